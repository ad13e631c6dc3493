import content from "virtual:egide/content";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { frenchDay } from "../../kernel/dates.ts";
import { roseOf } from "../../positioning/pages/index.ts";
import { fetchJson } from "../../web/api.ts";
import { Rose } from "../../web/charts/index.ts";
import { Callout, Section } from "../../web/ui/index.ts";
import type { StructureAnswer } from "../contract.ts";
import styles from "./region.module.css";

const decimal = new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const support = {
  own: "un informaticien interne",
  organisation: "l’organisme gestionnaire",
  hospital: "un hôpital ou un groupement",
  provider: "un prestataire",
  none: "personne",
} as const;
const how: Readonly<Record<string, string>> = { selfAssessment: "auto-évaluation", interview: "entretien" };

/** An invented structure: its facts, its positions over two years, its plan. */
export function StructurePage() {
  const { finess } = useParams({ strict: false });
  const { data, error } = useQuery({
    queryKey: ["structure", finess],
    queryFn: () => fetchJson<StructureAnswer>(`/api/demonstration/structures/${finess}`),
  });
  if (error)
    return (
      <main id="contenu" className="page">
        <h1 className="title">Structure introuvable</h1>
        <p>
          {error.message} <a href="/region">Revenir à la région</a>
        </p>
      </main>
    );
  if (!data)
    return (
      <main id="contenu" className="page" aria-busy="true">
        <p role="status">Chargement…</p>
      </main>
    );
  const { structure, positions, decisions } = data;
  return (
    <main id="contenu" className="page">
      <p>
        <a href="/region">La région de démonstration</a>
      </p>
      <h1 className="title">{structure.name}</h1>
      <p className="lead">
        {structure.categoryLabel} de {structure.places} places, à {structure.commune} ({structure.department}). Numéro{" "}
        {structure.finess}.
      </p>
      <Callout tone="attention">
        <p>Structure inventée. {data.organisation} n’existe pas non plus.</p>
      </Callout>
      <Section title="Son informatique">
        <p>Tenue par {support[data.itSupport]}.</p>
        {data.sharedWith.length > 0 && (
          <>
            <p>Le même système d’information sert aussi :</p>
            <ul>
              {data.sharedWith.map((other) => (
                <li key={other.finess}>
                  <a href={`/region/${other.finess}`}>{other.name}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section title="Ses positions" note="Déclarées, de la plus ancienne à la plus récente.">
        <ol className={styles.history}>
          {positions.map(({ takenOn, how: means, overallLow, overallHigh, indicators }) => (
            <li key={takenOn}>
              <p>
                <b>{frenchDay(takenOn)}</b>, {how[means]}
              </p>
              <Rose data={roseOf(content.referential, indicators)} compact />
              <p className="muted">
                {overallLow === null || overallHigh === null
                  ? "Rien de mesuré"
                  : `Repère : entre ${decimal.format(overallLow)} et ${decimal.format(overallHigh)} sur 4`}
              </p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title="Son plan">
        <p>
          {decisions.done} actions faites, {decisions.postponed} reportées, {decisions.refused} refusées.
        </p>
      </Section>
    </main>
  );
}
