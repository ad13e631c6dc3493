import { z } from "zod";
import type { Contract } from "../platform/http/contract.ts";

const structure = z.object({
  finess: z.string(),
  name: z.string(),
  categoryCode: z.string(),
  categoryLabel: z.string(),
  department: z.string(),
  commune: z.string(),
  places: z.number(),
});

const end = z.number().nullable();
const ends = z.object({ id: z.string(), low: end, high: end });

const populationSchema = z.object({
  group: z.string(),
  perimeters: z.number(),
  organisations: z.number(),
  indicators: z.array(ends),
});

const regionSchema = z.object({
  fictional: z.literal(true),
  region: z.string(),
  organisations: z.number(),
  perimeters: z.number(),
  structures: z.array(structure),
  /** Null when no group is large enough to be published. */
  population: populationSchema.nullable(),
  /** Day of the latest position counted. */
  asOf: z.string().nullable(),
});

const structurePageSchema = z.object({
  fictional: z.literal(true),
  structure,
  organisation: z.string(),
  size: z.enum(["small", "medium", "large"]),
  itSupport: z.enum(["own", "organisation", "hospital", "provider", "none"]),
  sharedWith: z.array(structure),
  positions: z.array(
    z.object({
      takenOn: z.string(),
      how: z.string(),
      overallLow: end,
      overallHigh: end,
      indicators: z.array(ends),
      answers: z.record(z.string(), z.union([z.number(), z.string()])),
    }),
  ),
  decisions: z.object({ done: z.number(), postponed: z.number(), refused: z.number() }),
});

const code = z.string().max(12);

export const observatoryContract = {
  region: {
    method: "POST",
    path: "/api/demonstration/region",
    summary: "Lire la région de démonstration",
    description: "Structures inventées et position d’un groupe assez grand pour être publié.",
    body: z.strictObject({ department: code.optional(), category: code.optional() }),
    response: regionSchema,
  },
  structure: {
    method: "GET",
    path: "/api/demonstration/structures/:finess",
    summary: "Lire une structure inventée",
    params: z.object({ finess: z.string().max(9) }),
    response: structurePageSchema,
  },
} as const satisfies Contract;

export type RegionAnswer = z.infer<typeof regionSchema>;
export type StructureAnswer = z.infer<typeof structurePageSchema>;
