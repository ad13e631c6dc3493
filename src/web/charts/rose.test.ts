import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roseScene } from "./rose.ts";
import { paperPalette, roseSvg } from "./roseSvg.ts";
import { roseSentence } from "./roseWords.ts";

const petal = fc.oneof(
  fc.constant({ low: null, high: null }),
  fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
);
const rose = fc
  .array(fc.array(petal, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 6 })
  .map((quarters) => ({
    quarters: quarters.map((petals, index) => ({
      name: `Q${index}`,
      petals: petals.map((ends, place) => ({ id: `${index}-${place}`, label: `P${place}`, ...ends })),
    })),
  }));

describe("the rose", () => {
  it("draws any referential, with a label for each petal and no broken path", () => {
    fc.assert(
      fc.property(rose, (data) => {
        const scene = roseScene(data);
        const petals = data.quarters.flatMap(({ petals }) => petals);
        expect(scene.labels.map(({ id }) => id)).toEqual(petals.map(({ id }) => id));
        for (const { path } of scene.shapes) expect(path).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });

  it("hatches only what is not known, tips only a proven zero, outlines what does not apply", () => {
    fc.assert(
      fc.property(rose, (data) => {
        const { shapes } = roseScene(data);
        for (const { id, low, high } of data.quarters.flatMap(({ petals }) => petals)) {
          const kinds = shapes.filter((shape) => shape.id === id).map(({ kind }) => kind);
          expect(kinds.includes("hatch")).toBe(low !== null && high !== null && high > low);
          expect(kinds.includes("zero")).toBe(high === 0);
          expect(kinds.includes("absent")).toBe(low === null);
        }
      }),
    );
  });

  it("says in one sentence what it shows", () => {
    const quarter = (name: string, ...ends: (readonly [number, number])[]) => ({
      name,
      petals: ends.map(([low, high], index) => ({ id: `${name}${index}`, label: name, low, high })),
    });
    expect(roseSentence({ quarters: [quarter("a", [2, 2], [0, 0]), quarter("b", [0, 4], [1, 1])] })).toBe(
      "Sur 4 points : 1 point tenu au palier 2 ou plus, 1 commencé, 1 à zéro, 1 à vérifier.",
    );
  });

  it("escapes the names it prints", () => {
    const svg = roseSvg(
      { quarters: [{ name: "<b>", petals: [{ id: "x", label: 'R&D "x"', low: 1, high: 2 }] }] },
      paperPalette,
      "Atkinson",
    );
    expect(svg).toContain("R&amp;D &quot;x&quot;");
    expect(svg).not.toContain("<B>");
  });
});
