export { positioningApi } from "./api.ts";
export { positioningContract } from "./contract.ts";
export { positioningService } from "./service.ts";
export type { PositionStore } from "./store.ts";
export { positionStore } from "./store.ts";
