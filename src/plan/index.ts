export { decisionStore } from "./store.ts";
export type { DecisionStore } from "./store.ts";
