const formats = new Map<string, Intl.DateTimeFormat | Intl.ListFormat | Intl.NumberFormat>();

/** `Intl` formatters are dear to make and are asked for on every page. */
function memo<T extends Intl.DateTimeFormat | Intl.ListFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  let format = formats.get(key);
  if (!format) formats.set(key, (format = make()));
  return format as T;
}

/** A day, month or year as precise as it is known: `2022` → "2022", `2025-04` → "April 2025", `2025-04-24` → "24. April 2025". */
export function formatPartialDate(date: string, intlTag: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const precision = date.split('-').length;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 && { month: 'long' }),
    ...(precision > 2 && { day: 'numeric' }),
  };
  return memo(`date ${precision} ${intlTag}`, () => new Intl.DateTimeFormat(intlTag, options)).format(Date.UTC(year, month - 1, day));
}

/** "Frauen, Mütter und Kinder". */
export function formatList(items: readonly string[], intlTag: string): string {
  return memo(`list ${intlTag}`, () => new Intl.ListFormat(intlTag, { type: 'conjunction' })).format(items);
}

/** "43.688", at most one digit after the point. */
export function formatNumber(value: number, intlTag: string): string {
  return memo(`number ${intlTag}`, () => new Intl.NumberFormat(intlTag, { maximumFractionDigits: 1 })).format(value);
}

/** "17,3 %"; takes percent, not a share of 1. */
export function formatPercent(percent: number, intlTag: string): string {
  return memo(`percent ${intlTag}`, () => new Intl.NumberFormat(intlTag, { style: 'percent', maximumFractionDigits: 1 })).format(
    percent / 100,
  );
}

/** An amount in euros; whole euros without cents. */
export function formatEuro(amount: number, intlTag: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return memo(
    `euro ${digits} ${intlTag}`,
    () =>
      new Intl.NumberFormat(intlTag, { style: 'currency', currency: 'EUR', minimumFractionDigits: digits, maximumFractionDigits: digits }),
  ).format(amount);
}

/** A formatter of days or clocks on the town's wall; the moments given to it are in UTC. */
export function dateFormat(intlTag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return memo(`${JSON.stringify(options)} ${intlTag}`, () => new Intl.DateTimeFormat(intlTag, { ...options, timeZone: 'UTC' }));
}
