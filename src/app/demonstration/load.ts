import { directoryStore } from "../../directory/index.ts";
import type { Centre } from "../../directory/model.ts";
import { decisionStore } from "../../plan/index.ts";
import type { DecisionRecord } from "../../plan/model.ts";
import type { Config } from "../../platform/config.ts";
import type { Database, Queries } from "../../platform/database/database.ts";
import { StartError } from "../../platform/startError.ts";
import { positionStore } from "../../positioning/index.ts";
import type { Content } from "../../referentials/model.ts";
import { inventHistory } from "./history.ts";
import { inventRegion } from "./region.ts";

const batch = 50;

/** Fills the demonstration; refuses to run production over invented structures. @throws StartError */
export async function loadDemonstration(
  { mode }: Config,
  { queries }: Database,
  content: Content,
  centre: Centre,
): Promise<void> {
  const directory = directoryStore(queries);
  if (mode === "production") {
    if (centre.fictional)
      throw new StartError(
        "La production ne peut pas servir le centre de démonstration : renseignez content/centre/centre.yaml et mettez « fictional: false ».",
      );
    if (await directory.holdsFiction())
      throw new StartError(
        "Cette base contient les structures inventées de la démonstration : donnez une base vide à la production.",
      );
    return;
  }
  if (!centre.fictional) return;
  const region = inventRegion(centre.departments.map(({ code }) => code));
  const { positions, decisions } = inventHistory(content, region);
  if (await isWhole(queries, centre, decisions.at(-1))) return;
  // In the order of their references, and each harmless twice: a load that was cut is finished at the next start.
  await directory.add(region, { centreId: centre.region, fictional: true });
  for (const some of batches(positions)) await positionStore(queries).add(some, centre.region);
  for (const some of batches(decisions)) await decisionStore(queries).add(some, centre.region);
}

/** The last row written tells that all the others were. */
async function isWhole(queries: Queries, centre: Centre, last: DecisionRecord | undefined): Promise<boolean> {
  if (!last) return false;
  const kept = await decisionStore(queries).ofPerimeter(centre.region, last.perimeterId);
  return kept.some(({ actionId }) => actionId === last.actionId);
}

function batches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / batch) }, (_, index) =>
    items.slice(index * batch, (index + 1) * batch),
  );
}
