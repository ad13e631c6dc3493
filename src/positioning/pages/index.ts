export { roseOf } from "../rules/roseOf.ts";
export { ComparePage } from "./ComparePage.tsx";
export { HomePage } from "./HomePage.tsx";
export { PlanPage } from "./PlanPage.tsx";
export { ResultPage } from "./ResultPage.tsx";
