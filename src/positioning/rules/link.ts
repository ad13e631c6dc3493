import type { Capacity } from "../../plan/model.ts";
import { itSupports, sizes } from "../../referentials/model.ts";
import type { Answer, Answers, Profile } from "../model.ts";

/** What the link to come back carries, all in its fragment, which a browser never sends to a server. */
export interface SavedPosition {
  readonly referential: string;
  readonly version: string;
  /** Date of the position, AAAA-MM-JJ. */
  readonly on: string;
  readonly answers: Answers;
  readonly structure: Profile;
  readonly capacity: Capacity;
}

export type ReadLink =
  | { readonly ok: true; readonly position: SavedPosition }
  | { readonly ok: false; readonly problem: string };

/** The served referential, as the link needs it: answers are written in the order of its indicators. */
export interface LinkReferential {
  readonly id: string;
  readonly version: string;
  readonly indicators: readonly { readonly id: string }[];
}

const format = "1";
const marks: readonly (readonly [Answer, string])[] = [
  [0, "0"],
  [1, "1"],
  [2, "2"],
  [3, "3"],
  [4, "4"],
  ["unknown", "u"],
  ["notApplicable", "n"],
];
const leftOut = "-";

export function writeLink(position: SavedPosition, { indicators }: LinkReferential): string {
  const answers = indicators.map(({ id }) => marks.find(([answer]) => answer === position.answers[id])?.[1] ?? leftOut);
  const { size, itSupport } = position.structure;
  return new URLSearchParams({
    f: format,
    r: position.referential,
    v: position.version,
    d: position.on,
    a: answers.join(""),
    s: size,
    i: itSupport,
    h: String(position.capacity.hoursPerMonth),
    e: String(position.capacity.budgetEuros),
  }).toString();
}

/** Reads a fragment, or a whole address that has one, and says in French what is wrong with it. */
export function readLink(text: string, served: LinkReferential): ReadLink {
  const fields = new URLSearchParams(text.trim().replace(/^[^#]*#/, ""));
  const field = (name: string) => fields.get(name) ?? "";
  if (field("f") === "")
    return refuse("Ce lien ne contient pas de position. Copiez-le en entier, jusqu’au dernier caractère.");
  if (field("f") !== format) return refuse("Ce lien vient d’une version d’Égide que celle-ci ne sait pas lire.");
  if (field("r") !== served.id)
    return refuse(`Ce lien porte sur le référentiel « ${field("r")} », qui n’est pas servi ici.`);
  if (field("v") !== served.version) {
    return refuse(
      `Ce lien porte sur la version ${field("v")} du référentiel ; la version servie est la ${served.version}. Refaites l’évaluation pour comparer.`,
    );
  }
  const answers = readAnswers(field("a"), served);
  if (!answers) return refuse("Les réponses de ce lien sont incomplètes ou abîmées. Copiez-le à nouveau en entier.");
  const size = sizes.find((known) => known === field("s"));
  const itSupport = itSupports.find((known) => known === field("i"));
  const hoursPerMonth = amount(field("h"));
  const budgetEuros = amount(field("e"));
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(field("d")) && !Number.isNaN(Date.parse(field("d")));
  if (!size || !itSupport || hoursPerMonth === undefined || budgetEuros === undefined || !dated) {
    return refuse("Le profil porté par ce lien est incomplet ou abîmé. Copiez-le à nouveau en entier.");
  }
  return {
    ok: true,
    position: {
      referential: served.id,
      version: served.version,
      on: field("d"),
      answers,
      structure: { size, itSupport },
      capacity: { hoursPerMonth, budgetEuros },
    },
  };
}

function readAnswers(text: string, { indicators }: LinkReferential): Answers | undefined {
  if (text.length !== indicators.length) return undefined;
  const answers: Record<string, Answer> = {};
  for (const [index, { id }] of indicators.entries()) {
    const mark = text.charAt(index);
    if (mark === leftOut) continue;
    const known = marks.find(([, written]) => written === mark);
    if (!known) return undefined;
    answers[id] = known[0];
  }
  return answers;
}

function amount(text: string): number | undefined {
  if (!/^\d{1,9}(\.\d+)?$/.test(text)) return undefined;
  return Number(text);
}

const refuse = (problem: string): ReadLink => ({ ok: false, problem });
