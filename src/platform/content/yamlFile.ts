import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";

/** A fault found in a content file, told so that its author can mend it. */
export interface ContentFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Raised at start when content is faulty: every fault, with its file and line. */
export class ContentError extends Error {
  readonly faults: readonly ContentFault[];

  constructor(faults: readonly ContentFault[]) {
    super(`Le contenu comporte ${faults.length} erreur(s) :\n${faults.map(tell).join("\n")}`);
    this.name = "ContentError";
    this.faults = faults;
  }
}

const tell = ({ file, line, message }: ContentFault) => `  ${file}:${line} ${message}`;

/** Where a value stands in a YAML file: keys and indexes from the root. */
export type ContentPath = readonly (string | number)[];

/** A parsed content file that remembers the line of every value. */
export interface ContentFile<T> {
  readonly file: string;
  readonly value: T;
  readonly lineOf: (path: ContentPath) => number;
}

export type ContentRead<T> =
  | { readonly ok: true; readonly content: ContentFile<T> }
  | { readonly ok: false; readonly faults: readonly ContentFault[] };

/** Reads a YAML file and checks its shape. Faults carry the file and the line, counted from 1. */
export function readContentFile<T>(file: string, schema: z.ZodType<T>): ContentRead<T> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  const syntax = document.errors[0];
  if (syntax) {
    return { ok: false, faults: [{ file, line: lines.linePos(syntax.pos[0]).line, message: syntax.message }] };
  }
  const lineOf = (path: ContentPath): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node: unknown = document.getIn(path.slice(0, depth), true);
      const start = startOf(node);
      if (start !== undefined) return lines.linePos(start).line;
    }
    return 1;
  };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { ok: true, content: { file, value: parsed.data, lineOf } };
  const faults = parsed.error.issues.map((issue) => {
    const stranger = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
    const path = [...issue.path, ...stranger].filter((part) => typeof part !== "symbol");
    return { file, line: lineOf(path), message: `${path.join(".") || "racine"} : ${issue.message}` };
  });
  return { ok: false, faults };
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return undefined;
  const start: unknown = node.range[0];
  return typeof start === "number" ? start : undefined;
}
