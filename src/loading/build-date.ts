const WALL = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });

/** Day of the build on the town's calendar, `YYYY-MM-DD`; `SOURCE_DATE_EPOCH` (seconds) makes a build repeatable. */
export function readBuildDate(environment: Record<string, string | undefined> = process.env): string {
  const epoch = Number(environment['SOURCE_DATE_EPOCH']);
  return formatTownDay(epoch > 0 ? epoch * 1000 : Date.now());
}

/** Day of a moment on the town's calendar, `YYYY-MM-DD`. */
export function formatTownDay(milliseconds: number): string {
  return WALL.format(milliseconds);
}
