import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAnswers, anyCapacity, anyStructure, content, indicatorIds } from "../../../test/support/content.ts";
import type { Answer, Answers } from "../model.ts";
import { comparePositions, moveOf } from "./compare.ts";
import { evaluate } from "./evaluate.ts";
import { positionsOf } from "./interval.ts";
import { resultWords } from "./words.ts";

const structure = { size: "small", itSupport: "provider" } as const;
const capacity = { hoursPerMonth: 6, budgetEuros: 2000 };
const evaluated = (answers: Answers) => evaluate(content, { answers, structure, capacity });
const all = (answer: Answer): Answers => Object.fromEntries(indicatorIds.map((id) => [id, answer]));
const levels = fc.constantFrom<0 | 1 | 2 | 3 | 4>(0, 1, 2, 3, 4);
const least = (first: Answer, second: Answer): Answer => (first < second ? first : second);
const most = (first: Answer, second: Answer): Answer => (first < second ? second : first);

describe("a position", () => {
  it("is never lowered, at either end, by a better answer", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...indicatorIds), levels, levels, (answers, id, first, second) => {
        const worse = evaluated({ ...answers, [id]: least(first, second) });
        const better = evaluated({ ...answers, [id]: most(first, second) });
        expect(better.overall.low).toBeGreaterThanOrEqual(worse.overall.low ?? 0);
        expect(better.overall.high).toBeGreaterThanOrEqual(worse.overall.high ?? 0);
        better.threats.forEach(({ low, high }, index) => {
          expect(low).toBeGreaterThanOrEqual((worse.threats[index]?.low ?? 0) - 1e-9);
          expect(high).toBeGreaterThanOrEqual((worse.threats[index]?.high ?? 0) - 1e-9);
        });
      }),
    );
  });

  it("never has its low end raised by « je ne sais pas », nor an action hidden", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...indicatorIds), levels, (answers, id, level) => {
        const known = evaluated({ ...answers, [id]: level });
        const unknown = evaluated({ ...answers, [id]: "unknown" });
        expect(unknown.overall.low).toBeLessThanOrEqual(known.overall.low ?? 4);
        const offered = new Set(unknown.plan.map((action) => action.id));
        expect(known.plan.filter((action) => action.kind === "step" && !offered.has(action.id))).toEqual([]);
      }),
    );
  });

  it("does not depend on the order in which one answers", () => {
    fc.assert(
      fc.property(anyAnswers, anyStructure, anyCapacity, (answers, who, means) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(evaluate(content, { answers: reversed, structure: who, capacity: means })).toEqual(
          evaluate(content, { answers, structure: who, capacity: means }),
        );
      }),
    );
  });

  it("counts an indicator left out as unknown", () => {
    const { acces: _left, ...others } = all(2);
    expect(evaluated(others)).toEqual(evaluated({ ...others, acces: "unknown" }));
  });

  it("takes a point that does not concern the structure out of the mean", () => {
    expect(evaluated({ ...all(4), distance: "notApplicable" }).overall).toEqual({ low: 4, high: 4 });
  });

  it("has no mean when nothing concerns the structure", () => {
    const { overall, plan, threats } = evaluated(all("notApplicable"));
    expect({ overall, plan }).toEqual({ overall: { low: null, high: null }, plan: [] });
    expect(threats.every(({ low, high }) => low === null && high === null)).toBe(true);
  });

  it("meets every mapped item of every frame at level 4, and none at level 0", () => {
    const states = (level: Answer) =>
      new Set(evaluated(all(level)).frames.flatMap(({ items }) => items.map(({ state }) => state)));
    expect(states(4)).toEqual(new Set(["met", "noMapping"]));
    expect(states(0)).toEqual(new Set(["unmet", "noMapping"]));
    expect(states("unknown")).toEqual(new Set(["toVerify", "noMapping"]));
  });
});

describe("the words of a result", () => {
  const words = (answers: Answers) => {
    const { indicators, overall } = evaluated(answers);
    return resultWords(content, indicators, overall);
  };

  it("name a zero even when everything else is at the top", () => {
    const { headline, zeros } = words({ ...all(4), sauvegarde: 0 });
    expect(headline).toContain("effacerait les dossiers");
    expect(zeros).toBe("Un point est à zéro : Sauvegarde.");
  });

  it("never call an unknown a zero", () => {
    expect(words(all("unknown"))).toMatchObject({ zeros: null, headline: expect.stringContaining("pas encore") });
  });

  it("say that nothing was evaluated when nothing concerns the structure", () => {
    expect(words(all("notApplicable")).headline).toContain("rien n’a été évalué");
  });

  it("make whole sentences for any answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(words(answers).headline).toMatch(/^\p{Lu}.*\.$/u);
        expect(words(answers).headline).not.toContain("undefined");
      }),
    );
  });
});

describe("the comparison of two positions", () => {
  it("calls a rise or a fall only what is proven", () => {
    expect(moveOf({ low: 0, high: 4 }, { low: 2, high: 2 })).toBe("clearer");
    expect(moveOf({ low: 1, high: 1 }, { low: 3, high: 3 })).toBe("better");
    expect(moveOf({ low: 3, high: 3 }, { low: 1, high: 1 })).toBe("worse");
    expect(moveOf({ low: 2, high: 2 }, { low: 0, high: 4 })).toBe("vaguer");
    expect(moveOf({ low: null, high: null }, { low: 2, high: 2 })).toBe("notComparable");
  });

  it("finds nothing between a position and itself", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const positions = positionsOf(content.referential, answers);
        const moves = comparePositions(positions, positions).map(({ move }) => move);
        expect(moves.every((move) => move === "same" || move === "notComparable")).toBe(true);
      }),
    );
  });
});
