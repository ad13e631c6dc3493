import content from "virtual:egide/content";
import { Section } from "../../web/ui/index.ts";
import type { FrameItem } from "../model.ts";

/** Each frame, its source, and which of our levels answer to its items, or why none does. */
export function FramesPage() {
  return (
    <main id="contenu" className="page">
      <h1 className="title">Les correspondances</h1>
      <p className="lead">
        Un seul jeu de réponses, lu sur plusieurs référentiels. Ces correspondances sont faites par Égide : elles ne
        valent pas conformité.
      </p>
      {content.frames.map((frame) => {
        const mapped = frame.items.filter(({ covers }) => covers.length > 0).length;
        return (
          <Section
            key={frame.id}
            id={frame.id}
            title={frame.name}
            note={
              <>
                <p>
                  {frame.publisher}, {frame.version}. {mapped} points sur {frame.items.length} ont une correspondance.
                </p>
                <p>{frame.mappingNote}</p>
                <p>Source : {frame.source}.</p>
              </>
            }
          >
            <table>
              <thead>
                <tr>
                  <th scope="col">Point</th>
                  <th scope="col">Rejoint à partir de</th>
                </tr>
              </thead>
              <tbody>
                {frame.items.map((item) => (
                  <tr key={item.id}>
                    <td>
                      {item.id} · {item.title}
                    </td>
                    <td>{coversWords(item)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
        );
      })}
    </main>
  );
}

function coversWords({ covers, noMapping, note }: FrameItem): string {
  if (covers.length === 0) return `Sans correspondance : ${noMapping}`;
  const names = covers.map(({ indicator, level }) => {
    const name = content.referential.indicators.find(({ id }) => id === indicator)?.name ?? indicator;
    return `${name}, palier ${level}`;
  });
  return note === undefined ? names.join(" ; ") : `${names.join(" ; ")}. ${note}`;
}
