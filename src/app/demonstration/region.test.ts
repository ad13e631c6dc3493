import { describe, expect, it } from "vitest";
import { content } from "../../../test/support/content.ts";
import { finessChecks } from "../../directory/rules.ts";
import { inventHistory } from "./history.ts";
import { inventRegion } from "./region.ts";

const departments = ["44", "49", "53", "72", "85"];
const region = inventRegion(departments);
const history = inventHistory(content, region);

describe("the invented region", () => {
  it("is the same at each start", () => {
    expect(inventRegion(departments)).toEqual(region);
    expect(inventHistory(content, region)).toEqual(history);
  });

  it("has about 120 structures on about 90 perimeters, in every department", () => {
    expect(region.structures.length).toBe(120);
    expect(region.perimeters.length).toBe(91);
    expect(new Set(region.structures.map(({ department }) => department))).toEqual(new Set(departments));
  });

  it("never bears a number that could be given to a real establishment", () => {
    for (const { finess } of region.structures) {
      expect(finess).toMatch(/^00\d{7}$/);
      expect(finessChecks(finess)).toBe(false);
    }
    expect(new Set(region.structures.map(({ finess }) => finess)).size).toBe(region.structures.length);
  });

  it("says in every name that it is invented", () => {
    for (const { name } of [...region.structures, ...region.organisations]) expect(name).toContain("(fictif)");
  });

  it("holds two years of positions that mostly rise, and plans in progress", () => {
    const days = history.positions.map(({ takenOn }) => takenOn).sort();
    expect(days[0]?.slice(0, 4)).toBe("2024");
    expect(days.at(-1)?.slice(0, 4)).toBe("2026");
    const of = (perimeterId: string) => history.positions.filter((position) => position.perimeterId === perimeterId);
    const rising = region.perimeters.filter(
      ({ id }) => (of(id).at(-1)?.overallLow ?? 0) > (of(id)[0]?.overallLow ?? 0),
    );
    expect(rising.length).toBeGreaterThan(region.perimeters.length / 3);
    expect(history.decisions.some(({ decision }) => decision.kind === "refused")).toBe(true);
  });
});
