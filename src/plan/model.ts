import type { CostBand } from "../referentials/model.ts";

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

export type Decisions = Readonly<Record<string, Decision>>;

/** An action as the ordering sees it. Hours are the structure's own; weight is a positive integer or zero. */
export interface Task {
  readonly id: string;
  readonly hours: number;
  readonly euros: number;
  readonly weight: number;
  /** The one binding prerequisite, if any: tasks form a forest. */
  readonly after: string | null;
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
