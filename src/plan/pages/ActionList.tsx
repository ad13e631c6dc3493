import type { Decision, Decisions, PlannedAction } from "../model.ts";
import { ActionCard } from "./ActionCard.tsx";
import styles from "./plan.module.css";
import { quarterName } from "./Timeline.tsx";

interface Props {
  readonly plan: readonly PlannedAction[];
  readonly decisions: Decisions;
  readonly onDecide: (action: PlannedAction, decision: Decision | null) => void;
}

/** The plan in its order, cut where a quarter ends. */
export function ActionList({ plan, decisions, onDecide }: Props) {
  return (
    <ol className={styles.list}>
      {plan.map((action, index) => (
        <li key={action.id} id={action.id}>
          {plan[index - 1]?.quarter !== action.quarter && (
            <h3 className={styles.quarter}>{quarterName(action.quarter)}</h3>
          )}
          <ActionCard
            action={action}
            rank={index + 1}
            decision={decisions[action.id]}
            onDecide={(decision) => onDecide(action, decision)}
          />
        </li>
      ))}
    </ol>
  );
}
