import ExcelJS from "@protobi/exceljs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { content, indicatorIds } from "../../../test/support/content.ts";
import { makeLetter } from "../../plan/documents/letter.ts";
import { makeWorkbook } from "../../plan/documents/workbook.ts";
import { boardDecisions } from "../../plan/rules/decisions.ts";
import { letterOf, letterText } from "../../plan/rules/letter.ts";
import { PdfMaker } from "../../platform/documents/pdf.ts";
import type { Answer } from "../model.ts";
import { evaluate } from "../rules/evaluate.ts";
import { makeReport } from "./report.ts";
import { shareableReport } from "./reportData.ts";

const on = "2026-11-23";
const mixed: readonly Answer[] = [2, 2, 1, 3, 2, 3, 2, "notApplicable", 2, 1, 3, "unknown", 1, "unknown", 0, 0];
const answers = Object.fromEntries(indicatorIds.map((id, index): [string, Answer] => [id, mixed[index] ?? 1]));
const structure = { size: "small", itSupport: "provider" } as const;
const evaluation = evaluate(content, { answers, structure, capacity: { hoursPerMonth: 6, budgetEuros: 2000 } });
const nasty = '=cmd|" /C calc"!A1 #let x = "pwn" $ * _ ‮';
const request = { on, structureName: nasty, doneCount: 2 };

describe("the report", () => {
  const first = new PdfMaker();
  const second = new PdfMaker();
  afterAll(async () => {
    await first.close();
    await second.close();
  });

  it.each(["full", "shareable"] as const)(
    "is byte-identical twice, tagged, and in French: %s edition",
    async (edition) => {
      const one = await makeReport(first, content, evaluation, { ...request, edition });
      const two = await makeReport(second, content, evaluation, { ...request, edition });
      expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
      const text = Buffer.from(one).toString("latin1");
      expect(text).toContain("/StructTreeRoot");
      expect(text).toContain("/Lang");
      expect(text).toContain("pdfuaid");
    },
  );

  it("is made even when there is nothing to do, or nothing known", async () => {
    for (const answer of [4, "unknown", "notApplicable", 0] as const) {
      const all = Object.fromEntries(indicatorIds.map((id): [string, Answer] => [id, answer]));
      const whole = evaluate(content, { answers: all, structure, capacity: { hoursPerMonth: 0, budgetEuros: 0 } });
      await expect(makeReport(first, content, whole, { ...request, edition: "full" })).resolves.toBeInstanceOf(
        Uint8Array,
      );
    }
  });

  it("says no weakness in its shareable edition", () => {
    const told = JSON.stringify(shareableReport(content, evaluation, { ...request, edition: "shareable" }));
    for (const { id, breaks, name } of content.referential.indicators) {
      expect(told).not.toContain(breaks);
      const low = evaluation.indicators.find((position) => position.id === id)?.low ?? null;
      if (low === null || low < 2) expect(told).not.toContain(`"${name}"`);
    }
  });
});

describe("the decision page", () => {
  it("asks for three different decisions, each with owner, date and what waiting means", () => {
    const decisions = boardDecisions(content, evaluation.plan, evaluation.indicators, on);
    expect(decisions.map(({ verb }) => verb)).toEqual(["Décider", "Confier", "Financer"]);
    expect(new Set(decisions.map(({ action }) => action)).size).toBe(3);
    for (const { owner, by, paidBy, ifWeWait } of decisions)
      for (const said of [owner, by, paidBy, ifWeWait]) expect(said).not.toBe("");
  });

  it("says that there is nothing to fund rather than invent an expense", () => {
    const free = evaluation.plan.filter(({ cost }) => cost === 0);
    const [, , fund] = boardDecisions(content, free, evaluation.indicators, on);
    expect(fund).toMatchObject({ action: null, title: expect.stringContaining("Rien à financer") });
  });
});

describe("the workbook", () => {
  const make = () =>
    makeWorkbook(content, { plan: evaluation.plan, positions: evaluation.indicators, on, structureName: nasty });

  it("is byte-identical twice", async () => {
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
  });

  it("holds every action, and no formula that somebody typed", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(await make()).buffer);
    expect(book.getWorksheet("Plan")?.rowCount).toBe(evaluation.plan.length + 1);
    expect(String(book.getWorksheet("Lisez-moi")?.getCell("A2").value)).toMatch(/^’=/);
  });
});

describe("the letter to the provider", () => {
  const letter = letterOf(content, {
    plan: evaluation.plan,
    positions: evaluation.indicators,
    structure,
    on,
    structureName: "EHPAD Les Ormes",
  });

  it("asks every unknown, and wants a proof of every action", () => {
    expect(letter.questions).toHaveLength(2);
    expect(letter.actions.length).toBeGreaterThan(0);
    expect(letter.actions.every(({ proof }) => proof !== "")).toBe(true);
    expect(letterText(letter)).toContain("avant le 8 décembre 2026");
  });

  it("is byte-identical twice, and its Word file says the same", async () => {
    const file = await makeLetter(letter, on);
    expect(Buffer.from(file).equals(Buffer.from(await makeLetter(letter, on)))).toBe(true);
    const body = unzipSync(file)["word/document.xml"];
    expect(strFromU8(body ?? new Uint8Array())).toContain("EHPAD Les Ormes");
  });
});
