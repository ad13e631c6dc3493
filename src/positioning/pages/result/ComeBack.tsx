import content from "virtual:egide/content";
import { useState } from "react";
import { Button, Section } from "../../../web/ui/index.ts";
import type { SavedPosition } from "../../rules/link.ts";
import { writeLink } from "../../rules/link.ts";
import type { NotebookHandle } from "../useNotebook.ts";
import styles from "./result.module.css";

interface Props {
  readonly saved: SavedPosition;
  readonly handle: NotebookHandle;
  readonly from: "device" | "link";
}

/** The link that carries everything, and the positions kept on this device. */
export function ComeBack({ saved, handle, from }: Props) {
  const [said, setSaid] = useState("");
  const fragment = writeLink(saved, content.referential);
  const link = `${window.location.origin}/resultat#${fragment}`;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setSaid("Le lien est copié. Gardez-le : il contient toute votre position."),
      () => setSaid("La copie a été refusée par le navigateur : sélectionnez le lien ci-dessous."),
    );
  const keep = () => {
    handle.change((notebook) => ({ ...notebook, kept: [...notebook.kept, { on: saved.on, link: fragment }] }));
    setSaid("Cette position est gardée sur cet appareil.");
  };
  const claim = () => {
    handle.change((notebook) => ({
      ...notebook,
      on: saved.on,
      answers: saved.answers,
      capacity: saved.capacity,
      profile: { ...notebook.profile, ...saved.structure },
    }));
    window.location.hash = "";
    setSaid("Cette position est maintenant celle de cet appareil.");
  };
  return (
    <Section
      id="revenir"
      title="Revenir, comparer"
      note="Le lien porte vos réponses dans sa partie cachée, que le navigateur n’envoie jamais. Qui a le lien lit la position."
    >
      <p className={styles.link}>
        <input readOnly value={link} aria-label="Lien vers cette position" onFocus={(event) => event.target.select()} />
        <Button onClick={() => void copy()}>Copier le lien</Button>
      </p>
      <p className={styles.actions}>
        {from === "device" ? (
          <Button onClick={keep}>Garder cette position sur l’appareil</Button>
        ) : (
          <Button onClick={claim}>Reprendre cette position sur cet appareil</Button>
        )}
        <a href="/comparaison">Comparer deux positions</a>
        <a href="/evaluation#relire">Modifier mes réponses</a>
      </p>
      <p role="status">{said}</p>
    </Section>
  );
}
