import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAnswers, anyStructure, content, indicatorIds } from "../../../test/support/content.ts";
import { broughtTo, emptyNotebook, nextUnanswered, outdated, withAnswer, withProfile } from "./notebook.ts";
import { readNotebook, writeNotebook } from "./notebookFile.ts";

const served = content.referential;
const on = "2026-11-23";

describe("the notebook of a device", () => {
  it("comes back from its file as it was written", () => {
    fc.assert(
      fc.property(anyAnswers, anyStructure, (answers, profile) => {
        const notebook = { ...withProfile(emptyNotebook(served, on), profile), answers };
        expect(readNotebook(writeNotebook(notebook))).toEqual({ ok: true, notebook });
      }),
    );
  });

  it("says what is wrong with any other file, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readNotebook(text).ok).toBe(false);
      }),
    );
  });

  it.each([
    ["answers", { acces: 9 }, "acces"],
    ["decisions", { "acces-1": { kind: "burnt" } }, "acces-1"],
    ["capacity", { hoursPerMonth: "six", budgetEuros: 0 }, "ne sont pas des nombres"],
    ["on", "hier", "sa date"],
  ])("names the broken part: %s", (part, value, named) => {
    const broken = JSON.stringify({ ...JSON.parse(writeNotebook(emptyNotebook(served, on))), [part]: value });
    expect(readNotebook(broken)).toEqual({ ok: false, problem: expect.stringContaining(named) });
  });

  it("resumes at the first question without an answer", () => {
    const begun = withAnswer(emptyNotebook(served, on), indicatorIds[0] ?? "", "unknown", on);
    expect(nextUnanswered(begun, served.indicators)).toBe(1);
  });

  it("asks for a review, and keeps the answers, when the text has changed", () => {
    const old = { ...withAnswer(emptyNotebook(served, on), "acces", 2, on), version: "0.9.0" };
    expect(outdated(old, served)).toContain("0.9.0");
    const brought = broughtTo(old, served);
    expect(outdated(brought, served)).toBeNull();
    expect(brought.answers).toEqual({ acces: 2 });
  });
});
