import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ContentError, readContentFile } from "../platform/content/yamlFile.ts";
import type { Centre } from "./model.ts";

const text = z.string().trim().min(1).max(200);

const centreSchema = z.strictObject({
  name: text,
  shortName: text,
  region: text,
  fictional: z.boolean(),
  logo: z
    .string()
    .regex(/^[\w-]+\.(svg|png)$/, "le nom d’un fichier .svg ou .png du même dossier")
    .nullable(),
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
  const folder = join(root, "centre");
  const read = readContentFile(join(folder, "centre.yaml"), centreSchema);
  if (!read.ok) throw new ContentError(read.faults);
  const { value, file, lineOf } = read.content;
  if (value.logo === null) return { ...value, logo: null };
  try {
    return { ...value, logo: dataAddress(join(folder, value.logo)) };
  } catch {
    throw new ContentError([
      { file, line: lineOf(["logo"]), message: `logo : le fichier « ${value.logo} » est introuvable` },
    ]);
  }
}

function dataAddress(file: string): string {
  const type = file.endsWith(".svg") ? "image/svg+xml" : "image/png";
  return `data:${type};base64,${readFileSync(file).toString("base64")}`;
}
