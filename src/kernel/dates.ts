/** Days are texts `AAAA-MM-JJ`, without hour nor zone: a position is taken on a day. */

const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });

/** « 23 novembre 2026 » for `2026-11-23`. */
export function frenchDay(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}

export function dayAfter(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The day on which the n-th quarter of three months counted from `date` ends. */
export function endOfQuarter(date: string, quarter: number): string {
  const end = new Date(`${date}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + 3 * quarter);
  return end.toISOString().slice(0, 10);
}
