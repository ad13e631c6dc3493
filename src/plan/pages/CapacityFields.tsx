import { Field } from "../../web/ui/index.ts";
import type { Capacity } from "../model.ts";
import styles from "./plan.module.css";

interface Props {
  readonly capacity: Capacity;
  readonly onChange: (capacity: Capacity) => void;
}

/** What-if on hours and money: a slider for the usual range, a number for the rest. */
export function CapacityFields({ capacity, onChange }: Props) {
  const { hoursPerMonth, budgetEuros } = capacity;
  const hours = (value: number) => onChange({ ...capacity, hoursPerMonth: bounded(value, 10_000) });
  const money = (value: number) => onChange({ ...capacity, budgetEuros: bounded(value, 10_000_000) });
  return (
    <div className={styles.capacity}>
      <div>
        <Field
          id="heures"
          type="number"
          inputMode="numeric"
          min={0}
          max={10_000}
          label="Heures par mois"
          hint="Le temps que vos équipes peuvent donner, toutes personnes confondues. Zéro est une réponse."
          value={hoursPerMonth}
          onChange={(event) => hours(event.target.valueAsNumber)}
        />
        <input
          type="range"
          aria-label="Heures par mois, de 0 à 40"
          min={0}
          max={40}
          step={1}
          value={Math.min(40, hoursPerMonth)}
          onChange={(event) => hours(event.target.valueAsNumber)}
        />
      </div>
      <div>
        <Field
          id="budget"
          type="number"
          inputMode="numeric"
          min={0}
          max={10_000_000}
          step={100}
          label="Euros par an"
          hint="Achats et factures du prestataire compris. Le budget se libère par trimestre et se reporte."
          value={budgetEuros}
          onChange={(event) => money(event.target.valueAsNumber)}
        />
        <input
          type="range"
          aria-label="Euros par an, de 0 à 30 000"
          min={0}
          max={30_000}
          step={500}
          value={Math.min(30_000, budgetEuros)}
          onChange={(event) => money(event.target.valueAsNumber)}
        />
      </div>
    </div>
  );
}

function bounded(value: number, most: number): number {
  if (Number.isNaN(value)) return 0;
  return Math.min(most, Math.max(0, value));
}
