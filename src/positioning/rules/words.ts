import { weightsOf } from "../../plan/rules/candidates.ts";
import type { Content, Indicator } from "../../referentials/model.ts";
import type { IndicatorPosition } from "../model.ts";

/** What the result says before any number. */
export interface ResultWords {
  /** One or two sentences: what holds, what would break. A zero is never hidden behind a mean. */
  readonly headline: string;
  /** Every zero, by name. */
  readonly zeros: string | null;
  /** Every unknown, by name. */
  readonly unknowns: string | null;
  /** The overall interval, in words, or that nothing was measured. */
  readonly overall: string;
}

interface Placed {
  readonly indicator: Indicator;
  readonly low: number;
  readonly high: number;
}

export function resultWords(
  content: Content,
  positions: readonly IndicatorPosition[],
  overall: { readonly low: number | null; readonly high: number | null },
): ResultWords {
  const placed = place(content, positions);
  const zeros = placed.filter(({ high }) => high === 0);
  const unknowns = placed.filter(({ low, high }) => low < high);
  return {
    headline: headline(content, placed, zeros, unknowns),
    zeros: list(zeros, "Un point est à zéro", "points sont à zéro"),
    unknowns: list(unknowns, "Un point reste à vérifier", "points restent à vérifier"),
    overall: overallWords(overall),
  };
}

function headline(
  content: Content,
  placed: readonly Placed[],
  zeros: readonly Placed[],
  unknowns: readonly Placed[],
): string {
  if (placed.length === 0) return "Aucun point ne vous concerne : rien n’a été évalué.";
  if (unknowns.length === placed.length) {
    return "Vous ne le savez pas encore, et c’est déjà utile à savoir. Le plan vous dit quoi demander, et à qui.";
  }
  const best = strongest(placed);
  const worst = heaviest(content, zeros);
  if (best && worst) return `Aujourd’hui, ${best.indicator.holds}. Mais ${worst.indicator.breaks}.`;
  if (worst) return `Aujourd’hui, ${worst.indicator.breaks}. C’est par là qu’il faut commencer.`;
  const started = heaviest(
    content,
    placed.filter(({ high }) => high === 1),
  );
  if (best && started) return `Aujourd’hui, ${best.indicator.holds}. Il reste un point fragile : ${name(started)}.`;
  if (best) return `Aujourd’hui, ${best.indicator.holds}. Aucun point connu n’est à zéro.`;
  return "Vous avez commencé partout, sans que l’essentiel soit encore en place.";
}

/** Held at level 2 or more; the first in the order of the referential among equals. */
function strongest(placed: readonly Placed[]): Placed | undefined {
  return placed
    .filter(({ low }) => low >= 2)
    .reduce<Placed | undefined>((best, next) => (!best || next.low > best.low ? next : best), undefined);
}

/** The one whose first step would stand in the way of most threats. */
function heaviest(content: Content, placed: readonly Placed[]): Placed | undefined {
  const weights = weightsOf(content);
  const weight = ({ indicator, high }: Placed) => weights.get(`${indicator.id}-${high + 1}`) ?? 0;
  return placed.reduce<Placed | undefined>(
    (worst, next) => (!worst || weight(next) > weight(worst) ? next : worst),
    undefined,
  );
}

function place({ referential }: Content, positions: readonly IndicatorPosition[]): Placed[] {
  return referential.indicators.flatMap((indicator) => {
    const position = positions.find(({ id }) => id === indicator.id);
    if (!position || position.low === null || position.high === null) return [];
    return [{ indicator, low: position.low, high: position.high }];
  });
}

function list(placed: readonly Placed[], one: string, many: string): string | null {
  if (placed.length === 0) return null;
  const names = placed.map(name).join(", ");
  return placed.length === 1 ? `${one} : ${names}.` : `${placed.length} ${many} : ${names}.`;
}

const name = ({ indicator }: Placed): string => indicator.name;

const decimal = new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function overallWords({ low, high }: { readonly low: number | null; readonly high: number | null }): string {
  if (low === null || high === null) return "Aucune moyenne : rien n’a été mesuré.";
  const range =
    decimal.format(low) === decimal.format(high)
      ? decimal.format(low)
      : `entre ${decimal.format(low)} et ${decimal.format(high)}`;
  return `Repère : ${range} sur 4. Au palier 2, l’essentiel est en place.`;
}
