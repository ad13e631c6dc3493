import type { Perimeter } from "../../directory/model.ts";
import { dayAfter } from "../../kernel/dates.ts";
import { uuidv7 } from "../../kernel/ids.ts";
import { type Dice, seededDice } from "../../kernel/random.ts";
import type { DecisionRecord } from "../../plan/model.ts";
import type { Answer, PositionRecord } from "../../positioning/model.ts";
import { engineVersion } from "../../positioning/rules/evaluate.ts";
import { overallOf, positionsOf } from "../../positioning/rules/interval.ts";
import type { Content, Level } from "../../referentials/model.ts";
import type { Region } from "./region.ts";

export interface History {
  readonly positions: readonly PositionRecord[];
  readonly decisions: readonly DecisionRecord[];
}

const seed = 7_301;
const firstDay = "2024-11-04";

/** Some points are better kept than others, as everywhere: backups more than exercises. */
const ease = [1.1, 0.9, 0.8, 1.2, 1, 1.5, 1.2, 0.8, 1, 0.8, 1.3, 1.5, 0.7, 0.9, 1, 0.6] as const;

/** Two years of positions and plans in progress: most rise slowly, some stall, a few fall back. */
export function inventHistory(content: Content, { perimeters }: Region): History {
  const dice = seededDice(seed);
  const told = perimeters.map((perimeter) => tell(content, perimeter, dice));
  return {
    positions: told.flatMap(({ positions }) => positions),
    decisions: told.flatMap(({ decisions }) => decisions),
  };
}

function tell(content: Content, perimeter: Perimeter, dice: Dice): History {
  const pace = dice.pick([0.1, 0.25, 0.35, 0.5]);
  const times = 1 + dice.below(4);
  let answers = firstAnswers(content, perimeter, dice);
  let day = dayAfter(firstDay, dice.below(120));
  const positions: PositionRecord[] = [];
  for (let time = 0; time < times; time++) {
    positions.push(record(content, perimeter, answers, day, dice));
    answers = later(answers, pace, dice);
    day = dayAfter(day, 110 + dice.below(80));
  }
  return { positions, decisions: decisionsOf(content, perimeter, positions, dice) };
}

type DrawnAnswers = Readonly<Record<string, Answer>>;

function firstAnswers({ referential }: Content, { itSupport }: Perimeter, dice: Dice): DrawnAnswers {
  const skill = itSupport === "none" ? 0.6 : itSupport === "provider" ? 1 : 1.5;
  return Object.fromEntries(
    referential.indicators.map(({ id, notApplicableWhen }, rank): [string, Answer] => {
      if (notApplicableWhen !== undefined && dice.real() < 0.04) return [id, "notApplicable"];
      if (dice.real() < 0.22) return [id, "unknown"];
      return [id, levelOf(dice.real() * (ease[rank % ease.length] ?? 1) * 2 * skill + (dice.real() < 0.2 ? 1 : 0))];
    }),
  );
}

function later(answers: DrawnAnswers, pace: number, dice: Dice): DrawnAnswers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]): [string, Answer] => {
      if (answer === "unknown") return [id, dice.real() < 0.55 ? levelOf(dice.real() * 3) : answer];
      if (answer === "notApplicable") return [id, answer];
      if (dice.real() < 0.03) return [id, levelOf(answer - 1)];
      return [id, dice.real() < pace ? levelOf(answer + 1) : answer];
    }),
  );
}

function levelOf(value: number): Level {
  if (value < 1) return 0;
  if (value < 2) return 1;
  if (value < 3) return 2;
  return value < 4 ? 3 : 4;
}

function record(
  { referential, sha256 }: Content,
  perimeter: Perimeter,
  answers: DrawnAnswers,
  takenOn: string,
  dice: Dice,
): PositionRecord {
  const indicators = positionsOf(referential, answers);
  const { low, high } = overallOf(indicators);
  return {
    id: uuidv7(Date.parse(takenOn), dice.bytes(10)),
    tenantId: perimeter.organisationId,
    perimeterId: perimeter.id,
    takenOn,
    referentialId: referential.id,
    referentialVersion: referential.version,
    referentialSha256: sha256,
    engine: engineVersion,
    how: dice.real() < 0.3 ? "interview" : "selfAssessment",
    answers,
    indicators,
    overallLow: low,
    overallHigh: high,
  };
}

/** What rose between the first and the last position was done; a few of the next steps are put off or refused. */
function decisionsOf(
  { referential }: Content,
  perimeter: Perimeter,
  positions: readonly PositionRecord[],
  dice: Dice,
): DecisionRecord[] {
  const first = positions[0];
  const last = positions.at(-1);
  if (!first || !last) return [];
  return referential.indicators.flatMap(({ id, actions }): DecisionRecord[] => {
    const before = first.answers[id];
    const after = last.answers[id];
    if (typeof before !== "number" || typeof after !== "number") return [];
    const keep = (actionId: string, decision: DecisionRecord["decision"]) => ({
      perimeterId: perimeter.id,
      tenantId: perimeter.organisationId,
      actionId,
      decision,
      decidedOn: last.takenOn,
    });
    const done = actions
      .filter(({ level }) => level > before && level <= after)
      .map((action) => keep(action.id, { kind: "done", on: last.takenOn, proof: action.proof }));
    const next = actions.find(({ level }) => level === after + 1);
    if (!next || dice.real() > 0.12) return done;
    const put =
      dice.real() < 0.7
        ? keep(next.id, { kind: "postponed", untilQuarter: 3 })
        : keep(next.id, { kind: "refused", reason: "Le siège s’en charge l’an prochain (exemple inventé)." });
    return [...done, put];
  });
}
