import { meanOf } from "../../kernel/numbers.ts";
import type { Barrier, ThreatModel, ThreatStage } from "../../referentials/model.ts";
import type {
  BarrierPosition,
  BarrierState,
  Coverage,
  IndicatorPosition,
  StagePosition,
  ThreatPosition,
} from "../model.ts";

export type PositionById = ReadonlyMap<string, IndicatorPosition>;

/** Whether a level is reached: known to be, known not to be, or still to be verified. */
export function stateAt(position: IndicatorPosition | undefined, level: number): BarrierState {
  if (!position) return "toVerify";
  const { low, high } = position;
  if (low === null || high === null) return "notApplicable";
  if (low >= level) return "holds";
  return high < level ? "open" : "toVerify";
}

/** What each threat would meet on its way, stage by stage. */
export function threatPositions({ threats }: ThreatModel, positions: PositionById): ThreatPosition[] {
  return threats.map(({ id, stages }) => {
    const met = stages.map((stage) => stagePosition(stage, positions));
    return { id, low: meanOf(met.map(({ low }) => low)), high: meanOf(met.map(({ high }) => high)), stages: met };
  });
}

function stagePosition({ id, barriers }: ThreatStage, positions: PositionById): StagePosition {
  const met = barriers.map((barrier) => barrierPosition(barrier, positions));
  return { id, ...coverage(met), barriers: met };
}

function barrierPosition({ indicator, level, strength }: Barrier, positions: PositionById): BarrierPosition {
  return { indicator, level, strength, state: stateAt(positions.get(indicator), level) };
}

/** Shares of strength: low counts what holds, high adds what may hold. */
function coverage(barriers: readonly BarrierPosition[]): Coverage {
  const strengthOf = (...states: BarrierState[]) =>
    barriers.filter(({ state }) => states.includes(state)).reduce((sum, { strength }) => sum + strength, 0);
  const all = strengthOf("holds", "open", "toVerify");
  if (all === 0) return { low: null, high: null };
  return { low: strengthOf("holds") / all, high: strengthOf("holds", "toVerify") / all };
}
