import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itSupports, sizes } from "../../referentials/model.ts";
import type { Answer } from "../model.ts";
import { readLink, writeLink } from "./link.ts";

const ids = Array.from({ length: 16 }, (_, index) => `indicateur-${index}`);
const served = { id: "egide-ssi", version: "1.0.0", indicators: ids.map((id) => ({ id })) };

const answer = fc.constantFrom<Answer>(0, 1, 2, 3, 4, "unknown", "notApplicable");
const position = fc.record({
  referential: fc.constant(served.id),
  version: fc.constant(served.version),
  on: fc.constantFrom("2026-11-23", "2028-02-29"),
  answers: fc.dictionary(fc.constantFrom(...ids), answer, { noNullPrototype: true }),
  structure: fc.record({ size: fc.constantFrom(...sizes), itSupport: fc.constantFrom(...itSupports) }),
  capacity: fc.record({
    hoursPerMonth: fc.integer({ min: 0, max: 999 }),
    budgetEuros: fc.integer({ min: 0, max: 999_999 }),
  }),
});

const example = {
  referential: "egide-ssi",
  version: "1.0.0",
  on: "2026-11-23",
  answers: { "indicateur-0": 2 },
  structure: { size: "small", itSupport: "provider" },
  capacity: { hoursPerMonth: 6, budgetEuros: 2000 },
} as const;

describe("the link to come back", () => {
  it("gives back the whole position that was put in it", () => {
    fc.assert(
      fc.property(position, (saved) => {
        expect(readLink(`https://egide.example/resultat#${writeLink(saved, served)}`, served)).toEqual({
          ok: true,
          position: saved,
        });
      }),
    );
  });

  it("is short enough for a message", () => {
    expect(writeLink(example, served).length).toBeLessThan(160);
  });

  it("never throws on a text that is not a link", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readLink(text, served).ok).toBe(false);
      }),
    );
  });

  it("refuses a link cut on its way, and says so", () => {
    const cut = writeLink(example, served).replace(/a=([^&]{16})/, "a=2--");
    expect(readLink(cut, served)).toEqual({ ok: false, problem: expect.stringContaining("incomplètes") });
  });

  it("refuses another version of the referential rather than guess", () => {
    const other = writeLink({ ...example, version: "0.9.0" }, served);
    expect(readLink(other, served)).toEqual({ ok: false, problem: expect.stringContaining("0.9.0") });
  });
});
