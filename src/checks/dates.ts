const MS_PER_DAY = 86_400_000;

/** Last day that a date as precise as its source may mean: `2024` → `2024-12-31`, `2024-02` → `2024-02-29`. */
export function toLastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day) return date;
  // day 0 of the next month
  return new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
