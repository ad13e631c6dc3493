import type { Content } from "../../referentials/model.ts";
import type { Decisions, Plan, PlanInput, PlannedAction, PlanQuarter, Timed, Wishes } from "../model.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { mainThreats, reasonFor } from "./explain.ts";
import { childrenOf } from "./order.ts";
import { schedule } from "./schedule.ts";

const quarters: readonly PlanQuarter[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** Gaps become actions, in a well-founded order, under the hours and the money of the structure. */
export function makePlan(content: Content, input: PlanInput): Plan {
  const { kept, removed } = candidatesOf(content, input);
  const timeline = schedule(kept, input.capacity, wishesOf(input.decisions));
  const byId = new Map(kept.map((candidate) => [candidate.id, candidate]));
  const threats = mainThreats(content);
  const children = childrenOf(kept);

  const actions = timeline.flatMap((timed, rank): PlannedAction[] => {
    const candidate = byId.get(timed.task.id);
    if (!candidate) return [];
    const quarter = quarterOf(timed);
    const opens = opened(candidate, timeline[rank + 1], children.get(candidate.id) ?? []);
    const place = {
      candidate,
      rank,
      quarter,
      waited: timed.waited,
      decision: input.decisions[candidate.id],
      opens: opens === undefined ? undefined : byId.get(opens),
    };
    return [planned(candidate, quarter, reasonFor(place, threats.get(candidate.id)))];
  });
  return { actions, removed };
}

function wishesOf(decisions: Decisions): Wishes {
  const pinned = new Set<string>();
  const notBefore = new Map<string, number>();
  for (const [id, decision] of Object.entries(decisions)) {
    if (decision.kind === "pinned") pinned.add(id);
    if (decision.kind === "postponed") notBefore.set(id, decision.untilQuarter);
  }
  return { pinned, notBefore };
}

/** The next action, when it hangs on this one and is worth more per hour: that is why this one comes so early. */
function opened(
  candidate: Candidate,
  next: Timed | undefined,
  children: readonly { readonly id: string }[],
): string | undefined {
  if (!next || !children.some(({ id }) => id === next.task.id)) return undefined;
  return next.task.weight * candidate.hours > candidate.weight * next.task.hours ? next.task.id : undefined;
}

function quarterOf({ quarter }: Timed): PlanQuarter {
  return quarters.find((known) => known === quarter) ?? "beyond";
}

function planned(candidate: Candidate, quarter: PlanQuarter, reason: string): PlannedAction {
  const { id, indicator, kind, title, hours, providerHours, euros: cost, costBand, weight, after } = candidate;
  return { id, indicator, kind, title, reason, hours, providerHours, cost, costBand, weight, after, quarter };
}
