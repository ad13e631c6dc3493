export { positioningApi } from "./api.ts";
export { positioningContract } from "./contract.ts";
export { positioningService } from "./service.ts";
export { positionStore } from "./store.ts";
export type { PositionStore } from "./store.ts";
