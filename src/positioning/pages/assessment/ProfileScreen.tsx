import centre from "virtual:egide/centre";
import { useState } from "react";
import { Button, Select } from "../../../web/ui/index.ts";
import type { NotebookProfile } from "../../rules/notebook.ts";
import styles from "./assessment.module.css";
import { Choices } from "./Choices.tsx";
import { categoryChoices, itSupportChoices, sizeChoices } from "./profileChoices.ts";
import { ScreenTitle } from "./ScreenTitle.tsx";

interface Props {
  readonly profile: NotebookProfile;
  readonly onChange: (profile: NotebookProfile) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function ProfileScreen({ profile, onChange, onBack, onNext }: Props) {
  const [missing, setMissing] = useState(false);
  const complete = profile.size !== undefined && profile.itSupport !== undefined;

  return (
    <section className={styles.screen} aria-labelledby="profil">
      <p className={styles.over}>Votre structure</p>
      <ScreenTitle id="profil">Quatre repères, et rien qui vous nomme</ScreenTitle>
      <p className={styles.lead}>
        La taille et l’aide informatique règlent les heures du plan d’actions. Le reste ne sert qu’à vous.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(!complete);
          if (complete) onNext();
        }}
      >
        <Choices
          legend="Quelle est votre taille ?"
          name="size"
          choices={sizeChoices}
          value={profile.size}
          onChange={(size) => onChange({ size })}
        />
        <Choices
          legend="Qui s’occupe de votre informatique ?"
          name="itSupport"
          choices={itSupportChoices}
          value={profile.itSupport}
          onChange={(itSupport) => onChange({ itSupport })}
        />
        <Select
          label="Votre activité (facultatif)"
          value={profile.category ?? ""}
          onChange={(event) => onChange({ category: event.target.value })}
        >
          <option value="">Ne pas préciser</option>
          {categoryChoices.map((category) => (
            <option key={category}>{category}</option>
          ))}
        </Select>
        <Select
          label="Votre département (facultatif)"
          value={profile.department ?? ""}
          onChange={(event) => onChange({ department: event.target.value })}
        >
          <option value="">Ne pas préciser</option>
          {centre.departments.map(({ code, name }) => (
            <option key={code} value={code}>
              {name} ({code})
            </option>
          ))}
          <option value="autre">Un autre département</option>
        </Select>
        <p role="alert" className={styles.alert}>
          {missing &&
            !complete &&
            "Il manque la taille ou l’aide informatique : choisissez une réponse à chacune des deux premières questions."}
        </p>
        <div className={styles.bar}>
          <Button type="button" look="quiet" onClick={onBack}>
            Retour
          </Button>
          <Button type="submit" look="primary">
            Aller aux questions
          </Button>
        </div>
      </form>
    </section>
  );
}
