import { useState } from "react";
import { Button } from "../../web/ui/index.ts";
import styles from "./plan.module.css";

interface Props {
  readonly write: () => string;
  /** Gives the sentence to tell. */
  readonly read: (text: string) => string;
}

const name = "carnet-egide.json";
const most = 512 * 1024;

/** Everything this device holds, as a file that another device can take up. */
export function DecisionFile({ write, read }: Props) {
  const [said, setSaid] = useState("");
  const save = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([write()], { type: "application/json" }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
    setSaid(
      `« ${name} » est dans vos téléchargements. Il contient vos réponses et vos décisions : rangez-le comme un document confidentiel.`,
    );
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > most) return setSaid("Ce fichier est trop gros pour être un carnet Égide. Rien n’a été changé.");
    setSaid(read(await file.text()));
  };
  return (
    <div>
      <p className={styles.decide}>
        <Button onClick={save}>Enregistrer mon carnet</Button>
        <label>
          <span className="hidden">Ouvrir un carnet enregistré</span>
          <input type="file" accept="application/json,.json" onChange={(event) => void open(event.target.files?.[0])} />
        </label>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
