import type { Capacity, PlannedAction } from "../plan/model.ts";
import type { ItSupport, Level, Size } from "../referentials/model.ts";

export type Answer = Level | "unknown" | "notApplicable";

/** Answers by indicator id; an indicator left out counts as unknown. */
export type Answers = Readonly<Record<string, Answer>>;

/** What the structure says of itself: enough to price the actions, nothing that names it. */
export interface Profile {
  readonly size: Size;
  readonly itSupport: ItSupport;
}

export interface IndicatorPosition {
  readonly id: string;
  /** Both null when the indicator is not applicable. */
  readonly low: Level | null;
  readonly high: Level | null;
}

/** How much of a stage or threat is met by what is in place: shares in 0…1, null when nothing is left to measure. */
export interface Coverage {
  readonly low: number | null;
  readonly high: number | null;
}

export type BarrierState = "holds" | "open" | "toVerify" | "notApplicable";

export interface BarrierPosition {
  readonly indicator: string;
  readonly level: number;
  readonly strength: number;
  readonly state: BarrierState;
}

export interface StagePosition extends Coverage {
  readonly id: string;
  readonly barriers: readonly BarrierPosition[];
}

export interface ThreatPosition extends Coverage {
  readonly id: string;
  readonly stages: readonly StagePosition[];
}

/** `noMapping`: the frame's item is not covered by our questions. */
export type FrameItemState = "met" | "unmet" | "toVerify" | "notApplicable" | "noMapping";

export interface FramePosition {
  readonly id: string;
  readonly items: readonly { readonly id: string; readonly state: FrameItemState }[];
}

export interface EvaluationInput {
  readonly answers: Answers;
  readonly capacity: Capacity;
  readonly structure: Profile;
}

export interface Evaluation {
  readonly referential: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly engine: string;
  readonly indicators: readonly IndicatorPosition[];
  readonly overall: { readonly low: number | null; readonly high: number | null };
  readonly threats: readonly ThreatPosition[];
  readonly frames: readonly FramePosition[];
  readonly plan: readonly PlannedAction[];
}

/** A position as it is kept: immutable, with the text and the engine it was taken on. */
export interface PositionRecord {
  readonly id: string;
  readonly tenantId: string;
  readonly perimeterId: string;
  readonly takenOn: string;
  readonly referentialId: string;
  readonly referentialVersion: string;
  readonly referentialSha256: string;
  readonly engine: string;
  readonly how: "selfAssessment" | "interview";
  readonly answers: Answers;
  readonly indicators: readonly IndicatorPosition[];
  readonly overallLow: number | null;
  readonly overallHigh: number | null;
}
