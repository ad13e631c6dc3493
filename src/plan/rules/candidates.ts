import type { Action, Barrier, Content, CostBand, Indicator } from "../../referentials/model.ts";
import { sizes } from "../../referentials/model.ts";
import type { Gap, PlanInput, RemovedAction, Task } from "../model.ts";

/** An action that the gaps call for, with all that the plan shows of it. */
export interface Candidate extends Task {
  readonly indicator: string;
  readonly kind: "step" | "verification";
  readonly title: string;
  readonly providerHours: number;
  readonly costBand: CostBand;
}

export interface Candidates {
  readonly kept: readonly Candidate[];
  readonly removed: readonly RemovedAction[];
}

const verificationId = (indicator: string): string => `${indicator}-verifier`;

/** Gaps become actions: a ladder for each indicator, minus what is done, minus what was refused and hangs on it. */
export function candidatesOf(content: Content, input: PlanInput): Candidates {
  const weights = weightsOf(content);
  const gaps = new Map(input.positions.map((gap) => [gap.id, gap]));
  const ladders = content.referential.indicators.flatMap((indicator) =>
    ladder(content, indicator, gaps.get(indicator.id), input, weights),
  );
  const open = ladders.filter(({ id }) => input.decisions[id]?.kind !== "done");
  const present = new Set(open.map(({ id }) => id));
  const bound = open.map((candidate) => ({ ...candidate, after: openAncestor(candidate, ladders, present) }));
  return withoutRefused(bound, input);
}

/** Weight of each step: over all threats, their importance times the strength of what the step puts in the way. */
export function weightsOf({ threats }: Content): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { importance, stages } of threats.threats) {
    for (const barrier of stages.flatMap(({ barriers }) => barriers)) {
      const step = stepOf(barrier);
      weights.set(step, (weights.get(step) ?? 0) + importance * barrier.strength);
    }
  }
  return weights;
}

export const stepOf = ({ indicator, level }: Pick<Barrier, "indicator" | "level">): string => `${indicator}-${level}`;

function ladder(
  content: Content,
  indicator: Indicator,
  gap: Gap | undefined,
  input: PlanInput,
  weights: ReadonlyMap<string, number>,
): Candidate[] {
  if (!gap || gap.low === null || gap.high === null) return [];
  const { low, high } = gap;
  const remaining = indicator.actions.filter(({ level }) => level > low);
  // Only the first step of a whole ladder binds elsewhere: from level 1 on, that prerequisite is behind.
  const elsewhere = low === 0 ? (indicator.actions[0]?.after ?? null) : null;
  const steps = remaining.map((action, index) => {
    const before = remaining[index - 1]?.id ?? (low < high ? verificationId(indicator.id) : elsewhere);
    return step(content, indicator.id, action, before, input, weights.get(action.id) ?? 0);
  });
  return low < high ? [verification(indicator, elsewhere), ...steps] : steps;
}

function step(
  { referential }: Content,
  indicator: string,
  action: Action,
  after: string | null,
  { structure }: PlanInput,
  weight: number,
): Candidate {
  const size = sizes.indexOf(structure.size);
  const effort = action.effort[structure.itSupport];
  const costBand = action.cost[size] ?? "none";
  return {
    id: action.id,
    indicator,
    kind: "step",
    title: action.title,
    hours: effort.ours[size] ?? 0,
    providerHours: effort.theirs[size] ?? 0,
    euros: referential.costBands.find(({ id }) => id === costBand)?.upTo ?? 0,
    costBand,
    weight,
    after,
  };
}

/** Verifying closes nothing by itself; its place comes from what stands behind it. */
function verification({ id, verification: { title, ours, theirs } }: Indicator, after: string | null): Candidate {
  return {
    id: verificationId(id),
    indicator: id,
    kind: "verification",
    title,
    hours: ours,
    providerHours: theirs,
    euros: 0,
    costBand: "none",
    weight: 0,
    after,
  };
}

/** The nearest prerequisite that is still to be done: what is done, reached or not applicable binds nobody. */
function openAncestor(
  candidate: Candidate,
  ladders: readonly Candidate[],
  present: ReadonlySet<string>,
): string | null {
  for (let after = candidate.after; after !== null; ) {
    if (present.has(after)) return after;
    const wanted: string = after;
    after = ladders.find(({ id }) => id === wanted)?.after ?? null;
  }
  return null;
}

function withoutRefused(candidates: readonly Candidate[], { decisions }: PlanInput): Candidates {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const kept: Candidate[] = [];
  const removed: RemovedAction[] = [];
  for (const candidate of candidates) {
    const refused = refusedAbove(candidate, byId, decisions);
    if (refused) removed.push({ id: candidate.id, title: candidate.title, ...refused });
    else kept.push(candidate);
  }
  return { kept, removed };
}

function refusedAbove(candidate: Candidate, byId: ReadonlyMap<string, Candidate>, decisions: PlanInput["decisions"]) {
  for (let at: Candidate | undefined = candidate; at; at = at.after === null ? undefined : byId.get(at.after)) {
    const decision = decisions[at.id];
    if (decision?.kind === "refused") return { because: at.id, reason: decision.reason };
  }
  return undefined;
}
