import { describe, expect, it } from "vitest";
import { dayAfter, endOfQuarter, frenchDay } from "./dates.ts";
import { uuidv7 } from "./ids.ts";
import { allOf, anyOf, not } from "./logic.ts";

describe("three-valued logic", () => {
  it("never takes an unknown for a no", () => {
    expect([allOf(["yes", "unknown"]), anyOf(["no", "unknown"]), not("unknown")]).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  it("settles as soon as one known answer is enough", () => {
    expect([allOf(["no", "unknown"]), anyOf(["yes", "unknown"]), allOf([]), anyOf([])]).toEqual([
      "no",
      "yes",
      "yes",
      "no",
    ]);
  });
});

describe("days", () => {
  it("are written as in French, and count across months and leap years", () => {
    expect(frenchDay("2026-11-23")).toBe("23 novembre 2026");
    expect(dayAfter("2028-02-28", 2)).toBe("2028-03-01");
    expect(endOfQuarter("2026-11-23", 1)).toBe("2027-02-23");
  });
});

describe("identifiers", () => {
  it("are UUIDs of version 7 that sort by time", () => {
    const random = new Uint8Array(10).fill(255);
    const earlier = uuidv7(1_700_000_000_000, random);
    expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(earlier < uuidv7(1_700_000_000_001, new Uint8Array(10))).toBe(true);
  });
});
