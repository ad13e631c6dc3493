/** Three-valued logic (Kleene 1952): unknown is never false. */
export type Truth = "yes" | "no" | "unknown";

export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes("no")) return "no";
  if (truths.includes("unknown")) return "unknown";
  return "yes";
}

export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes("yes")) return "yes";
  if (truths.includes("unknown")) return "unknown";
  return "no";
}

export function not(truth: Truth): Truth {
  if (truth === "unknown") return "unknown";
  return truth === "yes" ? "no" : "yes";
}
