import { getHolidays } from 'feiertagejs';

/** Days without school or work, as `YYYY-MM-DD`. */
export interface Holidays {
  /** Name of the public holiday on a day, in German; `undefined` on all other days. */
  nameOf(day: string): string | undefined;
  /** Whether a day lies in the school holidays; `undefined` where nobody has entered them. */
  isSchoolHoliday(day: string): boolean | undefined;
}

/** First and last day of school holidays. */
export interface DayRange {
  from: string;
  to: string;
}

/** Federal states after ISO 3166-2 without the country; BUND has the holidays of all of them. */
// prettier-ignore
export const FEDERAL_STATES = ['BW', 'BY', 'BE', 'BB', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH', 'BUND'] as const;
export type FederalState = (typeof FEDERAL_STATES)[number];

/**
 * Public holidays of a federal state by calculation, school holidays as the editors entered them: they are set anew each year, and no
 * library has them.
 */
export function openHolidays(state: FederalState, schoolHolidays: readonly DayRange[]): Holidays {
  const years = new Map<number, Map<string, string>>();
  const namesOf = (year: number) => {
    const known = years.get(year);
    if (known) return known;
    const names = new Map(getHolidays(year, state).map((holiday) => [holiday.dateString, holiday.translate('de') ?? '']));
    years.set(year, names);
    return names;
  };
  const entered = new Set(schoolHolidays.map(({ from }) => from.slice(0, 4)));
  return {
    nameOf: (day) => namesOf(Number(day.slice(0, 4))).get(day),
    isSchoolHoliday: (day) =>
      schoolHolidays.some(({ from, to }) => from <= day && day <= to) || (entered.has(day.slice(0, 4)) ? false : undefined),
  };
}
