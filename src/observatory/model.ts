import type { Structure } from "../directory/model.ts";
import type { IndicatorPosition } from "../positioning/model.ts";

/** A perimeter as the observatory counts it: whose it is, what it serves, where it last stood. */
export interface Observed {
  readonly perimeterId: string;
  readonly organisation: string;
  readonly structures: readonly Structure[];
  readonly indicators: readonly IndicatorPosition[];
  readonly takenOn: string;
}

/** The position of a population: quartiles of what is known to be reached. Null where nobody is concerned. */
export interface Population {
  /** The group that could be published, named. */
  readonly group: string;
  readonly perimeters: number;
  readonly organisations: number;
  readonly indicators: readonly { readonly id: string; readonly low: number | null; readonly high: number | null }[];
}
