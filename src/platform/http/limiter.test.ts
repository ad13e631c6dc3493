import { describe, expect, it } from "vitest";
import { tokenBuckets } from "./limiter.ts";

const limiter = () => tokenBuckets({ burst: 200, perSecond: 20, clients: 2 });

describe("the rate limit", () => {
  it("lets a burst of 200 through, then says how long to wait", () => {
    const wait = limiter();
    const burst = Array.from({ length: 200 }, () => wait("a", 0));
    expect(burst.every((seconds) => seconds === 0)).toBe(true);
    expect(wait("a", 0)).toBe(1);
  });

  it("gives twenty requests back each second", () => {
    const wait = limiter();
    for (let count = 0; count < 200; count++) wait("a", 0);
    const second = Array.from({ length: 21 }, () => wait("a", 1000));
    expect(second.filter((seconds) => seconds === 0)).toHaveLength(20);
  });

  it("counts each client apart", () => {
    const wait = limiter();
    for (let count = 0; count < 201; count++) wait("a", 0);
    expect(wait("b", 0)).toBe(0);
  });

  it("forgets the oldest client rather than grow without end", () => {
    const wait = limiter();
    for (let count = 0; count < 201; count++) wait("a", 0);
    wait("b", 0);
    wait("c", 0);
    expect(wait("a", 0)).toBe(0);
  });
});
