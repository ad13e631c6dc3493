import type { Task } from "../model.ts";
import { type Before, type Heap, merge, push, withoutTop } from "./heap.ts";

/** Tasks that the best order keeps together, one after the other. */
interface Block {
  readonly tasks: Task[];
  hours: number;
  weight: number;
  /** Place of its first task in the input: the last tie-break, so that the order is total. */
  readonly rank: number;
}

/** More weight closed per hour comes first. Products of halves and naturals are exact, a ratio would not be. */
const better: Before<Block> = (first, second) => {
  const gain = second.weight * first.hours - first.weight * second.hours;
  if (gain !== 0) return gain;
  // Blocks without hours compare equal above: weight decides, then the place in the input.
  return second.weight - first.weight || first.rank - second.rank;
};

/**
 * The order that minimises the cumulated exposure Σ weight × time of closing, when hours are the only limit and
 * prerequisites form a forest. Exact: W. A. Horn, « Single-machine job sequencing with treelike precedence ordering
 * and linear delay penalties », SIAM J. Appl. Math. 23 (1972); J. B. Sidney, Operations Research 23 (1975).
 * O(n log n). A task whose prerequisite is absent from `tasks` is free to start.
 */
export function exactOrder(tasks: readonly Task[]): Task[] {
  const children = childrenOf(tasks);
  const ranks = new Map(tasks.map(({ id }, index) => [id, index]));
  const heaps = new Map<string, Heap<Block> | null>();
  for (const task of leavesFirst(tasks, children)) {
    const below = (children.get(task.id) ?? []).reduce<Heap<Block> | null>(
      (all, { id }) => merge(all, heaps.get(id) ?? null, better),
      null,
    );
    heaps.set(task.id, blocksUnder(task, ranks.get(task.id) ?? 0, below));
  }
  const ids = new Set(ranks.keys());
  const roots = tasks.filter(({ after }) => after === null || !ids.has(after));
  let all = roots.reduce<Heap<Block> | null>((heap, { id }) => merge(heap, heaps.get(id) ?? null, better), null);
  const order: Task[] = [];
  while (all) {
    order.push(...all.value.tasks);
    all = withoutTop(all, better);
  }
  return order;
}

/** A task draws up the blocks below it as long as they close more per hour than it does by itself. */
function blocksUnder(task: Task, rank: number, below: Heap<Block> | null): Heap<Block> | null {
  const block: Block = { tasks: [task], hours: task.hours, weight: task.weight, rank };
  let rest = below;
  while (rest && better(rest.value, block) < 0) {
    block.tasks.push(...rest.value.tasks);
    block.hours += rest.value.hours;
    block.weight += rest.value.weight;
    rest = withoutTop(rest, better);
  }
  return push(rest, block, better);
}

export function childrenOf(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  const children = new Map<string, Task[]>();
  for (const task of tasks) {
    if (task.after === null) continue;
    const siblings = children.get(task.after);
    if (siblings) siblings.push(task);
    else children.set(task.after, [task]);
  }
  return children;
}

function leavesFirst(tasks: readonly Task[], children: ReadonlyMap<string, readonly Task[]>): Task[] {
  const ids = new Set(tasks.map(({ id }) => id));
  const down = tasks.filter(({ after }) => after === null || !ids.has(after));
  for (let index = 0; index < down.length; index++) down.push(...(children.get(down[index]?.id ?? "") ?? []));
  return down.reverse();
}
