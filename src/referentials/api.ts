import type { Handlers } from "../platform/http/contract.ts";
import type { referentialsContract } from "./contract.ts";
import type { ReferentialsService } from "./service.ts";

export function referentialsApi(service: ReferentialsService): Handlers<typeof referentialsContract> {
  return {
    list: () => ({ referentials: service.list() }),
    read: ({ params }) => service.read(params.id),
  };
}
