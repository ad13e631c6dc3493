export { ComparePage } from "./ComparePage.tsx";
export { HomePage } from "./HomePage.tsx";
export { ResultPage } from "./ResultPage.tsx";
export { PlanPage } from "./PlanPage.tsx";
export { roseOf } from "../rules/roseOf.ts";
