import type { Content } from "../../referentials/model.ts";
import type { Decision, PlanQuarter } from "../model.ts";
import { type Candidate, stepOf } from "./candidates.ts";
import { euros, hours, ordinal } from "./words.ts";

/** What explains a place: the action, where it stands, and what stands right behind it. */
export interface Place {
  readonly candidate: Candidate;
  readonly rank: number;
  readonly quarter: PlanQuarter;
  readonly waited: boolean;
  readonly decision: Decision | undefined;
  /** The action that it opens the way to, when that one is worth more per hour. */
  readonly opens: Candidate | undefined;
}

/** For each step, the title of the threat that it hinders most. */
export function mainThreats({ threats }: Content): ReadonlyMap<string, string> {
  const best = new Map<string, { readonly title: string; readonly weight: number }>();
  for (const { title, importance, stages } of threats.threats) {
    for (const barrier of stages.flatMap(({ barriers }) => barriers)) {
      const weight = importance * barrier.strength;
      const known = best.get(stepOf(barrier));
      if (!known || weight > known.weight) best.set(stepOf(barrier), { title, weight });
    }
  }
  return new Map([...best].map(([step, { title }]) => [step, title]));
}

/** One French sentence: why the action stands at this place. */
export function reasonFor(place: Place, threat: string | undefined): string {
  const { candidate, decision, quarter, opens } = place;
  if (decision?.kind === "pinned") return "Vous avez demandé de commencer par là.";
  if (decision?.kind === "postponed") return `Vous l’avez reportée au ${ordinal(decision.untilQuarter)} trimestre.`;
  if (candidate.kind === "verification") return verifying(candidate);
  if (quarter === "beyond") return "Avec les heures et le budget indiqués, elle vient après huit trimestres.";
  if (place.waited)
    return `Elle attend que le budget la permette : ${euros(candidate.euros)} au plus, au ${ordinal(quarter)} trimestre.`;
  if (opens) return `Elle ouvre la voie à « ${opens.title} », qui vous protège davantage encore.`;
  return obstacle(place, threat);
}

function verifying({ hours: own }: Candidate): string {
  return `Ce point n’est pas encore connu : ${own === 0 ? "une simple question" : hours(own)} pour le vérifier, et vous saurez s’il faut agir.`;
}

function obstacle({ candidate, rank }: Place, threat: string | undefined): string {
  const time = candidate.hours === 0 ? "sans prendre de votre temps" : `pour ${hours(candidate.hours)} de votre temps`;
  const money = candidate.euros === 0 ? " et sans achat" : "";
  if (threat === undefined) return `Elle complète ce qui précède, ${time}${money}.`;
  if (rank === 0) return `Rien d’autre ne gêne autant la menace « ${threat} » ${time}${money}.`;
  return `Parmi ce qui reste, c’est ce qui gêne le plus la menace « ${threat} » ${time}${money}.`;
}
