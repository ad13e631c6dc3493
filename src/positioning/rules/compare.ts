import type { IndicatorPosition } from "../model.ts";

/** How an indicator moved between two positions; `clearer`: the interval narrowed without proving a rise or a fall. */
export type Move = "better" | "worse" | "clearer" | "vaguer" | "same" | "notComparable";

export interface Comparison {
  readonly id: string;
  readonly before: IndicatorPosition;
  readonly after: IndicatorPosition;
  readonly move: Move;
}

export function comparePositions(
  before: readonly IndicatorPosition[],
  after: readonly IndicatorPosition[],
): Comparison[] {
  const earlier = new Map(before.map((position) => [position.id, position]));
  return after.flatMap((position) => {
    const old = earlier.get(position.id);
    return old ? [{ id: position.id, before: old, after: position, move: moveOf(old, position) }] : [];
  });
}

/** Better or worse only when every value of one interval is on that side of the other. */
export function moveOf(
  before: Pick<IndicatorPosition, "low" | "high">,
  after: Pick<IndicatorPosition, "low" | "high">,
): Move {
  if (before.low === null || before.high === null || after.low === null || after.high === null) return "notComparable";
  if (before.low === after.low && before.high === after.high) return "same";
  if (after.low >= before.high) return "better";
  if (after.high <= before.low) return "worse";
  return after.high - after.low < before.high - before.low ? "clearer" : "vaguer";
}
