import type { Capacity, Decisions } from "../../plan/model.ts";
import type { ItSupport, Size } from "../../referentials/model.ts";
import type { Answer, Answers } from "../model.ts";

/** What the device keeps of one self-assessment. Nothing in it leaves the device by itself. */
export interface Notebook {
  readonly referential: string;
  readonly version: string;
  /** Day of the last answer, AAAA-MM-JJ. */
  readonly on: string;
  readonly profile: NotebookProfile;
  readonly answers: Answers;
  readonly capacity: Capacity;
  readonly decisions: Decisions;
  /** Positions that the person chose to keep, oldest first. */
  readonly kept: readonly KeptPosition[];
}

/** Every field may still be missing: the person fills them one by one. */
export interface NotebookProfile {
  readonly size?: Size;
  readonly itSupport?: ItSupport;
  readonly category?: string;
  readonly department?: string;
}

export interface KeptPosition {
  readonly on: string;
  /** The link's fragment: the same form everywhere a position travels. */
  readonly link: string;
}

/** What a small structure can usually give; a starting point that the person changes. */
const startingCapacity: Capacity = { hoursPerMonth: 6, budgetEuros: 2000 };

export function emptyNotebook(referential: { readonly id: string; readonly version: string }, on: string): Notebook {
  return {
    referential: referential.id,
    version: referential.version,
    on,
    profile: {},
    answers: {},
    capacity: startingCapacity,
    decisions: {},
    kept: [],
  };
}

export function withAnswer(notebook: Notebook, indicator: string, answer: Answer, on: string): Notebook {
  return { ...notebook, on, answers: { ...notebook.answers, [indicator]: answer } };
}

export function withProfile(notebook: Notebook, profile: NotebookProfile): Notebook {
  return { ...notebook, profile: { ...notebook.profile, ...profile } };
}

/** Index of the first indicator without an answer, or null when all are answered. */
export function nextUnanswered(notebook: Notebook, indicators: readonly { readonly id: string }[]): number | null {
  const index = indicators.findIndex(({ id }) => notebook.answers[id] === undefined);
  return index === -1 ? null : index;
}

export function answeredCount(notebook: Notebook, indicators: readonly { readonly id: string }[]): number {
  return indicators.filter(({ id }) => notebook.answers[id] !== undefined).length;
}

type Served = { readonly id: string; readonly version: string };

/** Why answers cannot be read on the served text, or null when they were given on it. Statements move between versions. */
export function outdated({ referential, version }: Notebook, served: Served): string | null {
  if (referential === served.id && version === served.version) return null;
  return `Vos réponses portent sur « ${referential} » ${version} ; le texte servi est « ${served.id} » ${served.version}. Relisez-les depuis la page des questions : elles sont gardées.`;
}

/** Takes the answers to the served text: an explicit act, followed by a review. */
export function broughtTo(notebook: Notebook, { id, version }: Served): Notebook {
  return { ...notebook, referential: id, version };
}
