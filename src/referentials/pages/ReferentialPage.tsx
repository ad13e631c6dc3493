import content from "virtual:egide/content";
import { useEffect, useState } from "react";
import { frenchDay } from "../../kernel/dates.ts";
import { plain } from "../../kernel/text.ts";
import { Callout, Disclosure, Field, Section } from "../../web/ui/index.ts";
import type { Action, Indicator } from "../model.ts";
import { itSupports, sizes } from "../model.ts";
import { threatsMetBy } from "../rules.ts";
import styles from "./reading.module.css";

const supports = {
  own: "informaticien interne",
  organisation: "organisme gestionnaire",
  hospital: "hôpital ou groupement",
  provider: "prestataire",
  none: "personne",
} as const;

/** The whole referential, as one reads it. */
export function ReferentialPage() {
  const { referential, sha256 } = content;
  const [wanted, setWanted] = useState("");
  const shown = referential.indicators.filter((indicator) => matches(indicator, wanted));

  // The browser looks for the anchor before the page is drawn.
  useEffect(() => document.getElementById(window.location.hash.slice(1))?.scrollIntoView(), []);

  return (
    <main id="contenu" className="page">
      <h1 className="title">{referential.title}</h1>
      <p className="lead">
        Seize points en quatre quartiers, cinq paliers chacun, et soixante-quatre actions pour monter d’une marche.
      </p>
      <Callout>
        <p>{referential.notice}</p>
      </Callout>
      <p className="muted">
        Version {referential.version}, publiée le {frenchDay(referential.released)}. Empreinte du contenu :{" "}
        <code className={styles.hash}>{sha256}</code>. Les heures et les coûts sont des ordres de grandeur estimés par
        Égide. <a href="/correspondances">Correspondances avec les autres référentiels</a>
      </p>
      <div className={styles.search}>
        <Field
          id="chercher"
          type="search"
          label="Chercher dans le référentiel"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <p role="status" className="muted">
          {wanted === "" ? "" : `${shown.length} point(s) sur ${referential.indicators.length}`}
        </p>
      </div>
      {referential.quarters.map((quarter) => {
        const indicators = shown.filter((indicator) => indicator.quarter === quarter.id);
        if (indicators.length === 0) return null;
        return (
          <Section key={quarter.id} title={quarter.name} note={quarter.intent}>
            {indicators.map((indicator) => (
              <IndicatorText key={indicator.id} indicator={indicator} />
            ))}
          </Section>
        );
      })}
    </main>
  );
}

function matches(indicator: Indicator, wanted: string): boolean {
  return plain(JSON.stringify(indicator)).includes(plain(wanted));
}

function IndicatorText({ indicator }: { readonly indicator: Indicator }) {
  return (
    <article id={indicator.id} className={styles.indicator}>
      <h3>{indicator.name}</h3>
      <p className={styles.question}>{indicator.question}</p>
      <p>{indicator.why}</p>
      <ol start={0} className={styles.levels}>
        {indicator.levels.map(({ level, statement }) => (
          <li key={level}>{statement}</li>
        ))}
      </ol>
      <p>Qui sait, d’habitude : {indicator.whoKnows}</p>
      {indicator.notApplicableWhen !== undefined && <p>Non concerné : {indicator.notApplicableWhen}</p>}
      <p>Ce qui le montre :</p>
      <ul>
        {indicator.evidence.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p className="muted">Sources : {sourcesWords(indicator.sources)}.</p>
      {indicator.actions.map((action) => (
        <Disclosure key={action.id} summary={`Vers le palier ${action.level} : ${action.title}`}>
          <ActionText action={action} indicator={indicator.id} />
        </Disclosure>
      ))}
    </article>
  );
}

function ActionText({ action, indicator }: { readonly action: Action; readonly indicator: string }) {
  const { referential } = content;
  const bands = action.cost.map((band) => referential.costBands.find(({ id }) => id === band)?.label ?? band);
  return (
    <div className={styles.action}>
      <p>{action.why}</p>
      <ol>
        {action.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>Qui : {action.who}.</p>
      <p>Preuve : {action.proof}</p>
      <p>Menaces gênées : {threatsMetBy(content.threats, indicator, action.level).join(", ")}.</p>
      {action.after !== undefined && (
        <p>
          Après : <a href={`#${action.after.replace(/-\d$/, "")}`}>{titleOf(action.after)}</a>
        </p>
      )}
      {action.advice !== undefined && <p>Conseil : {action.advice}</p>}
      <table>
        <caption>Heures de la structure (et du prestataire ou de l’équipe partagée)</caption>
        <thead>
          <tr>
            <th scope="col">Qui tient l’informatique</th>
            <th scope="col">Petite</th>
            <th scope="col">Moyenne</th>
            <th scope="col">Grande</th>
          </tr>
        </thead>
        <tbody>
          {itSupports.map((support) => (
            <tr key={support}>
              <th scope="row">{supports[support]}</th>
              {sizes.map((size, place) => (
                <td key={size}>
                  {action.effort[support].ours[place]} h ({action.effort[support].theirs[place]} h)
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">Coût</th>
            {sizes.map((size, place) => (
              <td key={size}>{bands[place]}</td>
            ))}
          </tr>
        </tbody>
      </table>
      {action.sources.length > 0 && <p className="muted">Sources : {sourcesWords(action.sources)}.</p>}
    </div>
  );
}

function titleOf(id: string): string {
  return (
    content.referential.indicators.flatMap(({ actions }) => actions).find((action) => action.id === id)?.title ?? id
  );
}

function sourcesWords(sources: Indicator["sources"]): string {
  return sources
    .map(({ frame, item }) => `${content.frames.find(({ id }) => id === frame)?.name ?? frame} (${item})`)
    .join(" ; ");
}
