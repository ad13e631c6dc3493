import content from "virtual:egide/content";
import { intervalWords } from "../../../web/charts/roseWords.ts";
import { Disclosure, Section } from "../../../web/ui/index.ts";
import type { IndicatorPosition } from "../../model.ts";
import styles from "./result.module.css";

const steps = [1, 2, 3, 4] as const;

/** One bar for each indicator: full up to what is reached, striped up to what may be. */
export function Bars({ positions }: { readonly positions: readonly IndicatorPosition[] }) {
  return (
    <Section
      title="Point par point"
      note="Palier 0 : rien d’organisé. 1 : commencé. 2 : l’essentiel est en place. 3 : organisé et vérifié. 4 : tenu dans le temps."
    >
      <ul className={styles.bars}>
        {content.referential.indicators.map((indicator) => {
          const { low, high } = positions.find(({ id }) => id === indicator.id) ?? { low: null, high: null };
          return (
            <li key={indicator.id}>
              <span className={styles.barName}>{indicator.name}</span>
              <span className={styles.cells} aria-hidden="true">
                {steps.map((step) => (
                  <i key={step} className={cellClass(step, low, high)} />
                ))}
              </span>
              <span className={styles.barValue}>{intervalWords(low, high)}</span>
              <Disclosure
                summary={
                  <>
                    Ce que vaut chaque palier<span className="hidden"> de « {indicator.name} »</span>
                  </>
                }
              >
                <ol start={0} className={styles.levels}>
                  {indicator.levels.map(({ level, statement }) => (
                    <li key={level} value={level} aria-current={low === level && high === level ? "true" : undefined}>
                      {statement}
                    </li>
                  ))}
                </ol>
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function cellClass(step: number, low: number | null, high: number | null): string | undefined {
  if (low === null || high === null) return styles.cellAbsent;
  if (step <= low) return styles.cellFull;
  if (step <= high) return styles.cellMaybe;
  return high === 0 && step === 1 ? styles.cellZero : styles.cell;
}
