export { referentialsApi } from "./api.ts";
export { loadContent } from "./content.ts";
export { referentialsContract } from "./contract.ts";
export { referentialsService } from "./service.ts";
