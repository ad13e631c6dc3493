import type { Handlers } from "../platform/http/contract.ts";
import type { observatoryContract } from "./contract.ts";
import type { ObservatoryService } from "./service.ts";

export function observatoryApi(service: ObservatoryService): Handlers<typeof observatoryContract> {
  return {
    region: ({ body }) => service.region(body),
    structure: ({ params }) => service.structure(params.finess),
  };
}
