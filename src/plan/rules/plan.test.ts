import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAnswers, anyCapacity, anyStructure, content } from "../../../test/support/content.ts";
import { positionsOf } from "../../positioning/rules/interval.ts";
import type { Decisions } from "../model.ts";
import { makePlan } from "./plan.ts";

const small = { size: "small", itSupport: "provider" } as const;
const means = { hoursPerMonth: 6, budgetEuros: 2000 };
const planOf = (answers: Parameters<typeof positionsOf>[1], decisions: Decisions = {}) =>
  makePlan(content, {
    positions: positionsOf(content.referential, answers),
    structure: small,
    capacity: means,
    decisions,
  });

describe("the plan", () => {
  it("holds each step above what is reached, exactly once", () => {
    fc.assert(
      fc.property(anyAnswers, anyStructure, anyCapacity, (answers, structure, capacity) => {
        const positions = positionsOf(content.referential, answers);
        const { actions } = makePlan(content, { positions, structure, capacity, decisions: {} });
        const expected = content.referential.indicators.flatMap(({ id, actions: steps }) => {
          const { low = null, high = null } = positions.find((position) => position.id === id) ?? {};
          if (low === null || high === null) return [];
          return [
            ...(low < high ? [`${id}-verifier`] : []),
            ...steps.filter(({ level }) => level > low).map((step) => step.id),
          ];
        });
        expect(actions.map(({ id }) => id).sort()).toEqual(expected.sort());
      }),
    );
  });

  it("puts « le vérifier » at the head of the ladder of an unknown answer, and hides no action of it", () => {
    const own = planOf({ sauvegarde: "unknown" }).actions.filter(({ indicator }) => indicator === "sauvegarde");
    expect(own.map(({ id }) => id)).toEqual([
      "sauvegarde-verifier",
      "sauvegarde-1",
      "sauvegarde-2",
      "sauvegarde-3",
      "sauvegarde-4",
    ]);
  });

  it("never ends an action before its prerequisite", () => {
    fc.assert(
      fc.property(anyAnswers, anyStructure, anyCapacity, (answers, structure, capacity) => {
        const { actions } = makePlan(content, {
          positions: positionsOf(content.referential, answers),
          structure,
          capacity,
          decisions: {},
        });
        const quarters = new Map(actions.map(({ id, quarter }) => [id, quarter === "beyond" ? 9 : quarter]));
        for (const { id, after } of actions)
          if (after !== null) expect(quarters.get(after)).toBeLessThanOrEqual(quarters.get(id) ?? 0);
      }),
    );
  });

  it("explains every place in one sentence", () => {
    for (const { reason } of planOf({ acces: 1, pilotage: "unknown" }).actions)
      expect(reason).toMatch(/^[A-ZÀÉÊ].*\.$/u);
  });

  it("takes a refused action out with all that hangs on it, and says so", () => {
    const { actions, removed } = planOf(
      { pilotage: 0, sensibilisation: 0 },
      { "pilotage-1": { kind: "refused", reason: "Le siège s’en charge." } },
    );
    expect(actions.some(({ id }) => id.startsWith("pilotage-") || id.startsWith("sensibilisation-"))).toBe(false);
    expect(removed).toContainEqual(expect.objectContaining({ id: "sensibilisation-1", because: "pilotage-1" }));
  });

  it("drops what is done and frees what waited for it", () => {
    const { actions } = planOf(
      { pilotage: 0, sensibilisation: 0 },
      { "pilotage-1": { kind: "done", on: "2026-11-23" } },
    );
    expect(actions.find(({ id }) => id === "sensibilisation-1")?.after).toBeNull();
    expect(actions.some(({ id }) => id === "pilotage-1")).toBe(false);
  });

  it("does not wait for a ladder that does not concern the structure", () => {
    const { actions } = planOf({ prestataires: "notApplicable", distance: 0 });
    expect(actions.find(({ id }) => id === "distance-1")?.after).toBeNull();
  });
});
