export { observatoryApi } from "./api.ts";
export { observatoryContract } from "./contract.ts";
export { observatoryService } from "./service.ts";
