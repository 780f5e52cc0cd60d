/** The wall clock of the town, wherever the reader is. */
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** @returns day as `YYYY-MM-DD` and minutes since its midnight */
export function readWallClock(now = Date.now()): { day: string; minute: number } {
  const { year, month, day, hour, minute } = Object.fromEntries(parts.formatToParts(now).map(({ type, value }) => [type, value]));
  return { day: `${year}-${month}-${day}`, minute: Number(hour) * 60 + Number(minute) };
}

/** @returns whole days between two days of the calendar */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
