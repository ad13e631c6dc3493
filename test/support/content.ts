import { join } from "node:path";
import fc from "fast-check";
import type { Answer } from "../../src/positioning/model.ts";
import { loadContent } from "../../src/referentials/content.ts";
import { itSupports, sizes } from "../../src/referentials/model.ts";

/** The released content, as the product serves it: laws are shown on what people really get. */
export const content = loadContent(join(import.meta.dirname, "..", "..", "content"));

export const indicatorIds = content.referential.indicators.map(({ id }) => id);

const anyAnswer = fc.constantFrom<Answer>(0, 1, 2, 3, 4, "unknown", "notApplicable");

/** Answers to some of the questions; the others are left out. */
export const anyAnswers = fc.dictionary(fc.constantFrom(...indicatorIds), anyAnswer, { noNullPrototype: true });

export const anyStructure = fc.record({ size: fc.constantFrom(...sizes), itSupport: fc.constantFrom(...itSupports) });

export const anyCapacity = fc.record({
  hoursPerMonth: fc.integer({ min: 0, max: 60 }),
  budgetEuros: fc.integer({ min: 0, max: 40_000 }),
});
