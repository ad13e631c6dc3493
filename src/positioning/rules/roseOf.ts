import type { Referential } from "../../referentials/model.ts";
import type { RoseData } from "../../web/charts/rose.ts";

/** Ends of one indicator, of one perimeter or of a population. */
interface Ends {
  readonly id: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** Petals and quarters come from the referential: another one draws another rose. */
export function roseOf(
  { quarters, indicators }: Pick<Referential, "quarters" | "indicators">,
  positions: readonly Ends[],
): RoseData {
  const byId = new Map(positions.map((position) => [position.id, position]));
  return {
    quarters: quarters.map(({ id, name }) => ({
      name,
      petals: indicators
        .filter(({ quarter }) => quarter === id)
        .map((indicator) => ({
          id: indicator.id,
          label: indicator.name,
          low: byId.get(indicator.id)?.low ?? null,
          high: byId.get(indicator.id)?.high ?? null,
        })),
    })),
  };
}
