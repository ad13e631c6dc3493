import type { ThreatModel } from "./model.ts";

/** Titles of the threats that an action stands in the way of, by the action's indicator and level. */
export function threatsMetBy({ threats }: ThreatModel, indicator: string, level: number): string[] {
  const meets = (barrier: { readonly indicator: string; readonly level: number }) =>
    barrier.indicator === indicator && barrier.level === level;
  return threats.filter(({ stages }) => stages.some(({ barriers }) => barriers.some(meets))).map(({ title }) => title);
}
