/** « 23 novembre 2026 » for `2026-11-23`. */
export function frenchDay(day: string): string {
  return new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}
