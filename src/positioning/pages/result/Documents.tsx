import content from "virtual:egide/content";
import { useState } from "react";
import type { Decisions } from "../../../plan/model.ts";
import { letterOf, letterText } from "../../../plan/rules/letter.ts";
import { Button, Disclosure, Field, Section } from "../../../web/ui/index.ts";
import type { Evaluation } from "../../model.ts";
import type { SavedPosition } from "../../rules/link.ts";
import type { DocumentKind } from "./askDocument.ts";
import { askDocument } from "./askDocument.ts";
import styles from "./result.module.css";

const kinds: readonly {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly text: string;
  readonly button: string;
}[] = [
  {
    kind: "report",
    title: "Le rapport complet",
    text: "Une page de décision, le résultat, le plan et ses détails. Il contient vos faiblesses : choisissez à qui vous le donnez.",
    button: "Télécharger le rapport (PDF)",
  },
  {
    kind: "shareable",
    title: "La version sans les faiblesses",
    text: "Pour un conseil d’administration, un CVS ou un évaluateur : la démarche et les engagements.",
    button: "Télécharger la version à partager (PDF)",
  },
  {
    kind: "workbook",
    title: "Le plan en classeur",
    text: "À remplir en équipe : responsables, échéances, état.",
    button: "Télécharger le classeur (Excel)",
  },
  {
    kind: "letter",
    title: "La lettre au prestataire",
    text: "Les questions restées sans réponse, les actions demandées, les preuves attendues.",
    button: "Télécharger la lettre (Word)",
  },
];

interface Props {
  readonly saved: SavedPosition;
  readonly decisions: Decisions;
  readonly evaluation: Evaluation;
}

/** Documents are made by the server from what is sent, then forgotten. */
export function Documents({ saved, decisions, evaluation }: Props) {
  const [name, setName] = useState("");
  const [busy, setBusy] = useState<DocumentKind | null>(null);
  const [said, setSaid] = useState("");

  const ask = async (kind: DocumentKind) => {
    setBusy(kind);
    setSaid("Le document se prépare…");
    setSaid(await askDocument(kind, saved, decisions, name.trim()));
    setBusy(null);
  };
  const text = letterText(
    letterOf(content, {
      plan: evaluation.plan,
      positions: evaluation.indicators,
      structure: saved.structure,
      on: saved.on,
      structureName: name,
    }),
  );
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid("La lettre est copiée."),
      () => setSaid("La copie a été refusée par le navigateur : sélectionnez le texte de la lettre, plus bas."),
    );

  return (
    <Section
      id="documents"
      title="Vos documents"
      note="Fabriqués sur demande à partir de vos réponses, puis oubliés par le serveur."
    >
      <Field
        id="structure"
        label="Nom de votre structure (facultatif)"
        hint="Imprimé sur les documents, jamais conservé."
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <ul className={styles.documents}>
        {kinds.map(({ kind, title, text: about, button }) => (
          <li key={kind}>
            <h3>{title}</h3>
            <p className="muted">{about}</p>
            <Button disabled={busy !== null} onClick={() => void ask(kind)}>
              {busy === kind ? "En préparation…" : button}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      <Disclosure summary="Lire et copier le texte de la lettre">
        <Button onClick={() => void copy()}>Copier la lettre</Button>
        <pre className={styles.letter}>{text}</pre>
      </Disclosure>
    </Section>
  );
}
