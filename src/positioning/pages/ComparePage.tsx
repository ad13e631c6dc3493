import content from "virtual:egide/content";
import { useState } from "react";
import { frenchDay } from "../../kernel/dates.ts";
import { Rose } from "../../web/charts/index.ts";
import { intervalWords } from "../../web/charts/roseWords.ts";
import { Field, Select } from "../../web/ui/index.ts";
import type { Move } from "../rules/compare.ts";
import { comparePositions } from "../rules/compare.ts";
import { positionsOf } from "../rules/interval.ts";
import type { ReadLink } from "../rules/link.ts";
import { readLink, writeLink } from "../rules/link.ts";
import { roseOf } from "../rules/roseOf.ts";
import styles from "./ComparePage.module.css";
import { useNotebook } from "./useNotebook.ts";
import { savedFrom } from "./usePosition.ts";

const moves: Readonly<Record<Move, string>> = {
  better: "en progrès",
  worse: "en recul",
  clearer: "mieux connu",
  vaguer: "moins bien connu",
  same: "inchangé",
  notComparable: "pas comparable",
};

/** Two positions side by side: kept on this device, or received by a link. */
export function ComparePage() {
  const { notebook, started } = useNotebook(content.referential);
  const own = started ? savedFrom(notebook) : null;
  const [before, setBefore] = useState(notebook.kept[0]?.link ?? "");
  const [after, setAfter] = useState(own ? writeLink(own, content.referential) : "");
  const earlier = before === "" ? null : readLink(before, content.referential);
  const later = after === "" ? null : readLink(after, content.referential);

  return (
    <main id="contenu" className="page">
      <h1 className="title">Comparer deux positions</h1>
      <p className="lead">Collez deux liens, ou choisissez ce que cet appareil a gardé. Rien n’est envoyé.</p>
      <div className={styles.pair}>
        <Side id="avant" label="La première" value={before} onChange={setBefore} read={earlier} kept={notebook.kept} />
        <Side id="apres" label="La seconde" value={after} onChange={setAfter} read={later} kept={notebook.kept} />
      </div>
      {earlier?.ok && later?.ok && <Difference before={earlier.position} after={later.position} />}
      {!own && notebook.kept.length === 0 && (
        <p>
          Cet appareil n’a encore rien gardé. <a href="/evaluation">Répondre aux questions</a>
        </p>
      )}
    </main>
  );
}

interface SideProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly read: ReadLink | null;
  readonly kept: readonly { readonly on: string; readonly link: string }[];
}

function Side({ id, label, value, onChange, read, kept }: SideProps) {
  return (
    <div className={styles.side}>
      <Field
        id={id}
        label={label}
        hint="Le lien copié depuis un résultat"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        error={read && !read.ok ? read.problem : undefined}
      />
      {kept.length > 0 && (
        <Select label="Gardée sur cet appareil" value="" onChange={(event) => onChange(event.target.value)}>
          <option value="">Choisir…</option>
          {kept.map(({ on, link }) => (
            <option key={`${on}-${link}`} value={link}>
              {frenchDay(on)}
            </option>
          ))}
        </Select>
      )}
      {read?.ok && (
        <>
          <p>Position du {frenchDay(read.position.on)}</p>
          <Rose data={roseOf(content.referential, positionsOf(content.referential, read.position.answers))} compact />
        </>
      )}
    </div>
  );
}

type Position = Extract<ReadLink, { readonly ok: true }>["position"];

function Difference({ before, after }: { readonly before: Position; readonly after: Position }) {
  const rows = comparePositions(
    positionsOf(content.referential, before.answers),
    positionsOf(content.referential, after.answers),
  );
  const count = (move: Move) => rows.filter((row) => row.move === move).length;
  return (
    <section>
      <p className="lead">
        De l’une à l’autre : {count("better")} en progrès, {count("worse")} en recul, {count("clearer")} mieux connus,{" "}
        {count("same")} inchangés.
      </p>
      <table>
        <caption>Palier de chaque point, avant et après</caption>
        <thead>
          <tr>
            <th scope="col">Point</th>
            <th scope="col">Avant</th>
            <th scope="col">Après</th>
            <th scope="col">Ce qui change</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, before: old, after: now, move }) => (
            <tr key={id}>
              <th scope="row">{content.referential.indicators.find((indicator) => indicator.id === id)?.name}</th>
              <td>{intervalWords(old.low, old.high)}</td>
              <td>{intervalWords(now.low, now.high)}</td>
              <td>{moves[move]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
