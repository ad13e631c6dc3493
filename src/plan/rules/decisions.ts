import { endOfQuarter, frenchDay } from "../../kernel/dates.ts";
import type { Content } from "../../referentials/model.ts";
import type { Gap, PlannedAction } from "../model.ts";
import { mainThreats } from "./explain.ts";
import { euros } from "./words.ts";

/** One of the three decisions that a management committee is asked for. */
export interface BoardDecision {
  readonly verb: "Décider" | "Confier" | "Financer";
  readonly action: string | null;
  readonly title: string;
  readonly owner: string;
  readonly by: string;
  readonly hours: number;
  readonly providerHours: number;
  readonly paidBy: string;
  readonly ifWeWait: string;
}

/** Decide what only the direction can, entrust what the provider does, fund what costs; each from the head of the plan. */
export function boardDecisions(
  content: Content,
  plan: readonly PlannedAction[],
  positions: readonly Gap[],
  on: string,
): BoardDecision[] {
  const within = plan.filter(({ quarter }) => quarter !== "beyond");
  const taken = new Set<string>();
  const take = (wanted: (action: PlannedAction) => boolean): PlannedAction | undefined => {
    const found = within.find((action) => !taken.has(action.id) && wanted(action));
    if (found) taken.add(found.id);
    return found;
  };
  const fund = take(({ cost }) => cost > 0);
  const decide = take(
    ({ cost, hours, providerHours, kind }) => kind === "step" && cost === 0 && hours >= providerHours,
  );
  const entrust = take(({ providerHours }) => providerHours > 0) ?? take(({ kind }) => kind === "verification");
  return [
    told(
      "Décider",
      decide,
      "Rien à décider seul : les actions retenues passent par votre prestataire ou demandent un achat.",
    ),
    told("Confier", entrust, "Rien à confier : aucune des actions retenues ne demande l’aide d’un autre."),
    told("Financer", fund, "Rien à financer : les actions qui tiennent dans vos moyens se font sans achat."),
  ];

  function told(verb: BoardDecision["verb"], action: PlannedAction | undefined, nothing: string): BoardDecision {
    if (!action)
      return {
        verb,
        action: null,
        title: nothing,
        owner: "",
        by: "",
        hours: 0,
        providerHours: 0,
        paidBy: "",
        ifWeWait: "",
      };
    const { id, title, hours, providerHours, cost, quarter } = action;
    return {
      verb,
      action: id,
      title,
      owner: verb === "Décider" ? "Direction" : ownerOf(content, action),
      by: quarter === "beyond" ? "" : frenchDay(endOfQuarter(on, quarter)),
      hours,
      providerHours,
      paidBy: cost === 0 ? "sans achat" : `budget de la structure, ${euros(cost)} au plus`,
      ifWeWait: waiting(content, action, positions),
    };
  }
}

function ownerOf({ referential }: Content, { id, indicator }: PlannedAction): string {
  const found = referential.indicators.find((known) => known.id === indicator);
  return found?.actions.find((action) => action.id === id)?.who ?? "Référent sécurité";
}

/** Says what would break only when the zero is known; otherwise, which obstacle stays missing. */
function waiting(content: Content, { id, indicator, kind }: PlannedAction, positions: readonly Gap[]): string {
  const found = content.referential.indicators.find((known) => known.id === indicator);
  const high = positions.find((gap) => gap.id === indicator)?.high;
  if (high === 0 && found) return `${found.breaks}.`;
  if (kind === "verification") return "nous continuerions sans savoir si ce point tient.";
  const threat = mainThreats(content).get(id);
  return threat === undefined
    ? "la marche suivante attend aussi."
    : `la menace « ${threat} » ne rencontre toujours pas cet obstacle.`;
}
