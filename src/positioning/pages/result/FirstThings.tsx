import content from "virtual:egide/content";
import type { PlannedAction } from "../../../plan/model.ts";
import { euros, hours } from "../../../plan/rules/words.ts";
import { Section } from "../../../web/ui/index.ts";
import styles from "./result.module.css";

/** Three things to do first: the head of the plan. */
export function FirstThings({ plan }: { readonly plan: readonly PlannedAction[] }) {
  const first = plan.slice(0, 3);
  return (
    <Section
      title="Par quoi commencer"
      note="Dans l’ordre qui vous protège le plus vite, pour vos heures et votre budget."
    >
      {first.length === 0 ? (
        <p>Tout est au palier le plus haut : il reste à le tenir dans le temps, et à le prouver.</p>
      ) : (
        <ol className={styles.first}>
          {first.map((action) => (
            <li key={action.id}>
              <div>
                <a href={`/plan#${action.id}`} className={styles.firstTitle}>
                  {action.title}
                </a>
                <p className="muted">{action.reason}</p>
                <p className={styles.whyLine}>{whyOf(action)}</p>
              </div>
              <p className={styles.cost}>
                <b>{action.hours === 0 ? "sans votre temps" : hours(action.hours)}</b>
                <span>{action.cost === 0 ? "sans achat" : `${euros(action.cost)} au plus`}</span>
                <span>{action.quarter === "beyond" ? "au-delà de deux ans" : quarterWords(action.quarter)}</span>
              </p>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function whyOf({ indicator, id }: PlannedAction): string {
  const found = content.referential.indicators.find((candidate) => candidate.id === indicator);
  return found?.actions.find((action) => action.id === id)?.why ?? found?.why ?? "";
}

function quarterWords(quarter: number): string {
  return quarter === 1 ? "d’ici trois mois" : `d’ici ${quarter * 3} mois`;
}
