import type { Decisions } from "../../plan/model.ts";
import { makePlan } from "../../plan/rules/plan.ts";
import type { Content } from "../../referentials/model.ts";
import type { Evaluation, EvaluationInput } from "../model.ts";
import { framePositions } from "./frames.ts";
import { overallOf, positionsOf } from "./interval.ts";
import { threatPositions } from "./threats.ts";

/** Raised whenever the same answers could give another position or another plan. */
export const engineVersion = "1.0.0";

/** From answers to position and plan; the same in the browser, offline, and behind the API. */
export function evaluate(content: Content, input: EvaluationInput, decisions: Decisions = {}): Evaluation {
  const { referential, threats, frames, sha256 } = content;
  const indicators = positionsOf(referential, input.answers);
  const byId = new Map(indicators.map((position) => [position.id, position]));
  return {
    referential: { id: referential.id, version: referential.version, sha256 },
    engine: engineVersion,
    indicators,
    overall: overallOf(indicators),
    threats: threatPositions(threats, byId),
    frames: framePositions(frames, byId),
    plan: makePlan(content, { positions: indicators, structure: input.structure, capacity: input.capacity, decisions })
      .actions,
  };
}
