import { meanOf } from "../../kernel/numbers.ts";
import type { Referential } from "../../referentials/model.ts";
import type { Answer, Answers, IndicatorPosition } from "../model.ts";

/** `[k, k]` for statement k, `[0, 4]` for an unknown or an answer left out, out of the count when not applicable. */
function positionOf(id: string, answer: Answer | undefined): IndicatorPosition {
  if (answer === "notApplicable") return { id, low: null, high: null };
  if (answer === undefined || answer === "unknown") return { id, low: 0, high: 4 };
  return { id, low: answer, high: answer };
}

/** One position for each indicator, in the order of the referential. */
export function positionsOf({ indicators }: Pick<Referential, "indicators">, answers: Answers): IndicatorPosition[] {
  return indicators.map(({ id }) => positionOf(id, Object.hasOwn(answers, id) ? answers[id] : undefined));
}

/** Unrounded mean of the ends over what remains; null when nothing remains. */
export function overallOf(positions: readonly IndicatorPosition[]): { low: number | null; high: number | null } {
  return { low: meanOf(positions.map(({ low }) => low)), high: meanOf(positions.map(({ high }) => high)) };
}
