export { ActionList } from "./ActionList.tsx";
export { CapacityFields } from "./CapacityFields.tsx";
export { DecisionFile } from "./DecisionFile.tsx";
export { Timeline } from "./Timeline.tsx";
