import type { Capacity, Task, Timed, Wishes } from "../model.ts";
import { childrenOf, exactOrder } from "./order.ts";

const monthsPerQuarter = 3;
const quartersPerYear = 4;

/**
 * Budgets, in euros per year, from which candidate sequences are drawn. Fixed: the family must not depend on the
 * budget one has, or more money could bring a worse plan.
 */
const drawnBudgets = [
  0, 250, 500, 750, 1000, 1500, 2000, 2500, 3000, 4000, 5000, 6000, 8000, 10_000, 12_500, 15_000, 20_000, 25_000,
  30_000, 40_000, 60_000, 80_000, 120_000,
] as const;

/** After ten years a drawn sequence stops looking for money and keeps the order of priority. */
const drawnQuarters = 40;

/**
 * Fits tasks into hours and money. Without money or wishes in the way the order is exact; otherwise it is a heuristic,
 * without any claim of optimality, under which more money never brings more cumulated exposure: sequences come from a
 * fixed family, each is timed strictly (so it can only gain from money), and the least exposed is kept.
 */
export function schedule(tasks: readonly Task[], capacity: Capacity, wishes: Wishes): Timed[] {
  const never = neverDone(tasks, capacity);
  const possible = tasks.filter(({ id }) => !never.has(id));
  const [pinned, others] = pinnedApart(possible, wishes);
  const first = timed([...pinned, ...others], capacity, wishes);
  const best = first.every(({ waited }) => !waited) ? first : leastExposed(pinned, others, capacity, wishes);
  const impossible = exactOrder(tasks.filter(({ id }) => never.has(id)));
  return [...best, ...impossible.map((task) => ({ task, endMonth: null, quarter: null, waited: false }))];
}

/** Cumulated exposure, in weight × months, over the tasks that end. */
export function exposureOf(plan: readonly Timed[]): number {
  return plan.reduce((sum, { task, endMonth }) => sum + (endMonth === null ? 0 : task.weight * endMonth), 0);
}

/** Tasks that no length of time brings: hours or money that never come, and all that hangs on them. */
function neverDone(tasks: readonly Task[], { hoursPerMonth, budgetEuros }: Capacity): ReadonlySet<string> {
  const children = childrenOf(tasks);
  const blocked = tasks.filter(
    ({ hours, euros }) => (hours > 0 && hoursPerMonth === 0) || (euros > 0 && budgetEuros === 0),
  );
  const never = new Set<string>();
  for (const waiting = [...blocked]; waiting.length > 0; ) {
    const task = waiting.pop();
    if (!task || never.has(task.id)) continue;
    never.add(task.id);
    waiting.push(...(children.get(task.id) ?? []));
  }
  return never;
}

/** What was pinned, with what it needs, and the rest: each in the exact order. */
function pinnedApart(tasks: readonly Task[], { pinned }: Wishes): readonly [readonly Task[], readonly Task[]] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const first = new Set<string>();
  for (const id of pinned) {
    for (let at = byId.get(id); at && !first.has(at.id); at = at.after === null ? undefined : byId.get(at.after))
      first.add(at.id);
  }
  return [exactOrder(tasks.filter(({ id }) => first.has(id))), exactOrder(tasks.filter(({ id }) => !first.has(id)))];
}

/** Every sequence begins with what was pinned; only the rest is drawn. */
function leastExposed(pinned: readonly Task[], others: readonly Task[], capacity: Capacity, wishes: Wishes): Timed[] {
  let best = timed([...pinned, ...others], capacity, wishes);
  for (const budgetEuros of drawnBudgets) {
    const sequence = drawSequence(pinned, others, { ...capacity, budgetEuros }, wishes);
    const drawn = timed(sequence, capacity, wishes);
    if (exposureOf(drawn) < exposureOf(best)) best = drawn;
  }
  return best;
}

/** List scheduling: at each moment the first task in order of priority that may start and can be paid. */
function drawSequence(
  pinned: readonly Task[],
  others: readonly Task[],
  { hoursPerMonth, budgetEuros }: Capacity,
  wishes: Wishes,
): Task[] {
  const waiting = [...others];
  const absent = new Set(waiting.map(({ id }) => id));
  const sequence = [...pinned];
  let month = monthsOf({ hours: sum(pinned, "hours") }, hoursPerMonth);
  let spent = sum(pinned, "euros");
  while (waiting.length > 0) {
    const quarter = quarterAt(month);
    if (quarter > drawnQuarters) return [...sequence, ...waiting];
    const next = waiting.findIndex(
      (task) =>
        (task.after === null || !absent.has(task.after)) &&
        (wishes.notBefore.get(task.id) ?? 1) <= quarter &&
        (task.euros === 0 || spent + task.euros <= (budgetEuros / quartersPerYear) * quarter),
    );
    const [task] = next === -1 ? [] : waiting.splice(next, 1);
    if (!task) {
      month = quarter * monthsPerQuarter;
      continue;
    }
    sequence.push(task);
    absent.delete(task.id);
    month += monthsOf(task, hoursPerMonth);
    spent += task.euros;
  }
  return sequence;
}

/** Strict timing: a task starts when the one before has ended, its money is released and its quarter has come. */
function timed(sequence: readonly Task[], { hoursPerMonth, budgetEuros }: Capacity, { notBefore }: Wishes): Timed[] {
  let month = 0;
  let spent = 0;
  let quarter = 1;
  return sequence.map((task) => {
    spent += task.euros;
    const paidIn = task.euros === 0 ? 1 : Math.ceil((spent * quartersPerYear) / budgetEuros);
    const from = Math.max(paidIn, notBefore.get(task.id) ?? 1);
    const opens = (from - 1) * monthsPerQuarter;
    const waited = opens > month;
    month = Math.max(month, opens) + monthsOf(task, hoursPerMonth);
    quarter = Math.max(quarter, from, Math.ceil(month / monthsPerQuarter));
    return { task, endMonth: month, quarter, waited };
  });
}

/** The quarter that runs at a month: the first runs from 0 to 3. */
const quarterAt = (month: number): number => Math.floor(month / monthsPerQuarter) + 1;

const monthsOf = ({ hours }: Pick<Task, "hours">, hoursPerMonth: number): number =>
  hours === 0 ? 0 : hours / hoursPerMonth;

const sum = (tasks: readonly Task[], field: "hours" | "euros"): number =>
  tasks.reduce((total, task) => total + task[field], 0);
