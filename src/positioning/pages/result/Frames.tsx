import content from "virtual:egide/content";
import { Disclosure, Section } from "../../../web/ui/index.ts";
import type { FrameItemState, FramePosition } from "../../model.ts";
import styles from "./result.module.css";

const words: Readonly<Record<FrameItemState, string>> = {
  met: "rejoint d’après vos réponses",
  unmet: "pas encore",
  toVerify: "à vérifier",
  notApplicable: "non concerné",
  noMapping: "sans correspondance",
};

const order: readonly FrameItemState[] = ["met", "toVerify", "unmet", "notApplicable", "noMapping"];

/** The same answers, read through other frames. */
export function Frames({ frames }: { readonly frames: readonly FramePosition[] }) {
  return (
    <Section
      title="Sur les autres référentiels"
      note="Les mêmes réponses, lues autrement. Rejoindre un point n’est pas y être conforme : personne ne l’a contrôlé."
    >
      {content.frames.map((frame) => {
        const position = frames.find(({ id }) => id === frame.id);
        if (!position) return null;
        return (
          <Disclosure key={frame.id} summary={`${frame.name} : ${summary(position)}`}>
            <p className="muted">
              {frame.mappingNote} Source : {frame.source}.
            </p>
            <table>
              <thead>
                <tr>
                  <th scope="col">Point</th>
                  <th scope="col">Où vous en êtes</th>
                </tr>
              </thead>
              <tbody>
                {frame.items.map((item) => {
                  const state = position.items.find(({ id }) => id === item.id)?.state ?? "noMapping";
                  return (
                    <tr key={item.id}>
                      <th scope="row" className={styles.item}>
                        {item.id} · {item.title}
                      </th>
                      <td>
                        {words[state]}
                        {item.noMapping !== undefined && <span className="muted"> : {item.noMapping}</span>}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </Disclosure>
        );
      })}
    </Section>
  );
}

function summary({ items }: FramePosition): string {
  return order
    .map((state) => ({ state, count: items.filter((item) => item.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${words[state]}`)
    .join(", ");
}
