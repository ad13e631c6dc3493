import type { Mode } from "../platform/config.ts";

/** Anyone may read invented structures, and only in a demonstration: no other position is open to the public. */
export function mayReadFiction(mode: Mode, fictional: boolean): boolean {
  return mode === "demonstration" && fictional;
}
