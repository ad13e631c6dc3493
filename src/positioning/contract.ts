import { z } from "zod";
import type { Contract } from "../platform/http/contract.ts";
import { costBands, itSupports, sizes } from "../referentials/model.ts";

const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const id = z.string().min(1).max(64);

const answerSchema = z.union([level, z.literal("unknown"), z.literal("notApplicable")]);

const decision = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("done"), on: z.iso.date(), proof: z.string().max(500).optional() }),
  z.strictObject({ kind: z.literal("postponed"), untilQuarter: z.number().int().min(2).max(9) }),
  z.strictObject({ kind: z.literal("pinned") }),
  z.strictObject({ kind: z.literal("refused"), reason: z.string().min(1).max(500) }),
]);

/** Decisions by action id: at most one for each action and verification of a referential. */
const decisionsSchema = z.record(id, decision);

export const evaluateBody = z.strictObject({
  referential: id,
  version: z.string().max(32).optional(),
  answers: z
    .record(id, answerSchema)
    .describe("Réponses par indicateur ; un indicateur absent compte comme « unknown »."),
  capacity: z.strictObject({
    hoursPerMonth: z.number().min(0).max(10_000).describe("Heures par mois des personnes de la structure."),
    budgetEuros: z.number().min(0).max(100_000_000).describe("Euros par an."),
  }),
  structure: z.strictObject({ size: z.enum(sizes), itSupport: z.enum(itSupports) }),
  decisions: decisionsSchema.optional().describe("Ce que la structure a décidé de chaque action."),
});

const end = level.nullable();
const share = z.number().min(0).max(1).nullable();
const barrier = z.object({
  indicator: z.string(),
  level: z.number(),
  strength: z.number(),
  state: z.enum(["holds", "open", "toVerify", "notApplicable"]),
});
const planned = z.object({
  id: z.string(),
  indicator: z.string(),
  kind: z.enum(["step", "verification"]),
  title: z.string(),
  reason: z.string().describe("Une phrase : pourquoi cette action est à cette place."),
  hours: z.number().describe("Heures de la structure."),
  providerHours: z.number().describe("Heures du prestataire ou de l’équipe informatique partagée."),
  cost: z.number().describe("Euros comptés : la borne haute de la fourchette."),
  costBand: z.enum(costBands),
  weight: z.number(),
  after: z.string().nullable(),
  quarter: z.union([z.number().int().min(1).max(8), z.literal("beyond")]).describe("Trimestre de fin."),
});

const evaluationSchema = z.object({
  referential: z.object({ id: z.string(), version: z.string(), sha256: z.string() }),
  engine: z.string(),
  indicators: z.array(z.object({ id: z.string(), low: end, high: end })),
  overall: z.object({ low: z.number().nullable(), high: z.number().nullable() }),
  threats: z.array(
    z.object({
      id: z.string(),
      low: share,
      high: share,
      stages: z.array(z.object({ id: z.string(), low: share, high: share, barriers: z.array(barrier) })),
    }),
  ),
  frames: z.array(
    z.object({
      id: z.string(),
      items: z.array(
        z.object({ id: z.string(), state: z.enum(["met", "unmet", "toVerify", "notApplicable", "noMapping"]) }),
      ),
    }),
  ),
  plan: z.array(planned),
});

/** A document is made for a position taken on a given day: that day dates the file, never the clock. */
export const documentBody = evaluateBody.extend({
  on: z.iso.date().describe("Date de la position, AAAA-MM-JJ ; elle date le document."),
  structureName: z
    .string()
    .trim()
    .max(120)
    .regex(/^\P{Cc}*$/u, "un nom s’écrit sans caractère de commande")
    .optional()
    .describe("Nom à imprimer ; il n’est pas conservé."),
});

export const reportBody = documentBody.extend({
  edition: z.enum(["full", "shareable"]).describe("« shareable » : sans les faiblesses."),
});

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const positioningContract = {
  evaluate: {
    method: "POST",
    path: "/api/positioning/evaluate",
    summary: "Évaluer des réponses",
    description: "Calcule la position et le plan d’actions. Rien n’est conservé.",
    body: evaluateBody,
    response: evaluationSchema,
  },
  report: {
    method: "POST",
    path: "/api/positioning/report",
    summary: "Fabriquer le rapport PDF",
    body: reportBody,
    file: "application/pdf",
  },
  workbook: {
    method: "POST",
    path: "/api/positioning/workbook",
    summary: "Fabriquer le classeur Excel du plan d’actions",
    body: documentBody,
    file: xlsx,
  },
  letter: {
    method: "POST",
    path: "/api/positioning/letter",
    summary: "Fabriquer la lettre au prestataire informatique",
    body: documentBody,
    file: docx,
  },
} as const satisfies Contract;
