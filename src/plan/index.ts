export type { DecisionStore } from "./store.ts";
export { decisionStore } from "./store.ts";
