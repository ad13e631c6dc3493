import centre from "virtual:egide/centre";
import content from "virtual:egide/content";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { frenchDay } from "../../kernel/dates.ts";
import { plain } from "../../kernel/text.ts";
import { roseOf } from "../../positioning/pages/index.ts";
import { postJson } from "../../web/api.ts";
import { Rose } from "../../web/charts/index.ts";
import { Callout, Field, Section, Select } from "../../web/ui/index.ts";
import type { RegionAnswer } from "../contract.ts";
import styles from "./region.module.css";

const groupWords: Readonly<Record<string, string>> = {
  selection: "le groupe choisi",
  category: "la catégorie choisie, tous départements",
  region: "toute la région : le groupe choisi est trop petit pour être montré sans désigner quelqu’un",
};

/** The invented region: who is in it, and where its population stands. */
export function RegionPage() {
  const [department, setDepartment] = useState("");
  const [category, setCategory] = useState("");
  const [wanted, setWanted] = useState("");
  const filter = { ...(department && { department }), ...(category && { category }) };
  const { data, error } = useQuery({
    queryKey: ["region", filter],
    queryFn: () => postJson<RegionAnswer>("/api/demonstration/region", filter),
    placeholderData: keepPreviousData,
  });

  return (
    <main id="contenu" className="page">
      <h1 className="title">La région de démonstration</h1>
      <Callout tone="attention" title="Tout est inventé.">
        <p>
          Ces structures n’existent pas. Leurs numéros commencent par 00, un département qui n’existe pas, et leur clé
          de contrôle est fausse.
        </p>
      </Callout>
      {error && (
        <Callout tone="attention">
          <p>{error.message}</p>
        </Callout>
      )}
      {!data && !error && <p role="status">Chargement…</p>}
      {data && (
        <>
          <p className="lead">
            {data.structures.length} structures, sur {data.perimeters} systèmes d’information, pour {data.organisations}{" "}
            organismes.
          </p>
          <Section title="Choisir un groupe">
            <div className={styles.filters}>
              <Choice
                label="Département"
                value={department}
                onChange={setDepartment}
                options={centre.departments.map(({ code, name }) => [code, name])}
              />
              <Choice label="Catégorie" value={category} onChange={setCategory} options={categoriesOf(data)} />
            </div>
          </Section>
          <Section
            title="Où en est la population"
            note={
              data.asOf === null
                ? null
                : `Dernières positions, au ${frenchDay(data.asOf)}. Trois quarts atteignent au moins le plein ; un quart atteint le haut des hachures.`
            }
          >
            <PopulationRose data={data} filtered={department !== "" || category !== ""} />
          </Section>
          <Section title="Les structures">
            <Field
              id="chercher"
              type="search"
              label="Chercher par nom, commune ou numéro"
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
            />
            <Structures structures={data.structures.filter((one) => matches(one, { wanted, department, category }))} />
          </Section>
        </>
      )}
    </main>
  );
}

function PopulationRose({ data, filtered }: { readonly data: RegionAnswer; readonly filtered: boolean }) {
  const { population } = data;
  if (!population)
    return (
      <p>
        Trop peu de systèmes d’information pour montrer un chiffre sans désigner quelqu’un : il en faut dix, d’au moins
        trois organismes.
      </p>
    );
  const group = filtered ? groupWords[population.group] : "toute la région";
  return (
    <div className={styles.rose}>
      <p>
        {population.perimeters} systèmes d’information de {population.organisations} organismes ({group}).
      </p>
      <Rose
        data={roseOf(content.referential, population.indicators)}
        meaning={{ full: "trois quarts y sont au moins", striped: "un quart va jusque-là" }}
      />
    </div>
  );
}

function Structures({ structures }: { readonly structures: RegionAnswer["structures"] }) {
  if (structures.length === 0)
    return <p role="status">Aucune structure ne correspond. Effacez la recherche ou changez de groupe.</p>;
  return (
    <div className={styles.table}>
      <table>
        <caption>{structures.length} structures inventées</caption>
        <thead>
          <tr>
            <th scope="col">Structure</th>
            <th scope="col">Catégorie</th>
            <th scope="col">Commune</th>
            <th scope="col">Places</th>
          </tr>
        </thead>
        <tbody>
          {structures.map(({ finess, name, categoryLabel, commune, department, places }) => (
            <tr key={finess}>
              <th scope="row">
                <a href={`/region/${finess}`}>{name}</a> <span className="muted">{finess}</span>
              </th>
              <td>{categoryLabel}</td>
              <td>
                {commune} ({department})
              </td>
              <td>{places}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [string, string])[];
}

function Choice({ label, value, onChange, options }: ChoiceProps) {
  return (
    <Select label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">Tous</option>
      {options.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function categoriesOf({ structures }: RegionAnswer): (readonly [string, string])[] {
  return [
    ...new Map(structures.map(({ categoryCode, categoryLabel }) => [categoryCode, categoryLabel])).entries(),
  ].sort(([, first], [, second]) => first.localeCompare(second, "fr"));
}

interface Wanted {
  readonly wanted: string;
  readonly department: string;
  readonly category: string;
}

function matches(structure: RegionAnswer["structures"][number], { wanted, department, category }: Wanted): boolean {
  if (department !== "" && structure.department !== department) return false;
  if (category !== "" && structure.categoryCode !== category) return false;
  return plain(`${structure.name} ${structure.commune} ${structure.finess}`).includes(plain(wanted));
}
