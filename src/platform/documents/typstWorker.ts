// Typst, alone in its thread: a long report must not stop the server.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { PdfReply, PdfRequest } from "./pdf.ts";

const fonts = dirname(
  createRequire(import.meta.url).resolve("@expo-google-fonts/atkinson-hyperlegible-next/package.json"),
);
const faces = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"];
const fontBlobs = faces.map((face) => readFileSync(join(fonts, face, `AtkinsonHyperlegibleNext_${face}.ttf`)));
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });

parentPort?.on("message", ({ id, template, data, timestamp }: PdfRequest) =>
  parentPort?.postMessage(make(id, template, data, timestamp)),
);

function make(id: number, template: string, data: string, timestamp: number): PdfReply {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data }, resetRead: true });
  if (!compiled.result) return { id, error: JSON.stringify(compiled.takeError()?.shortDiagnostics ?? "unknown") };
  const bytes = new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: "ua-1", creationTimestamp: timestamp }));
  compiler.evictCache(10);
  return { id, bytes };
}
