import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededDice } from "../../kernel/random.ts";
import type { Task, Wishes } from "../model.ts";
import { exactOrder } from "./order.ts";
import { exposureOf, schedule } from "./schedule.ts";

const noWish: Wishes = { pinned: new Set(), notBefore: new Map() };

const drawnTask = fc.record({
  hours: fc.integer({ min: 0, max: 12 }),
  weight: fc.nat(20),
  euros: fc.constantFrom(0, 0, 500, 2000, 8000),
  parent: fc.nat(100),
});
const drawnTasks = fc.array(drawnTask, { maxLength: 14 }).map((drawn) =>
  drawn.map(({ parent, ...task }, index): Task => {
    const after = parent % (index + 1);
    return { id: `t${index}`, ...task, after: after === index ? null : `t${after}` };
  }),
);
const drawnWishes = fc
  .record({ pinned: fc.array(fc.nat(13)), later: fc.array(fc.tuple(fc.nat(13), fc.integer({ min: 2, max: 8 }))) })
  .map(
    ({ pinned, later }): Wishes => ({
      pinned: new Set(pinned.map((index) => `t${index}`)),
      notBefore: new Map(later.map(([index, quarter]) => [`t${index}`, quarter])),
    }),
  );
const capacity = fc.record({
  hoursPerMonth: fc.integer({ min: 0, max: 30 }),
  budgetEuros: fc.integer({ min: 0, max: 20_000 }),
});

describe("the schedule", () => {
  it("never breaks a prerequisite, whatever the money, the pins and the postponements", () => {
    fc.assert(
      fc.property(drawnTasks, capacity, drawnWishes, (tasks, means, wishes) => {
        const timed = schedule(tasks, means, wishes);
        const place = new Map(timed.map(({ task }, index) => [task.id, index]));
        expect(place.size).toBe(tasks.length);
        for (const { id, after } of tasks)
          if (after !== null) expect(place.get(after)).toBeLessThan(place.get(id) ?? -1);
      }),
    );
  });

  it("never ends worse with more money", () => {
    fc.assert(
      fc.property(
        drawnTasks,
        capacity,
        fc.integer({ min: 1, max: 20_000 }),
        drawnWishes,
        (tasks, means, more, wishes) => {
          const poor = schedule(tasks, means, wishes);
          const rich = schedule(tasks, { ...means, budgetEuros: means.budgetEuros + more }, wishes);
          const undone = (plan: typeof poor) => plan.filter(({ endMonth }) => endMonth === null).length;
          expect(undone(rich)).toBeLessThanOrEqual(undone(poor));
          if (undone(rich) === undone(poor)) expect(exposureOf(rich)).toBeLessThanOrEqual(exposureOf(poor) + 1e-6);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("follows the exact order when money is no obstacle", () => {
    fc.assert(
      fc.property(drawnTasks, fc.integer({ min: 1, max: 30 }), (tasks, hoursPerMonth) => {
        const timed = schedule(tasks, { hoursPerMonth, budgetEuros: 1e9 }, noWish);
        expect(timed.map(({ task }) => task)).toEqual(exactOrder(tasks));
      }),
    );
  });

  it("spends no euro before the quarter that releases it", () => {
    fc.assert(
      fc.property(drawnTasks, capacity, drawnWishes, (tasks, means, wishes) => {
        const done = schedule(tasks, means, wishes).filter(({ quarter }) => quarter !== null);
        for (let quarter = 1; quarter <= 40; quarter++) {
          const spent = done
            .filter((timed) => (timed.quarter ?? 0) <= quarter)
            .reduce((sum, { task }) => sum + task.euros, 0);
          expect(spent).toBeLessThanOrEqual((means.budgetEuros / 4) * quarter + 1e-6);
        }
      }),
    );
  });

  it("ends nothing before the quarter it was postponed to", () => {
    fc.assert(
      fc.property(drawnTasks, capacity, drawnWishes, (tasks, means, wishes) => {
        for (const { task, quarter } of schedule(tasks, means, wishes)) {
          if (quarter !== null) expect(quarter).toBeGreaterThanOrEqual(wishes.notBefore.get(task.id) ?? 1);
        }
      }),
    );
  });

  it("begins with what was pinned, and what it needs", () => {
    const task = (id: string, weight: number, after: string | null = null): Task => ({
      id,
      hours: 1,
      weight,
      euros: 0,
      after,
    });
    const pinned = { pinned: new Set(["wish"]), notBefore: new Map<string, number>() };
    const timed = schedule(
      [task("big", 50), task("need", 0), task("wish", 1, "need")],
      { hoursPerMonth: 1, budgetEuros: 0 },
      pinned,
    );
    expect(timed.map((one) => one.task.id)).toEqual(["need", "wish", "big"]);
  });

  it("begins with what was pinned even when it must wait for money", () => {
    const wish: Task = { id: "wish", hours: 1, weight: 1, euros: 2000, after: null };
    const big: Task = { id: "big", hours: 1, weight: 90, euros: 0, after: null };
    const timed = schedule(
      [big, wish],
      { hoursPerMonth: 1, budgetEuros: 2000 },
      { pinned: new Set(["wish"]), notBefore: new Map() },
    );
    expect(timed.map(({ task, quarter }) => [task.id, quarter])).toEqual([
      ["wish", 4],
      ["big", 4],
    ]);
  });

  it("leaves everything that takes time for later when there are no hours", () => {
    const timed = schedule(
      [{ id: "a", hours: 1, weight: 3, euros: 0, after: null }],
      { hoursPerMonth: 0, budgetEuros: 0 },
      noWish,
    );
    expect(timed).toEqual([expect.objectContaining({ endMonth: null, quarter: null })]);
  });

  it("stays near the best on small cases where money binds", () => {
    const dice = seededDice(42);
    const distances = Array.from({ length: 60 }, () => {
      const tasks = Array.from({ length: 6 }, (_, index): Task => {
        const after = dice.below(index + 1);
        return {
          id: `t${index}`,
          hours: 1 + dice.below(8),
          weight: 1 + dice.below(15),
          euros: dice.pick([0, 500, 2000]),
          after: after === index ? null : `t${after}`,
        };
      });
      const means = { hoursPerMonth: 4, budgetEuros: 2000 };
      const best = Math.min(...orders(tasks).map((order) => strictExposure(order, means)));
      return exposureOf(schedule(tasks, means, noWish)) / best - 1;
    });
    const worst = Math.max(...distances);
    const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
    console.log(
      `money heuristic against the best: mean +${(mean * 100).toFixed(2)} %, worst +${(worst * 100).toFixed(1)} %`,
    );
    expect(worst).toBeLessThan(0.35);
    expect(mean).toBeLessThan(0.05);
  });
});

function orders(tasks: readonly Task[]): Task[][] {
  if (tasks.length === 0) return [[]];
  const free = tasks.filter(({ after }) => !tasks.some(({ id }) => id === after));
  return free.flatMap((first) => orders(tasks.filter((task) => task !== first)).map((rest) => [first, ...rest]));
}

/** The same clock as the product, written again from its definition. */
function strictExposure(
  order: readonly Task[],
  { hoursPerMonth, budgetEuros }: { readonly hoursPerMonth: number; readonly budgetEuros: number },
): number {
  let month = 0;
  let spent = 0;
  return order.reduce((sum, { hours, euros, weight }) => {
    spent += euros;
    const opens = euros === 0 ? 0 : (Math.ceil(spent / (budgetEuros / 4)) - 1) * 3;
    month = Math.max(month, opens) + hours / hoursPerMonth;
    return sum + weight * month;
  }, 0);
}
