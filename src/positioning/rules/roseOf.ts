import type { Referential } from "../../referentials/model.ts";
import type { RoseData } from "../../web/charts/rose.ts";
import type { IndicatorPosition } from "../model.ts";

/** Petals and quarters come from the referential: another one draws another rose. */
export function roseOf({ quarters, indicators }: Pick<Referential, "quarters" | "indicators">, positions: readonly IndicatorPosition[]): RoseData {
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
