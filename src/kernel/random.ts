/** A seeded generator (mulberry32), for invented data that must be the same everywhere. Never for a secret. */
export interface Dice {
  /** Real in [0, 1). */
  readonly real: () => number;
  /** Integer in [0, below). */
  readonly below: (below: number) => number;
  /** One of the items. @throws RangeError when there is none */
  readonly pick: <T>(items: readonly T[]) => T;
  readonly bytes: (count: number) => Uint8Array;
}

export function seededDice(seed: number): Dice {
  let state = seed >>> 0;
  const real = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(real() * limit);
  return {
    real,
    below,
    pick: <T>(items: readonly T[]): T => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
  };
}
