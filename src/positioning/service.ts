import type { z } from "zod";
import { UserError } from "../kernel/errors.ts";
import { makeLetter } from "../plan/documents/letter.ts";
import { makeWorkbook } from "../plan/documents/workbook.ts";
import { letterOf } from "../plan/rules/letter.ts";
import type { PdfMaker } from "../platform/documents/pdf.ts";
import type { FileAnswer } from "../platform/http/contract.ts";
import type { Content } from "../referentials/model.ts";
import type { documentBody, evaluateBody, reportBody } from "./contract.ts";
import { makeReport } from "./documents/report.ts";
import type { Evaluation } from "./model.ts";
import { evaluate } from "./rules/evaluate.ts";

type EvaluateRequest = z.output<typeof evaluateBody>;
type DocumentRequest = z.output<typeof documentBody>;
type ReportRequest = z.output<typeof reportBody>;

/**
 * Evaluates answers against the content that is served, and makes documents of them. Stateless: nothing is kept.
 * Every act @throws UserError `invalid-input` naming the unknown referential, version, indicator or action.
 */
export function positioningService(content: Content, pdf: PdfMaker) {
  const evaluated = (request: EvaluateRequest): Evaluation => {
    checkNames(content, request);
    const { answers, capacity, structure, decisions } = request;
    return evaluate(content, { answers, capacity, structure }, decisions);
  };

  return {
    evaluate: evaluated,

    async report(request: ReportRequest): Promise<FileAnswer> {
      const { on, structureName, edition, decisions = {} } = request;
      const doneCount = Object.values(decisions).filter(({ kind }) => kind === "done").length;
      const bytes = await makeReport(pdf, content, evaluated(request), { on, structureName, edition, doneCount });
      return { name: edition === "full" ? "egide-rapport.pdf" : "egide-rapport-a-partager.pdf", bytes };
    },

    async workbook(request: DocumentRequest): Promise<FileAnswer> {
      const { plan, indicators } = evaluated(request);
      const { on, structureName } = request;
      return {
        name: "egide-plan.xlsx",
        bytes: await makeWorkbook(content, { plan, positions: indicators, on, structureName }),
      };
    },

    async letter(request: DocumentRequest): Promise<FileAnswer> {
      const { plan, indicators } = evaluated(request);
      const { on, structureName = "", structure } = request;
      const letter = letterOf(content, { plan, positions: indicators, structure, on, structureName });
      return { name: "egide-lettre-prestataire.docx", bytes: await makeLetter(letter, on) };
    },
  };
}

export type PositioningService = ReturnType<typeof positioningService>;

function checkNames(
  { referential }: Content,
  { referential: id, version, answers, decisions = {} }: EvaluateRequest,
): void {
  if (id !== referential.id) {
    throw new UserError("invalid-input", `Référentiel inconnu : « ${id} ». Connu : « ${referential.id} ».`);
  }
  if (version !== undefined && version !== referential.version) {
    throw new UserError(
      "invalid-input",
      `Version inconnue du référentiel « ${id} » : « ${version} ». Servie : « ${referential.version} ».`,
    );
  }
  const indicators = new Set(referential.indicators.map((indicator) => indicator.id));
  const stranger = Object.keys(answers).find((answer) => !indicators.has(answer));
  if (stranger !== undefined)
    throw new UserError("invalid-input", `Indicateur inconnu dans « answers » : « ${stranger} ».`);

  const actions = new Set(
    referential.indicators.flatMap((indicator) => [
      `${indicator.id}-verifier`,
      ...indicator.actions.map((action) => action.id),
    ]),
  );
  const unknown = Object.keys(decisions).find((decided) => !actions.has(decided));
  if (unknown !== undefined)
    throw new UserError("invalid-input", `Action inconnue dans « decisions » : « ${unknown} ».`);
}
