import type { CostBand, ItSupport, Level, Size } from "../referentials/model.ts";

/** What the structure can spend: its own people's hours each month, and euros each year. */
export interface Capacity {
  readonly hoursPerMonth: number;
  readonly budgetEuros: number;
}

/** What the people decided about an action; kept on the device, exported and imported as a file. */
export type Decision =
  | { readonly kind: "done"; readonly on: string; readonly proof?: string | undefined }
  | { readonly kind: "postponed"; readonly untilQuarter: number }
  | { readonly kind: "pinned" }
  | { readonly kind: "refused"; readonly reason: string };

/** Decisions by action id. */
export type Decisions = Readonly<Record<string, Decision>>;

/** The position of an indicator, as the plan reads it. */
export interface Gap {
  readonly id: string;
  readonly low: Level | null;
  readonly high: Level | null;
}

export interface PlanInput {
  readonly positions: readonly Gap[];
  readonly structure: { readonly size: Size; readonly itSupport: ItSupport };
  readonly capacity: Capacity;
  readonly decisions: Decisions;
}

/** An action as the ordering sees it. */
export interface Task {
  readonly id: string;
  /** Own hours, by halves. */
  readonly hours: number;
  readonly euros: number;
  /** How much of the threat model it closes: a natural number. */
  readonly weight: number;
  /** The one binding prerequisite, if any: tasks form a forest. */
  readonly after: string | null;
}

/** What the people imposed on the order. */
export interface Wishes {
  readonly pinned: ReadonlySet<string>;
  /** First quarter in which a task may end. */
  readonly notBefore: ReadonlyMap<string, number>;
}

/** A task with its end; nulls when hours or money never come. */
export interface Timed {
  readonly task: Task;
  /** Months from today. */
  readonly endMonth: number | null;
  /** Quarter in which it ends, from 1. */
  readonly quarter: number | null;
  /** Whether it had to wait for money, or for the quarter it was postponed to. */
  readonly waited: boolean;
}

/** The quarter in which an action ends, 1…8, or « au-delà ». */
export type PlanQuarter = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | "beyond";

export interface PlannedAction {
  readonly id: string;
  readonly indicator: string;
  /** « verification » heads the ladder of an unknown answer. */
  readonly kind: "step" | "verification";
  readonly title: string;
  /** One French sentence: why it stands here. */
  readonly reason: string;
  /** Own hours. */
  readonly hours: number;
  readonly providerHours: number;
  /** Euros counted: the upper bound of the band. */
  readonly cost: number;
  readonly costBand: CostBand;
  readonly weight: number;
  readonly after: string | null;
  readonly quarter: PlanQuarter;
}

/** An action that left the plan because it, or what it depends on, was refused. */
export interface RemovedAction {
  readonly id: string;
  readonly title: string;
  /** The refused action that takes it out; itself when it was refused. */
  readonly because: string;
  readonly reason: string;
}

export interface Plan {
  readonly actions: readonly PlannedAction[];
  readonly removed: readonly RemovedAction[];
}

/** A decision as it is kept. */
export interface DecisionRecord {
  readonly perimeterId: string;
  readonly tenantId: string;
  readonly actionId: string;
  readonly decision: Decision;
  readonly decidedOn: string;
}
