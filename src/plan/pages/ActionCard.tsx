import content from "virtual:egide/content";
import { threatsMetBy } from "../../referentials/rules.ts";
import { Disclosure } from "../../web/ui/index.ts";
import type { Decision, PlannedAction } from "../model.ts";
import { euros, hours } from "../rules/words.ts";
import { DecisionForm } from "./DecisionForm.tsx";
import styles from "./plan.module.css";

interface Props {
  readonly action: PlannedAction;
  readonly rank: number;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision | null) => void;
}

export function ActionCard({ action, rank, decision, onDecide }: Props) {
  return (
    <article className={styles.card} aria-labelledby={`titre-${action.id}`}>
      <p className={styles.rank} aria-hidden="true">
        {rank}
      </p>
      <div>
        <h4 id={`titre-${action.id}`}>{action.title}</h4>
        <p className="muted">{action.reason}</p>
        <p className={styles.cost}>
          <b>{action.hours === 0 ? "sans votre temps" : hours(action.hours)}</b>
          {action.providerHours > 0 && <span>{hours(action.providerHours)} du prestataire</span>}
          <span>{action.cost === 0 ? "sans achat" : `${euros(action.cost)} au plus`}</span>
        </p>
        <Disclosure summary="Comment faire">
          <ActionDetails action={action} />
        </Disclosure>
        <DecisionForm decision={decision} onDecide={onDecide} />
      </div>
    </article>
  );
}

function ActionDetails({ action }: { readonly action: PlannedAction }) {
  const { referential, frames, threats } = content;
  const indicator = referential.indicators.find(({ id }) => id === action.indicator);
  const found = indicator?.actions.find(({ id }) => id === action.id);
  if (!indicator) return null;
  if (!found) {
    return (
      <div className={styles.details}>
        <p>La question à poser : « {indicator.verification.question} »</p>
        <p>Qui sait, d’habitude : {indicator.whoKnows}</p>
        <p>Ce qui le montre : {indicator.verification.proof}</p>
      </div>
    );
  }
  const help = referential.resources.filter(({ id }) => found.help.includes(id));
  return (
    <div className={styles.details}>
      <p>{found.why}</p>
      <ol>
        {found.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>Qui s’en occupe : {found.who}.</p>
      <p>Ce qui prouve que c’est fait : {found.proof}</p>
      <p>Menaces gênées : {threatsMetBy(threats, indicator.id, found.level).join(", ")}.</p>
      {found.advice !== undefined && <p>Conseil : {found.advice}</p>}
      {help.length > 0 && (
        <>
          <p>Le centre peut aider :</p>
          <ul>
            {help.map(({ id, title, description }) => (
              <li key={id}>
                <b>{title}</b> : {description}
              </li>
            ))}
          </ul>
        </>
      )}
      {found.sources.length > 0 && (
        <p className="muted">
          Sources :{" "}
          {found.sources
            .map(({ frame, item }) => `${frames.find(({ id }) => id === frame)?.name ?? frame}, ${item}`)
            .join(" ; ")}
          .
        </p>
      )}
    </div>
  );
}
