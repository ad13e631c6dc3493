import type { PlannedAction, PlanQuarter } from "../model.ts";
import { euros, hours, ordinal } from "../rules/words.ts";
import styles from "./plan.module.css";

const quarters: readonly PlanQuarter[] = [1, 2, 3, 4, 5, 6, 7, 8, "beyond"];

/** How many actions end in each quarter, with their hours and euros; a table, drawn. */
export function Timeline({ plan }: { readonly plan: readonly PlannedAction[] }) {
  const rows = quarters.map((quarter) => {
    const actions = plan.filter((action) => action.quarter === quarter);
    return { quarter, count: actions.length, own: sum(actions, "hours"), cost: sum(actions, "cost") };
  });
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className={styles.timeline}>
      <caption>Actions qui se terminent à chaque trimestre</caption>
      <thead>
        <tr>
          <th scope="col">Trimestre</th>
          <th scope="col">Actions</th>
          <th scope="col">Votre temps</th>
          <th scope="col">Coût, au plus</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ quarter, count, own, cost }) => (
          <tr key={quarter}>
            <th scope="row">{quarterName(quarter)}</th>
            <td>
              <meter className={styles.meter} min={0} max={most} value={count} aria-hidden="true" /> {count}
            </td>
            <td>{hours(own)}</td>
            <td>{euros(cost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function quarterName(quarter: PlanQuarter): string {
  return quarter === "beyond" ? "Au-delà de deux ans" : `${ordinal(quarter)} trimestre`;
}

function sum(actions: readonly PlannedAction[], field: "hours" | "cost"): number {
  return actions.reduce((total, action) => total + action[field], 0);
}
