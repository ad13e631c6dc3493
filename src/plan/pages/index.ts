export { ActionList } from "./ActionList.tsx";
export { CapacityFields } from "./CapacityFields.tsx";
export { Timeline } from "./Timeline.tsx";
export { DecisionFile } from "./DecisionFile.tsx";
