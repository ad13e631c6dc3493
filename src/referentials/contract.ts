import { z } from "zod";
import type { Contract } from "../platform/http/contract.ts";

const summary = z.object({
  id: z.string(),
  version: z.string(),
  released: z.string(),
  title: z.string(),
  sha256: z.string(),
  indicators: z.number(),
  actions: z.number(),
});

const bySize = z.array(z.number()).length(3).describe("Petite, moyenne, grande structure.");
const effort = z.object({ ours: bySize, theirs: bySize });
const source = z.object({ frame: z.string(), item: z.string() });

const action = z.object({
  id: z.string(),
  level: z.number(),
  title: z.string(),
  why: z.string(),
  how: z.array(z.string()),
  effort: z.object({ own: effort, organisation: effort, hospital: effort, provider: effort, none: effort }),
  cost: z.array(z.string()).length(3),
  who: z.string(),
  after: z.string().optional(),
  advice: z.string().optional(),
  proof: z.string(),
  help: z.array(z.string()),
  sources: z.array(source),
});

const indicator = z.object({
  id: z.string(),
  name: z.string(),
  quarter: z.string(),
  question: z.string(),
  why: z.string(),
  levels: z.array(z.object({ level: z.number(), statement: z.string() })),
  evidence: z.array(z.string()),
  whoKnows: z.string(),
  notApplicableWhen: z.string().optional(),
  verification: z.object({
    title: z.string(),
    question: z.string(),
    proof: z.string(),
    ours: z.number(),
    theirs: z.number(),
  }),
  actions: z.array(action),
  sources: z.array(source),
});

export const referentialsContract = {
  list: {
    method: "GET",
    path: "/api/referentials",
    summary: "Lister les référentiels",
    response: z.object({ referentials: z.array(summary) }),
  },
  read: {
    method: "GET",
    path: "/api/referentials/:id",
    summary: "Lire un référentiel entier",
    params: z.object({ id: z.string().max(64) }),
    response: summary
      .extend({
        indicators: z.array(indicator),
        notice: z.string(),
        quarters: z.array(z.object({ id: z.string(), name: z.string(), intent: z.string() })),
        costBands: z.array(z.object({ id: z.string(), upTo: z.number(), label: z.string() })),
        resources: z.array(z.object({ id: z.string(), kind: z.string(), title: z.string(), description: z.string() })),
      })
      .omit({ actions: true }),
  },
} as const satisfies Contract;
