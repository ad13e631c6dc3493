import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededDice } from "../../kernel/random.ts";
import type { Task } from "../model.ts";
import { exactOrder } from "./order.ts";

/** Σ weight × time of closing, in hours. */
function exposure(order: readonly Task[]): number {
  let hours = 0;
  return order.reduce((sum, task) => {
    hours += task.hours;
    return sum + task.weight * hours;
  }, 0);
}

/** The least exposure over every order that keeps prerequisites: dynamic programming over sets of done tasks. */
function leastExposure(tasks: readonly Task[]): number {
  const least = new Array<number>(2 ** tasks.length).fill(Number.POSITIVE_INFINITY);
  least[0] = 0;
  for (let done = 0; done < least.length; done++) {
    const spent = tasks.reduce((sum, task, index) => (done & (1 << index) ? sum + task.hours : sum), 0);
    tasks.forEach((task, index) => {
      const before = tasks.findIndex(({ id }) => id === task.after);
      if (done & (1 << index) || (before !== -1 && !(done & (1 << before)))) return;
      const next = done | (1 << index);
      least[next] = Math.min(
        least[next] ?? Number.POSITIVE_INFINITY,
        (least[done] ?? 0) + task.weight * (spent + task.hours),
      );
    });
  }
  return least.at(-1) ?? 0;
}

/** Every forest of n tasks, as the parent of each: the k-th hangs on nothing or on an earlier one. */
function forests(count: number): (number | null)[][] {
  if (count === 0) return [[]];
  return forests(count - 1).flatMap((forest) => [null, ...forest.keys()].map((parent) => [...forest, parent]));
}

function tasksOf(forest: readonly (number | null)[], draw: () => Pick<Task, "hours" | "weight">): Task[] {
  return forest.map((parent, index) => ({
    id: `t${index}`,
    after: parent === null ? null : `t${parent}`,
    euros: 0,
    ...draw(),
  }));
}

const drawnTask = fc.record({
  hours: fc.integer({ min: 0, max: 12 }).map((half) => half / 2),
  weight: fc.nat(20),
  parent: fc.nat(100),
});
const drawnForest = fc.array(drawnTask, { maxLength: 40 }).map((drawn) =>
  drawn.map(({ hours, weight, parent }, index): Task => {
    const after = parent % (index + 1);
    return { id: `t${index}`, hours, weight, euros: 0, after: after === index ? null : `t${after}` };
  }),
);

describe("the order for hours alone", () => {
  it.each([1, 2, 3, 4, 5, 6, 7])("is the best on every prerequisite forest of %i actions", (count) => {
    const dice = seededDice(count);
    for (const forest of forests(count)) {
      const tasks = tasksOf(forest, () => ({ hours: dice.below(8) / 2, weight: dice.below(10) }));
      expect(exposure(exactOrder(tasks))).toBe(leastExposure(tasks));
    }
  });

  it("keeps every action once, and never puts one before its prerequisite", () => {
    fc.assert(
      fc.property(drawnForest, (tasks) => {
        const order = exactOrder(tasks).map(({ id }) => id);
        expect([...order].sort()).toEqual(tasks.map(({ id }) => id).sort());
        for (const { id, after } of tasks)
          if (after !== null) expect(order.indexOf(after)).toBeLessThan(order.indexOf(id));
      }),
    );
  });

  it("puts first the action that closes most per hour when nothing binds", () => {
    const free = (id: string, hours: number, weight: number): Task => ({ id, hours, weight, euros: 0, after: null });
    const order = exactOrder([free("slow", 10, 10), free("quick", 1, 5), free("idle", 4, 0)]);
    expect(order.map(({ id }) => id)).toEqual(["quick", "slow", "idle"]);
  });

  it("brings a light prerequisite forward for the heavy action behind it", () => {
    const order = exactOrder([
      { id: "other", hours: 2, weight: 6, euros: 0, after: null },
      { id: "door", hours: 1, weight: 0, euros: 0, after: null },
      { id: "treasure", hours: 1, weight: 20, euros: 0, after: "door" },
    ]);
    expect(order.map(({ id }) => id)).toEqual(["door", "treasure", "other"]);
  });
});
