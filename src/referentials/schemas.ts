import { z } from "zod";
import type { Frame, Indicator, Referential, Resource, ThreatModel } from "./model.ts";
import { costBands } from "./model.ts";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "un identifiant s’écrit en minuscules, chiffres et tirets");
const text = (max: number) => z.string().trim().min(1, "texte manquant").max(max, `texte de plus de ${max} caractères`);
const step = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const level = z.union([z.literal(0), step]);
const hours = z.number().min(0).multipleOf(0.5, "les heures se comptent par demi-heures");
const bySize = <T extends z.ZodType>(item: T) => z.tuple([item, item, item]);

const sourceRef = z.strictObject({ frame: id, item: z.string().min(1) });
const effort = z.strictObject({ ours: bySize(hours), theirs: bySize(hours) });

const action = z.strictObject({
  id,
  level: step,
  title: text(110),
  why: text(320),
  how: z.array(text(260)).min(3, "au moins trois étapes").max(6, "six étapes au plus"),
  effort: z.strictObject({ own: effort, organisation: effort, hospital: effort, provider: effort, none: effort }),
  cost: bySize(z.enum(costBands)),
  who: text(120),
  after: id.exactOptional(),
  advice: text(260).exactOptional(),
  proof: text(260),
  help: z.array(id),
  sources: z.array(sourceRef),
});

export const indicatorSchema: z.ZodType<Indicator> = z.strictObject({
  id,
  name: text(24),
  quarter: id,
  question: text(200),
  why: text(420),
  levels: z.array(z.strictObject({ level, statement: text(240) })).length(5, "cinq paliers, de 0 à 4"),
  evidence: z.array(text(240)).min(1),
  whoKnows: text(240),
  notApplicableWhen: text(240).exactOptional(),
  holds: text(140),
  breaks: text(140),
  verification: z.strictObject({ title: text(120), question: text(320), proof: text(240), ours: hours, theirs: hours }),
  actions: z.array(action).length(4, "une action par marche, de 1 à 4"),
  sources: z.array(sourceRef).min(1, "au moins une source"),
});

const resource = z.strictObject({
  id,
  kind: z.enum(["mission", "diagnostic", "lesson", "exercise", "template"]),
  title: text(120),
  description: text(420),
});

export const resourcesSchema: z.ZodType<readonly Resource[]> = z.array(resource).min(1);

export const referentialSchema: z.ZodType<Omit<Referential, "indicators" | "resources">> = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  released: z.iso.date(),
  title: text(120),
  notice: text(420),
  quarters: z.array(z.strictObject({ id, name: text(24), intent: text(120) })).length(4),
  costBands: z
    .array(z.strictObject({ id: z.enum(costBands), upTo: z.number().int().min(0), label: text(60) }))
    .length(costBands.length),
});

const barrier = z.strictObject({
  indicator: id,
  level: step,
  strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});
const notion = z.strictObject({ id, title: text(120), text: text(700) });
const importance = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const threatsSchema: z.ZodType<ThreatModel> = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  entryPoints: z.array(notion).min(1),
  aims: z.array(notion).min(1),
  consequences: z.array(notion).min(1),
  threats: z
    .array(
      z.strictObject({
        id,
        title: text(120),
        summary: text(500),
        entryPoints: z.array(id),
        aim: id,
        consequences: z.array(id),
        importance,
        stages: z
          .array(z.strictObject({ id, title: text(80), story: text(500), barriers: z.array(barrier).min(1) }))
          .min(1),
        sources: z.array(text(300)).min(1),
      }),
    )
    .min(1),
  figures: z.array(
    z.strictObject({
      id,
      title: text(160),
      sentence: text(500),
      rows: z
        .array(z.strictObject({ label: text(80), value: z.number().nullable(), note: text(300).optional() }))
        .min(1),
      unit: text(80),
      source: text(300),
      gap: text(500).exactOptional(),
    }),
  ),
});

export const frameSchema: z.ZodType<Frame> = z.strictObject({
  id,
  name: text(120),
  publisher: text(120),
  version: text(80),
  source: text(400),
  mappingNote: text(500),
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        title: text(200),
        chapter: z.string().exactOptional(),
        note: text(400).exactOptional(),
        covers: z.array(z.strictObject({ indicator: id, level: step })),
        noMapping: text(400).exactOptional(),
      }),
    )
    .min(1),
});
