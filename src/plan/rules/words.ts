const whole = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

/** « une demi-heure », « 1 heure », « 2,5 heures ». */
export function hours(count: number): string {
  if (count === 0.5) return "une demi-heure";
  return `${whole.format(count)} heure${count >= 2 ? "s" : ""}`;
}

export function euros(count: number): string {
  return `${whole.format(count)} €`;
}

/** « 1er », « 2e ». */
export function ordinal(count: number): string {
  return count === 1 ? "1er" : `${count}e`;
}
