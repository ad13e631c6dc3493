import type { Petal, RoseData } from "./rose.ts";

/** « 2 », « entre 0 et 4 », « non concerné ». */
export function intervalWords(low: number | null, high: number | null): string {
  if (low === null || high === null) return "non concerné";
  if (low === high) return String(low);
  return `entre ${low} et ${high}`;
}

/** One sentence that says what the rose shows. */
export function roseSentence({ quarters }: RoseData): string {
  const petals = quarters.flatMap(({ petals }) => petals);
  const known = (wanted: (low: number, high: number) => boolean) =>
    petals.filter(({ low, high }: Petal) => low !== null && high !== null && wanted(low, high)).length;
  const parts = [
    count(
      known((low) => low >= 2),
      "point tenu au palier 2 ou plus",
      "points tenus au palier 2 ou plus",
    ),
    count(
      known((low, high) => low === high && high === 1),
      "commencé",
      "commencés",
    ),
    count(
      known((_, high) => high === 0),
      "à zéro",
      "à zéro",
    ),
    count(
      known((low, high) => low < high),
      "à vérifier",
      "à vérifier",
    ),
    count(petals.filter(({ low }) => low === null).length, "non concerné", "non concernés"),
  ];
  return `Sur ${petals.length} points : ${parts.filter((part) => part !== "").join(", ")}.`;
}

function count(value: number, one: string, many: string): string {
  if (value === 0) return "";
  return `${value} ${value === 1 ? one : many}`;
}
