import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { z } from "zod";
import type { ContentFault, ContentFile } from "../platform/content/yamlFile.ts";
import { ContentError, readContentFile } from "../platform/content/yamlFile.ts";
import type { Finding } from "./checks.ts";
import * as checks from "./checks.ts";
import type { Content } from "./model.ts";
import { frameSchema, indicatorSchema, referentialSchema, resourcesSchema, threatsSchema } from "./schemas.ts";

/** The release that is served: older ones stay beside it, for the positions that cite them. */
const current = { id: "egide-ssi", version: "1.0.0", threats: "1.0.0" } as const;

/**
 * Reads, checks and hashes the released content under `root` (the folder `content/`).
 * @throws ContentError naming every fault by file and line.
 */
export function loadContent(root: string): Content {
  const folder = join(root, "referentials", current.id, current.version);
  const threatsFile = join(root, "threats", current.threats, "threats.yaml");
  const faults: ContentFault[] = [];

  const read = <T>(file: string, schema: z.ZodType<T>): ContentFile<T> | undefined => {
    const result = readContentFile(file, schema);
    if (result.ok) return result.content;
    faults.push(...result.faults);
    return undefined;
  };
  const readFolder = <T>(path: string, schema: z.ZodType<T>) =>
    yamlFiles(path).flatMap((file) => read(file, schema) ?? []);

  const header = read(join(folder, "referential.yaml"), referentialSchema);
  const resources = read(join(folder, "resources.yaml"), resourcesSchema);
  const threats = read(threatsFile, threatsSchema);
  const indicators = readFolder(join(folder, "indicators"), indicatorSchema);
  const frames = readFolder(join(folder, "frames"), frameSchema);
  if (faults.length > 0 || !header || !resources || !threats) throw new ContentError(local(faults, root));

  const values = indicators.map(({ value }) => value);
  const known = {
    actions: new Set(values.flatMap(({ actions }) => actions.map(({ id }) => id))),
    resources: new Set(resources.value.map(({ id }) => id)),
    items: new Set(frames.flatMap(({ value }) => value.items.map((item) => `${value.id}/${item.id}`))),
  };
  const report = (file: ContentFile<unknown>, findings: readonly Finding[]) =>
    faults.push(...findings.map(({ path, message }) => ({ file: file.file, line: file.lineOf(path), message })));

  report(header, checks.checkHeader(header.value));
  report(resources, checks.checkResources(resources.value));
  report(threats, checks.checkThreats(threats.value, values));
  for (const file of indicators) {
    report(file, checks.checkIndicator(file.value, header.value));
    report(file, checks.checkReferences(file.value, known));
    const loops = checks.checkForest(values).filter(({ indicator }) => indicator === file.value.id);
    report(
      file,
      loops.map(({ message }) => ({ path: ["actions", 0, "after"], message })),
    );
  }
  for (const file of frames) report(file, checks.checkFrame(file.value, values));
  for (const id of checks.duplicates(values.map(({ id }) => id))) {
    report(header, [{ path: [], message: `l’indicateur « ${id} » paraît deux fois` }]);
  }
  if (faults.length > 0) throw new ContentError(local(faults, root));

  return {
    referential: { ...header.value, indicators: values, resources: resources.value },
    threats: threats.value,
    frames: frames.map(({ value }) => value),
    sha256: hashOf([...filesUnder(folder), threatsFile], root),
  };
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => join(folder, name));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Names and bytes, in order of name, so that moving a text from a file to another changes the hash too. */
function hashOf(files: readonly string[], root: string): string {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function local(faults: readonly ContentFault[], root: string): ContentFault[] {
  return faults.map((fault) => ({ ...fault, file: join("content", relative(root, fault.file)) }));
}
