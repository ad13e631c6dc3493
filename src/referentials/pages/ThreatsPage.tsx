import content from "virtual:egide/content";
import { ButtonLink, Disclosure, Section } from "../../web/ui/index.ts";
import type { ThreatFigure, ThreatNotion } from "../model.ts";
import styles from "./reading.module.css";

/** The « panorama des menaces » that a director is promised. */
export function ThreatsPage() {
  const { threats, referential } = content;
  const nameOf = (id: string) => referential.indicators.find((indicator) => indicator.id === id)?.name ?? id;
  return (
    <main id="contenu" className="page">
      <h1 className="title">Le panorama des menaces</h1>
      <p className="lead">
        Par où l’on entre chez vous, ce que l’on y cherche, ce que cela fait au soin, et ce qui se dresse en travers.
      </p>
      <Section title="Les portes d’entrée">
        <Notions notions={threats.entryPoints} />
      </Section>
      <Section title="Ce que cherchent les attaquants">
        <Notions notions={threats.aims} />
      </Section>
      <Section title="Ce que cela fait">
        <Notions notions={threats.consequences} />
      </Section>
      <Section
        title="Les menaces, étape par étape"
        note="Sous chaque étape, les points du référentiel qui la gênent, et à partir de quel palier."
      >
        {threats.threats.map((threat) => (
          <Disclosure key={threat.id} summary={threat.title}>
            <p>{threat.summary}</p>
            <ol className={styles.stages}>
              {threat.stages.map(({ id, title, story, barriers }) => (
                <li key={id}>
                  <b>{title}.</b> {story}
                  <p className="muted">
                    Ce qui gêne :{" "}
                    {barriers.map(({ indicator, level }) => `${nameOf(indicator)} (palier ${level})`).join(", ")}.
                  </p>
                </li>
              ))}
            </ol>
            <p className="muted">Sources : {threat.sources.join(" ; ")}.</p>
          </Disclosure>
        ))}
      </Section>
      <Section
        title="Les chiffres, et ce qu’ils ne disent pas"
        note="Chaque chiffre vient d’un document public. Ce qui manque est dit, jamais remplacé par un zéro."
      >
        {threats.figures.map((figure) => (
          <Figure key={figure.id} figure={figure} />
        ))}
      </Section>
      <p>
        <ButtonLink look="primary" href="/evaluation">
          Et chez vous, où en êtes-vous ?
        </ButtonLink>
      </p>
    </main>
  );
}

function Notions({ notions }: { readonly notions: readonly ThreatNotion[] }) {
  return (
    <ul className={styles.notions}>
      {notions.map(({ id, title, text }) => (
        <li key={id}>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}

/** A table that is its own chart: each row has its bar, and says when the value is not available. */
function Figure({ figure }: { readonly figure: ThreatFigure }) {
  const most = Math.max(...figure.rows.map(({ value }) => value ?? 0));
  return (
    <article className={styles.figure}>
      <h3>{figure.title}</h3>
      <p>{figure.sentence}</p>
      <table>
        <caption>{figure.unit}</caption>
        <tbody>
          {figure.rows.map(({ label, value, note }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                {value === null ? (
                  "non disponible"
                ) : (
                  <>
                    <meter className={styles.bar} min={0} max={most} value={value} aria-hidden="true" />{" "}
                    {value.toLocaleString("fr-FR")}
                  </>
                )}
                {note !== undefined && <span className="muted"> ({note})</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">Source : {figure.source}.</p>
      {figure.gap !== undefined && <p>Ce que la source ne dit pas : {figure.gap}</p>}
    </article>
  );
}
