import type { z } from "zod";
import { UserError } from "../kernel/errors.ts";
import type { Content } from "../referentials/model.ts";
import type { evaluateBody } from "./contract.ts";
import type { Evaluation } from "./model.ts";
import { evaluate } from "./rules/evaluate.ts";

type EvaluateRequest = z.infer<typeof evaluateBody>;

/**
 * Evaluates answers against the content that is served. Stateless: nothing is kept.
 * @throws UserError `invalid-input` naming the unknown referential, version, indicator or action
 */
export function positioningService(content: Content) {
  return {
    evaluate(request: EvaluateRequest): Evaluation {
      checkNames(content, request);
      const { answers, capacity, structure, decisions } = request;
      return evaluate(content, { answers, capacity, structure }, decisions);
    },
  };
}

export type PositioningService = ReturnType<typeof positioningService>;

function checkNames({ referential }: Content, { referential: id, version, answers, decisions = {} }: EvaluateRequest): void {
  if (id !== referential.id) {
    throw new UserError("invalid-input", `Référentiel inconnu : « ${id} ». Connu : « ${referential.id} ».`);
  }
  if (version !== undefined && version !== referential.version) {
    throw new UserError(
      "invalid-input",
      `Version inconnue du référentiel « ${id} » : « ${version} ». Servie : « ${referential.version} ».`,
    );
  }
  const indicators = new Set(referential.indicators.map((indicator) => indicator.id));
  const stranger = Object.keys(answers).find((answer) => !indicators.has(answer));
  if (stranger !== undefined) throw new UserError("invalid-input", `Indicateur inconnu dans « answers » : « ${stranger} ».`);

  const actions = new Set(referential.indicators.flatMap((indicator) => [`${indicator.id}-verifier`, ...indicator.actions.map((action) => action.id)]));
  const unknown = Object.keys(decisions).find((decided) => !actions.has(decided));
  if (unknown !== undefined) throw new UserError("invalid-input", `Action inconnue dans « decisions » : « ${unknown} ».`);
}
