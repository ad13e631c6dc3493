/** A pairing heap (Fredman et al. 1986): merging two heaps costs one comparison, which the forest order needs. */
export interface Heap<T> {
  readonly value: T;
  readonly children: Heap<T>[];
}

/** Negative when the first must come out before the second; never zero for two different values. */
export type Before<T> = (first: T, second: T) => number;

export function merge<T>(first: Heap<T> | null, second: Heap<T> | null, before: Before<T>): Heap<T> | null {
  if (!first) return second;
  if (!second) return first;
  if (before(first.value, second.value) <= 0) {
    first.children.push(second);
    return first;
  }
  second.children.push(first);
  return second;
}

export function push<T>(heap: Heap<T> | null, value: T, before: Before<T>): Heap<T> | null {
  return merge(heap, { value, children: [] }, before);
}

/** What remains once the top is taken out: children merged by pairs, then from the last to the first. */
export function withoutTop<T>(heap: Heap<T>, before: Before<T>): Heap<T> | null {
  const pairs: (Heap<T> | null)[] = [];
  for (let index = 0; index < heap.children.length; index += 2) {
    pairs.push(merge(heap.children[index] ?? null, heap.children[index + 1] ?? null, before));
  }
  return pairs.reduceRight<Heap<T> | null>((rest, pair) => merge(pair, rest, before), null);
}
