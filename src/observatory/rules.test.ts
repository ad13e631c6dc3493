import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublishable } from "../kernel/disclosure.ts";
import type { Observed } from "./model.ts";
import { mayReadFiction } from "./policy.ts";
import { populationOf } from "./rules.ts";

const observed = fc
  .array(
    fc.record({
      organisation: fc.constantFrom("a", "b", "c", "d", "e"),
      department: fc.constantFrom("44", "49"),
      category: fc.constantFrom("500", "354"),
      low: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 60 },
  )
  .map((drawn) =>
    drawn.map(
      ({ organisation, department, category, low }, index): Observed => ({
        perimeterId: `p${index}`,
        organisation,
        takenOn: "2026-11-23",
        structures: [
          {
            id: `s${index}`,
            perimeterId: `p${index}`,
            finess: "",
            name: "",
            categoryCode: category,
            categoryLabel: "",
            department,
            commune: "",
            places: 1,
          },
        ],
        indicators: [{ id: "x", low: low > 3 ? 4 : 0, high: 4 }],
      }),
    ),
  );
const filter = fc.record({
  department: fc.option(fc.constantFrom("44", "49"), { nil: undefined }),
  category: fc.option(fc.constantFrom("500", "354"), { nil: undefined }),
});

describe("the published population", () => {
  it("never counts fewer than ten perimeters of three organisations", () => {
    fc.assert(
      fc.property(observed, filter, (all, wanted) => {
        const population = populationOf(all, wanted, ["x"]);
        if (!population) return;
        expect(population.perimeters).toBeGreaterThanOrEqual(10);
        expect(population.organisations).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it("never lets a subtraction from the region reveal a small group", () => {
    fc.assert(
      fc.property(observed, filter, (all, wanted) => {
        const population = populationOf(all, wanted, ["x"]);
        const rest = all.length - (population?.perimeters ?? all.length);
        if (population?.group === "selection" && wanted.category === undefined)
          expect(rest === 0 || rest >= 10).toBe(true);
      }),
    );
  });

  it("publishes nothing when even the region is too small", () => {
    expect(populationOf([], {}, ["x"])).toBeNull();
    expect(isPublishable(Array.from({ length: 30 }, () => ({ organisation: "one" })))).toBe(false);
  });
});

describe("who may read a structure without an account", () => {
  it.each([
    ["demonstration", true, true],
    ["demonstration", false, false],
    ["production", true, false],
    ["production", false, false],
  ] as const)("in %s, fictional %s: %s", (mode, fictional, allowed) => {
    expect(mayReadFiction(mode, fictional)).toBe(allowed);
  });
});
