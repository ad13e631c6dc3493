import type { Questions } from "../../../referentials/questions.ts";
import { Button } from "../../../web/ui/index.ts";
import type { Answer } from "../../model.ts";
import styles from "./assessment.module.css";
import { ScreenTitle } from "./ScreenTitle.tsx";

interface Props {
  readonly index: number;
  readonly questions: Questions;
  readonly answer: Answer | undefined;
  readonly onAnswer: (indicator: string, answer: Answer) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onReview: () => void;
}

export function QuestionScreen({ index, questions, answer, onAnswer, onBack, onNext, onReview }: Props) {
  const question = questions.indicators[index];

  if (!question) return null;
  const total = questions.indicators.length;
  const quarter = questions.referential.quarters.find(({ id }) => id === question.quarter);
  const pick = (next: Answer) => onAnswer(question.id, next);

  return (
    <section className={styles.screen} aria-labelledby="question">
      <p className={styles.over}>
        {index + 1} sur {total} · {quarter?.name} · {question.name}
      </p>
      <progress className={styles.progress} max={total} value={index + 1} aria-label="Avancement" />
      <ScreenTitle id="question">{question.question}</ScreenTitle>
      <p className={styles.why}>{question.why}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onNext();
        }}
        onKeyDown={(event) => {
          const level = question.levels.find(({ level }) => event.key === String(level + 1))?.level;
          if (level !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) pick(level);
        }}
      >
        <fieldset className={styles.group}>
          <legend>Choisissez la phrase qui vous ressemble le plus aujourd’hui</legend>
          {question.levels.map(({ level, statement }) => (
            <label key={level} className={styles.card}>
              <input type="radio" name="answer" checked={answer === level} onChange={() => pick(level)} />
              <span>{statement}</span>
            </label>
          ))}
          <label className={`${styles.card} ${styles.unsure}`}>
            <input type="radio" name="answer" checked={answer === "unknown"} onChange={() => pick("unknown")} />
            <span>
              <b>Je ne sais pas</b> <small>nous vous dirons quoi demander, et à qui</small>
            </span>
          </label>
          {question.notApplicableWhen !== undefined && (
            <label className={`${styles.card} ${styles.unsure}`}>
              <input
                type="radio"
                name="answer"
                checked={answer === "notApplicable"}
                onChange={() => pick("notApplicable")}
              />
              <span>
                <b>Non concerné</b> <small>{question.notApplicableWhen}</small>
              </span>
            </label>
          )}
        </fieldset>
        <details className={styles.help}>
          <summary>Comment le savoir ?</summary>
          <p>Qui sait, d’habitude : {question.whoKnows}</p>
          <p>Ce qui le montre :</p>
          <ul>
            {question.evidence.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </details>
        <div className={styles.bar}>
          <Button type="button" look="quiet" onClick={onBack}>
            Retour
          </Button>
          <Button type="button" look="quiet" onClick={onReview}>
            Relire
          </Button>
          <Button type="submit" look="primary">
            {answer === undefined ? "Passer" : "Suivant"}
          </Button>
        </div>
      </form>
    </section>
  );
}
