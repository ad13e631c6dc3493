import content from "virtual:egide/content";
import type { RemovedAction } from "../../../plan/model.ts";
import type { Level } from "../../../referentials/model.ts";
import { Button, Section } from "../../../web/ui/index.ts";
import type { Notebook } from "../../rules/notebook.ts";
import styles from "./decided.module.css";

interface Props {
  readonly notebook: Notebook;
  readonly removed: readonly RemovedAction[];
  readonly onCancel: (action: string) => void;
  readonly onAnswer: (indicator: string, level: Level) => void;
}

/** What was done, with the level that it proposes; what was refused, and what went out with it. */
export function Decided({ notebook, removed, onCancel, onAnswer }: Props) {
  const done = Object.entries(notebook.decisions).flatMap(([id, decision]) =>
    decision.kind === "done" ? [{ id, decision }] : [],
  );
  if (done.length === 0 && removed.length === 0) return null;
  return (
    <Section title="Ce que vous avez décidé">
      <ul className={styles.list}>
        {done.map(({ id, decision }) => {
          const step = stepOf(id);
          const answer = step && notebook.answers[step.indicator];
          const rises =
            step &&
            (answer === undefined || answer === "unknown" || (typeof answer === "number" && answer < step.level));
          return (
            <li key={id}>
              <p>
                <b>{step?.title ?? verificationTitle(id)}</b>
              </p>
              <p className="muted">
                {decision.proof === undefined ? "Fait, sans preuve notée." : `Fait. Preuve : ${decision.proof}`}
              </p>
              {rises && (
                <Button onClick={() => onAnswer(step.indicator, step.level)}>
                  Passer « {step.name} » au palier {step.level}
                </Button>
              )}
              {!step && <a href="/evaluation#relire">Mettre à jour ma réponse</a>}
              <Button look="quiet" onClick={() => onCancel(id)}>
                Annuler
              </Button>
            </li>
          );
        })}
        {removed.map(({ id, title, because, reason }) => (
          <li key={id}>
            <p>
              <b>{title}</b>
            </p>
            <p className="muted">
              {because === id ? `Refusée : ${reason}` : "Sortie du plan : elle dépend d’une action refusée."}
            </p>
            {because === id && (
              <Button look="quiet" onClick={() => onCancel(id)}>
                Annuler
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function stepOf(id: string) {
  for (const { id: indicator, name, actions } of content.referential.indicators) {
    const action = actions.find((candidate) => candidate.id === id);
    if (action) return { indicator, name, level: action.level, title: action.title };
  }
  return undefined;
}

function verificationTitle(id: string): string {
  return (
    content.referential.indicators.find((indicator) => id === `${indicator.id}-verifier`)?.verification.title ?? id
  );
}
