import type { Questions } from "../../../referentials/questions.ts";
import { Button, ButtonLink } from "../../../web/ui/index.ts";
import type { Answer } from "../../model.ts";
import type { Notebook } from "../../rules/notebook.ts";
import { answeredCount } from "../../rules/notebook.ts";
import styles from "./assessment.module.css";
import { ScreenTitle } from "./ScreenTitle.tsx";

interface Props {
  readonly questions: Questions;
  readonly notebook: Notebook;
  readonly onOpen: (index: number) => void;
  readonly onProfile: () => void;
}

export function ReviewScreen({ questions, notebook, onOpen, onProfile }: Props) {
  const { indicators } = questions;
  const missing = indicators.length - answeredCount(notebook, indicators);
  const profiled = notebook.profile.size !== undefined && notebook.profile.itSupport !== undefined;

  return (
    <section className={styles.screen} aria-labelledby="relire">
      <p className={styles.over}>Relecture</p>
      <ScreenTitle id="relire">
        {missing === 0
          ? "Tout est là. Relisez si vous voulez."
          : `Il reste ${missing} question${missing > 1 ? "s" : ""} sans réponse.`}
      </ScreenTitle>
      {missing > 0 && (
        <p className={styles.lead}>
          Vous pouvez voir le résultat dès maintenant : sans réponse, un point reste « à vérifier ».
        </p>
      )}
      <ol className={styles.review}>
        {indicators.map((question, index) => (
          <li key={question.id}>
            <button type="button" onClick={() => onOpen(index)}>
              <b>{question.name}</b>
              <span>{tell(notebook.answers[question.id], question)}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className={styles.bar}>
        {profiled ? (
          <ButtonLink look="primary" href="/resultat">
            Voir où j’en suis
          </ButtonLink>
        ) : (
          <Button type="button" look="primary" onClick={onProfile}>
            Dire ma taille et mon aide informatique
          </Button>
        )}
      </div>
    </section>
  );
}

function tell(answer: Answer | undefined, question: Questions["indicators"][number]): string {
  if (answer === undefined) return "Sans réponse";
  if (answer === "unknown") return "Je ne sais pas";
  if (answer === "notApplicable") return "Non concerné";
  return question.levels[answer]?.statement ?? "";
}
