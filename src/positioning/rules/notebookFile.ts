import type { Decision } from "../../plan/model.ts";
import { itSupports, sizes } from "../../referentials/model.ts";
import type { Answer } from "../model.ts";
import type { KeptPosition, Notebook, NotebookProfile } from "./notebook.ts";

export type ReadNotebook =
  | { readonly ok: true; readonly notebook: Notebook }
  | { readonly ok: false; readonly problem: string };

const kind = "egide-carnet";
const answers: readonly Answer[] = [0, 1, 2, 3, 4, "unknown", "notApplicable"];

export function writeNotebook(notebook: Notebook): string {
  return JSON.stringify({ kind, ...notebook }, null, 2);
}

/** Reads a notebook from the device or from a file, trusting nothing, and says in French what is wrong. */
export function readNotebook(text: string): ReadNotebook {
  const raw = parse(text);
  if (!isRecord(raw) || raw.kind !== kind) {
    return refuse(
      "Ce fichier n’est pas un carnet Égide. Choisissez le fichier « carnet-egide.json » que vous avez enregistré.",
    );
  }
  const { referential, version, on } = raw;
  if (typeof referential !== "string" || typeof version !== "string" || !isDay(on)) {
    return refuse("Ce carnet est abîmé : son référentiel, sa version ou sa date manque.");
  }
  if (!isRecord(raw.answers) || !isRecord(raw.decisions) || !isRecord(raw.profile) || !isRecord(raw.capacity)) {
    return refuse("Ce carnet est abîmé : une de ses parties manque (réponses, décisions, profil ou moyens).");
  }
  const read: Record<string, Answer> = {};
  for (const [id, value] of Object.entries(raw.answers)) {
    const answer = answers.find((known) => known === value);
    if (answer === undefined) return refuse(`Ce carnet est abîmé : la réponse à « ${id} » n’est pas reconnue.`);
    read[id] = answer;
  }
  const decisions: Record<string, Decision> = {};
  for (const [id, value] of Object.entries(raw.decisions)) {
    const decision = readDecision(value);
    if (!decision) return refuse(`Ce carnet est abîmé : la décision sur « ${id} » n’est pas reconnue.`);
    decisions[id] = decision;
  }
  const { hoursPerMonth, budgetEuros } = raw.capacity;
  if (!isAmount(hoursPerMonth) || !isAmount(budgetEuros)) {
    return refuse("Ce carnet est abîmé : les heures par mois ou le budget ne sont pas des nombres.");
  }
  return {
    ok: true,
    notebook: {
      referential,
      version,
      on,
      profile: readProfile(raw.profile),
      answers: read,
      capacity: { hoursPerMonth, budgetEuros },
      decisions,
      kept: Array.isArray(raw.kept) ? raw.kept.flatMap(readKept) : [],
    },
  };
}

function readDecision(value: unknown): Decision | undefined {
  if (!isRecord(value)) return undefined;
  if (value.kind === "pinned") return { kind: "pinned" };
  if (value.kind === "done" && isDay(value.on)) {
    return { kind: "done", on: value.on, ...(typeof value.proof === "string" ? { proof: value.proof } : {}) };
  }
  if (value.kind === "postponed" && isAmount(value.untilQuarter))
    return { kind: "postponed", untilQuarter: value.untilQuarter };
  if (value.kind === "refused" && typeof value.reason === "string") return { kind: "refused", reason: value.reason };
  return undefined;
}

function readProfile(raw: Record<string, unknown>): NotebookProfile {
  const size = sizes.find((known) => known === raw.size);
  const itSupport = itSupports.find((known) => known === raw.itSupport);
  return {
    ...(size ? { size } : {}),
    ...(itSupport ? { itSupport } : {}),
    ...(typeof raw.category === "string" ? { category: raw.category } : {}),
    ...(typeof raw.department === "string" ? { department: raw.department } : {}),
  };
}

function readKept(value: unknown): KeptPosition[] {
  if (!isRecord(value) || !isDay(value.on) || typeof value.link !== "string") return [];
  return [{ on: value.on, link: value.link }];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isAmount = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;
const refuse = (problem: string): ReadNotebook => ({ ok: false, problem });
