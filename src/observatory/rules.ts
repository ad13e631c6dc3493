import { narrowestPublishable } from "../kernel/disclosure.ts";
import type { Observed, Population } from "./model.ts";

export interface Filter {
  readonly department?: string | undefined;
  readonly category?: string | undefined;
}

/**
 * The narrowest group that may be published around what was asked, and the spread of its positions; null when nothing may.
 * At least ten perimeters of at least three organisations, and as many in what a subtraction would reveal.
 */
export function populationOf(
  observed: readonly Observed[],
  { department, category }: Filter,
  indicatorIds: readonly string[],
): Population | null {
  const inDepartment = (one: Observed) =>
    department === undefined || one.structures.some((structure) => structure.department === department);
  const inCategory = (one: Observed) =>
    category === undefined || one.structures.some((structure) => structure.categoryCode === category);
  const group = narrowestPublishable([
    { name: "selection", members: observed.filter((one) => inDepartment(one) && inCategory(one)) },
    ...(department !== undefined && category !== undefined
      ? [{ name: "category", members: observed.filter(inCategory) }]
      : []),
    { name: "region", members: observed },
  ]);
  if (!group) return null;
  return {
    group: group.name,
    perimeters: group.members.length,
    organisations: new Set(group.members.map(({ organisation }) => organisation)).size,
    indicators: indicatorIds.map((id) => ({ id, ...spread(group.members, id) })),
  };
}

/** Quartiles of what is known to be reached: three quarters reach the low one, one quarter the high one. */
function spread(members: readonly Observed[], id: string): { low: number | null; high: number | null } {
  const positions = members.flatMap(({ indicators }) => indicators.filter((indicator) => indicator.id === id));
  return {
    low: quantile(
      positions.map(({ low }) => low),
      0.25,
    ),
    high: quantile(
      positions.map(({ low }) => low),
      0.75,
    ),
  };
}

/** The lower of the two neighbours, so that a quantile is always a level somebody holds. */
function quantile(values: readonly (number | null)[], share: number): number | null {
  const known = values.filter((value) => value !== null).sort((first, second) => first - second);
  return known[Math.floor((known.length - 1) * share)] ?? null;
}
