import { readFileSync } from "node:fs";
import type { PdfMaker } from "../../platform/documents/pdf.ts";
import type { Content } from "../../referentials/model.ts";
import type { Evaluation } from "../model.ts";
import type { ReportRequest } from "./reportData.ts";
import { fullReport, shareableReport } from "./reportData.ts";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const style = read("./style.typ");
const templates = { full: `${style}\n${read("./full.typ")}`, shareable: `${style}\n${read("./shareable.typ")}` };

/** The PDF report, in one of its two editions; the same position gives the same bytes. */
export function makeReport(
  maker: PdfMaker,
  content: Content,
  evaluation: Evaluation,
  request: ReportRequest,
): Promise<Uint8Array> {
  const data =
    request.edition === "full"
      ? fullReport(content, evaluation, request)
      : shareableReport(content, evaluation, request);
  return maker.make(templates[request.edition], data, request.on);
}
