import type { Handlers } from "../platform/http/contract.ts";
import type { positioningContract } from "./contract.ts";
import type { PositioningService } from "./service.ts";

export function positioningApi(service: PositioningService): Handlers<typeof positioningContract> {
  return {
    evaluate: ({ body }) => service.evaluate(body),
    report: ({ body }) => service.report(body),
    workbook: ({ body }) => service.workbook(body),
    letter: ({ body }) => service.letter(body),
  };
}
