import { useState } from "react";
import { Rose } from "../charts/index.ts";
import { Button, ButtonLink, Callout, Disclosure, Field, Mark, Section } from "../ui/index.ts";
import styles from "./StylePage.module.css";

const colours = [
  "paper",
  "sheet",
  "ink",
  "ink-2",
  "line",
  "edge",
  "coral",
  "coral-wash",
  "wash",
  "l0",
  "l1",
  "l2",
  "l3",
  "l4",
] as const;

const everyState = {
  quarters: ["Gouverner", "Protéger", "Tenir", "Réagir"].map((name, quarter) => ({
    name,
    petals: [0, 1, 2, 3].map((place) => ({
      id: `${quarter}-${place}`,
      label: `Point ${quarter * 4 + place + 1}`,
      ...ends(quarter * 4 + place),
    })),
  })),
};

function ends(place: number): { low: number | null; high: number | null } {
  if (place === 15) return { low: null, high: null };
  if (place >= 10) return { low: place - 10, high: 4 };
  if (place >= 5) return { low: 0, high: place - 5 };
  return { low: place, high: place };
}

/** The living page of the design system: every part in every state. */
export function StylePage() {
  const [text, setText] = useState("");
  return (
    <main id="contenu" className="page">
      <h1 className="title">Le style d’Égide</h1>
      <p className="lead">
        Du papier, de l’encre, un accent de corail pour ce qui vient ensuite, et une échelle du sable au bleu profond
        qui ne parle jamais seule.
      </p>
      <Section title="La marque">
        <p className={styles.row}>
          <Mark size={34} />
          <Mark size={64} />
          <Mark size={128} />
        </p>
      </Section>
      <Section title="Couleurs">
        <ul className={styles.colours}>
          {colours.map((name) => (
            <li key={name}>
              <i data-colour={name} /> {name}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Textes">
        <p className="title">Un titre de page</p>
        <p className="lead">Une phrase d’introduction, plus grande et plus douce.</p>
        <p>
          Un paragraphe courant, avec <a href="/style">un lien</a> et <b>un mot important</b>.
        </p>
        <p className="muted">Une précision.</p>
      </Section>
      <Section title="Boutons">
        <p className={styles.row}>
          <Button look="primary">La suite</Button>
          <Button>Une autre voie</Button>
          <Button look="quiet">En retrait</Button>
          <Button disabled>En préparation…</Button>
          <ButtonLink href="/style">Un lien</ButtonLink>
        </p>
      </Section>
      <Section title="Champs">
        <Field
          id="vide"
          label="Un champ"
          hint="Ce qu’on en attend"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Field
          id="faux"
          label="Un champ refusé"
          value="abc"
          readOnly
          error="« abc » n’est pas un nombre d’heures : écrivez par exemple 6."
        />
      </Section>
      <Section title="Remarques">
        <Callout title="Pour information">
          <p>Une remarque calme.</p>
        </Callout>
        <Callout tone="attention" title="À regarder">
          <p>Quelque chose demande une décision.</p>
        </Callout>
        <Disclosure summary="En savoir plus">
          <p>Ce qu’on ouvre quand on le veut.</p>
        </Disclosure>
      </Section>
      <Section title="La rose" note="Tous les états : de 0 à 4, les intervalles, un zéro connu, un point non concerné.">
        <Rose data={everyState} />
        <div className={styles.small}>
          <Rose data={everyState} compact />
        </div>
      </Section>
    </main>
  );
}
