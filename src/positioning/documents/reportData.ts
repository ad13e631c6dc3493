import { frenchDay } from "../../kernel/dates.ts";
import type { PlannedAction } from "../../plan/model.ts";
import { boardDecisions } from "../../plan/rules/decisions.ts";
import { euros, hours, ordinal } from "../../plan/rules/words.ts";
import type { Content } from "../../referentials/model.ts";
import { paperPalette, roseSvg } from "../../web/charts/roseSvg.ts";
import { intervalWords, roseSentence } from "../../web/charts/roseWords.ts";
import type { Evaluation } from "../model.ts";
import { roseOf } from "../rules/roseOf.ts";
import { resultWords } from "../rules/words.ts";

export interface ReportRequest {
  readonly on: string;
  readonly structureName: string | undefined;
  readonly edition: "full" | "shareable";
  readonly doneCount: number;
}

const font = "Atkinson Hyperlegible Next";

/** What every page of both editions bears. */
function common(content: Content, evaluation: Evaluation, { on, structureName }: ReportRequest) {
  const { id, version, sha256 } = evaluation.referential;
  return {
    structure: structureName ?? "",
    date: frenchDay(on),
    notice: content.referential.notice,
    imprint: `${id} ${version} · ${sha256.slice(0, 12)} · moteur ${evaluation.engine}`,
    sources: content.frames.map(({ name, source }) => `${name} : ${source}`),
  };
}

export function fullReport(content: Content, evaluation: Evaluation, request: ReportRequest) {
  const { referential } = content;
  const { indicators, plan, overall } = evaluation;
  const rose = roseOf(referential, indicators);
  const nameOf = (id: string) => referential.indicators.find((indicator) => indicator.id === id)?.name ?? id;
  return {
    ...common(content, evaluation, request),
    words: resultWords(content, indicators, overall),
    decisions: boardDecisions(content, plan, indicators, request.on).map((decision) => ({
      ...decision,
      effort: decision.action === null ? "" : effortWords(decision.hours, decision.providerHours),
    })),
    rose: roseSvg(rose, paperPalette, font),
    roseSentence: roseSentence(rose),
    rows: referential.indicators.map(({ id, name, levels }) => {
      const { low = null, high = null } = indicators.find((position) => position.id === id) ?? {};
      const statement =
        low !== null && low === high ? (levels[low]?.statement ?? "") : low === null ? "Non concerné." : "À vérifier.";
      return { name, interval: intervalWords(low, high), statement };
    }),
    verify: indicators.flatMap(({ id, low, high }) => {
      const found = referential.indicators.find((indicator) => indicator.id === id);
      if (!found || low === null || high === null || low === high) return [];
      return [{ name: found.name, question: found.verification.question, proof: found.verification.proof }];
    }),
    threats: evaluation.threats.map((threat) => {
      const told = content.threats.threats.find(({ id }) => id === threat.id);
      return {
        title: told?.title ?? threat.id,
        stages: threat.stages.map(({ id, barriers }) => ({
          title: told?.stages.find((stage) => stage.id === id)?.title ?? id,
          holds: namesIn(barriers, "holds", nameOf),
          verify: namesIn(barriers, "toVerify", nameOf),
          open: namesIn(barriers, "open", nameOf),
        })),
      };
    }),
    quarters: quartersOf(plan),
    details: plan
      .filter(({ quarter }) => quarter !== "beyond" && quarter <= 4)
      .map((action) => detail(content, action)),
    frames: content.frames.map(({ id, name, items }) => {
      const states = evaluation.frames.find((frame) => frame.id === id)?.items ?? [];
      const count = (state: string) => states.filter((item) => item.state === state).length;
      return {
        name,
        total: items.length,
        met: count("met"),
        verify: count("toVerify"),
        unmet: count("unmet"),
        none: count("noMapping") + count("notApplicable"),
      };
    }),
  };
}

/** For a board or an evaluator: the approach, what holds, what is engaged. No zero, no unknown, no open threat. */
export function shareableReport(content: Content, evaluation: Evaluation, request: ReportRequest) {
  const { indicators, plan } = evaluation;
  const planned = plan.filter(({ quarter }) => quarter !== "beyond");
  const year = planned.filter(({ quarter }) => quarter !== "beyond" && quarter <= 4);
  return {
    ...common(content, evaluation, request),
    strengths: content.referential.indicators
      .filter(({ id }) => (indicators.find((position) => position.id === id)?.low ?? 0) >= 2)
      .map(({ name, holds }) => ({ name, holds: `${holds.charAt(0).toUpperCase()}${holds.slice(1)}.` })),
    engaged: [
      `${planned.length} actions sont inscrites sur deux ans, dont ${year.length} la première année.`,
      `Temps engagé la première année : ${hours(sum(year, "hours"))} de nos équipes et ${hours(sum(year, "providerHours"))} de nos prestataires ou de l’équipe partagée.`,
      `Dépenses prévues la première année : ${euros(sum(year, "cost"))} au plus.`,
      ...(request.doneCount > 0 ? [`Actions déjà faites depuis le début de la démarche : ${request.doneCount}.`] : []),
    ],
    frames: content.frames.filter(({ items }) => items.some(({ covers }) => covers.length > 0)).map(({ name }) => name),
  };
}

function namesIn(
  barriers: readonly { readonly indicator: string; readonly state: string }[],
  state: string,
  nameOf: (id: string) => string,
): string {
  const names = barriers.filter((barrier) => barrier.state === state).map(({ indicator }) => nameOf(indicator));
  return [...new Set(names)].join(", ");
}

function quartersOf(plan: readonly PlannedAction[]) {
  const quarters = [...new Set(plan.map(({ quarter }) => quarter))];
  return quarters.map((quarter) => ({
    name: quarter === "beyond" ? "Au-delà de deux ans" : `${ordinal(quarter)} trimestre`,
    actions: plan
      .filter((action) => action.quarter === quarter)
      .map(({ title, reason, hours: own, providerHours, cost }) => ({
        title,
        reason,
        effort: effortWords(own, providerHours),
        cost: costWords(cost),
      })),
  }));
}

function detail({ referential }: Content, action: PlannedAction) {
  const indicator = referential.indicators.find(({ id }) => id === action.indicator);
  const found = indicator?.actions.find(({ id }) => id === action.id);
  const help = referential.resources.filter(({ id }) => found?.help.includes(id));
  return {
    title: action.title,
    why: found?.why ?? indicator?.why ?? "",
    how: found?.how ?? [indicator?.verification.question ?? ""],
    who: found?.who ?? indicator?.whoKnows ?? "",
    proof: found?.proof ?? indicator?.verification.proof ?? "",
    help: help.map(({ title }) => title).join(" ; "),
  };
}

function effortWords(own: number, provider: number): string {
  const ours = own === 0 ? "sans votre temps" : hours(own);
  return provider === 0 ? ours : `${ours}, et ${hours(provider)} du prestataire`;
}

const costWords = (cost: number): string => (cost === 0 ? "sans achat" : `${euros(cost)} au plus`);

function sum(actions: readonly PlannedAction[], field: "hours" | "providerHours" | "cost"): number {
  return actions.reduce((total, action) => total + action[field], 0);
}
