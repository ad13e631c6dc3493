export { positioningApi } from "./api.ts";
export { positioningContract } from "./contract.ts";
export { positioningService } from "./service.ts";
