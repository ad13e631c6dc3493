import content from "virtual:egide/content";
import { intervalWords } from "../../../web/charts/roseWords.ts";
import { Section } from "../../../web/ui/index.ts";
import type { IndicatorPosition } from "../../model.ts";
import styles from "./result.module.css";

/** What would settle each unknown: the question to put, to whom, and what to ask to see. */
export function ToVerify({ positions }: { readonly positions: readonly IndicatorPosition[] }) {
  const unknown = positions.flatMap((position) => {
    const indicator = content.referential.indicators.find(({ id }) => id === position.id);
    return indicator && position.low !== null && position.high !== null && position.low < position.high
      ? [{ indicator, position }]
      : [];
  });
  if (unknown.length === 0) return null;
  return (
    <Section
      title="Ce qu’il reste à vérifier"
      note="« Je ne sais pas » n’est ni un oui, ni un non. Voici la question à poser."
    >
      <ul className={styles.plain}>
        {unknown.map(({ indicator, position }) => (
          <li key={indicator.id}>
            <h3>
              {indicator.name} <span className="muted">: {intervalWords(position.low, position.high)}</span>
            </h3>
            <p>« {indicator.verification.question} »</p>
            <p className="muted">
              Qui sait : {indicator.whoKnows} Ce qui le montre : {indicator.verification.proof}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
