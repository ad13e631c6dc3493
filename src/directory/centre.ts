import { join } from "node:path";
import { z } from "zod";
import { ContentError, readContentFile } from "../platform/content/yamlFile.ts";
import type { Centre } from "./model.ts";

const text = z.string().trim().min(1).max(200);

const centreSchema: z.ZodType<Centre> = z.strictObject({
  name: text,
  shortName: text,
  region: text,
  fictional: z.boolean(),
  departments: z.array(z.strictObject({ code: z.string().regex(/^(\d{2}|2[AB]|97\d)$/), name: text })).min(1),
  contacts: z.array(z.strictObject({ label: text, value: text.nullable() })),
  publisher: z.strictObject({
    name: text.nullable(),
    address: text.nullable(),
    director: text.nullable(),
    host: text.nullable(),
  }),
});

/** Reads the centre's configuration under `root` (the folder `content/`). @throws ContentError */
export function loadCentre(root: string): Centre {
  const read = readContentFile(join(root, "centre", "centre.yaml"), centreSchema);
  if (!read.ok) throw new ContentError(read.faults);
  return read.content.value;
}
