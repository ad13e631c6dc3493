/** Sizes of structure; the thresholds are told to the reader by the profile form, in beds or staff. */
export const sizes = ["small", "medium", "large"] as const;
export type Size = (typeof sizes)[number];

/** Who looks after the computers of a structure. */
export const itSupports = ["own", "organisation", "hospital", "provider", "none"] as const;
export type ItSupport = (typeof itSupports)[number];

export type Level = 0 | 1 | 2 | 3 | 4;

/** A step up ends on level 1, 2, 3 or 4. */
export const steps = [1, 2, 3, 4] as const;
export type Step = (typeof steps)[number];

export const costBands = ["none", "low", "medium", "high", "veryHigh"] as const;
export type CostBand = (typeof costBands)[number];

/** One figure for each size, in the order of `sizes`. */
export type BySize<T> = readonly [T, T, T];

/** Where a statement comes from: an item of a frame, e.g. `{ frame: "anssi-hygiene", item: "37" }`. */
export interface SourceRef {
  readonly frame: string;
  readonly item: string;
}

/** Hours of work: `ours` by the structure's people, `theirs` by the provider or the shared IT team. */
export interface Effort {
  readonly ours: BySize<number>;
  readonly theirs: BySize<number>;
}

export interface Action {
  /** `<indicator>-<level reached>`, e.g. `sauvegarde-2`. Never reused. */
  readonly id: string;
  readonly level: Step;
  /** An infinitive sentence that a director understands. */
  readonly title: string;
  /** Why it matters to the people cared for. */
  readonly why: string;
  /** Concrete steps, in order. */
  readonly how: readonly string[];
  readonly effort: Readonly<Record<ItSupport, Effort>>;
  readonly cost: BySize<CostBand>;
  /** Who leads it inside the structure. */
  readonly who: string;
  /** Binding prerequisite in another indicator; only a first step may have one. */
  readonly after?: string;
  /** Advice on order: shown, never binding. */
  readonly advice?: string;
  /** What shows that it is done. */
  readonly proof: string;
  /** Ids of `resources`: support missions, diagnostics, lessons, exercises that help. */
  readonly help: readonly string[];
  readonly sources: readonly SourceRef[];
}

export interface LevelStatement {
  readonly level: Level;
  /** First person plural, a state: « Nous… ». */
  readonly statement: string;
}

/** What to do when the answer is « je ne sais pas »: it heads the ladder of the indicator. */
export interface Verification {
  readonly title: string;
  /** The question as one would put it to the person who knows, often the provider. */
  readonly question: string;
  /** What to ask to see. */
  readonly proof: string;
  /** Hours of the structure and of the provider, any size. */
  readonly ours: number;
  readonly theirs: number;
}

export interface Indicator {
  readonly id: string;
  /** One or two words: the name of the wind on the rose. */
  readonly name: string;
  readonly quarter: string;
  /** The question a director understands. */
  readonly question: string;
  /** Why it matters to the people cared for. */
  readonly why: string;
  readonly levels: readonly LevelStatement[];
  /** How one can tell which level is true. */
  readonly evidence: readonly string[];
  /** Who usually knows. */
  readonly whoKnows: string;
  /** What « non concerné » means here, or absent when every structure is concerned. */
  readonly notApplicableWhen?: string;
  /** Half a sentence for the result: what holds when the level is good. */
  readonly holds: string;
  /** Half a sentence for the result: what would break when the level is zero. */
  readonly breaks: string;
  readonly verification: Verification;
  readonly actions: readonly Action[];
  readonly sources: readonly SourceRef[];
}

export interface Quarter {
  readonly id: string;
  readonly name: string;
  readonly intent: string;
}

export interface CostBandLabel {
  readonly id: CostBand;
  /** Euros including tax, the upper bound that the plan counts. */
  readonly upTo: number;
  readonly label: string;
}

/** A means of help that the actions point to. */
export interface Resource {
  readonly id: string;
  readonly kind: "mission" | "diagnostic" | "lesson" | "exercise" | "template";
  readonly title: string;
  readonly description: string;
}

export interface Referential {
  readonly id: string;
  readonly version: string;
  readonly released: string;
  readonly title: string;
  /** What it is not: shown wherever a position is shown. */
  readonly notice: string;
  readonly quarters: readonly Quarter[];
  readonly costBands: readonly CostBandLabel[];
  readonly indicators: readonly Indicator[];
  readonly resources: readonly Resource[];
}

/** `{ indicator: "sauvegarde", level: 2, strength: 3 }`: from level 2 on, the backup stands in the way. */
export interface Barrier {
  readonly indicator: string;
  readonly level: Step;
  /** 1 hinders, 2 stops most, 3 stops almost all. A judgement of the centre, not a measure. */
  readonly strength: 1 | 2 | 3;
}

export interface ThreatStage {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  readonly barriers: readonly Barrier[];
}

export interface Threat {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly entryPoints: readonly string[];
  readonly aim: string;
  readonly consequences: readonly string[];
  /** How much it counts in the weight of the actions, 1 to 5. A judgement of the centre, not a frequency. */
  readonly importance: 1 | 2 | 3 | 4 | 5;
  readonly stages: readonly ThreatStage[];
  readonly sources: readonly string[];
}

export interface ThreatNotion {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A published figure with what is known and not known about it. */
export interface ThreatFigure {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly rows: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly note?: string | undefined;
  }[];
  readonly unit: string;
  readonly source: string;
  /** What the source does not say. */
  readonly gap?: string;
}

export interface ThreatModel {
  readonly version: string;
  readonly entryPoints: readonly ThreatNotion[];
  readonly aims: readonly ThreatNotion[];
  readonly consequences: readonly ThreatNotion[];
  readonly threats: readonly Threat[];
  readonly figures: readonly ThreatFigure[];
}

/** An item of another frame, covered from some levels on, or not covered, and why. */
export interface FrameItem {
  readonly id: string;
  readonly title: string;
  /** The chapter of the frame that holds the item, when it has chapters. */
  readonly chapter?: string;
  /** What the item asks beyond what our answers can tell. */
  readonly note?: string;
  readonly covers: readonly { readonly indicator: string; readonly level: Step }[];
  /** Present when `covers` is empty: why there is no mapping. */
  readonly noMapping?: string;
}

export interface Frame {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  readonly source: string;
  /** Who made the mapping, and what it does not mean. */
  readonly mappingNote: string;
  readonly items: readonly FrameItem[];
}

/** Everything that experts own and that the engines read, checked as a whole. */
export interface Content {
  readonly referential: Referential;
  readonly threats: ThreatModel;
  readonly frames: readonly Frame[];
  /** SHA-256, hexadecimal, of the released files. */
  readonly sha256: string;
}
