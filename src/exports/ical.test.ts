import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '../domain/days.ts';
import { openHolidays } from '../domain/holidays.ts';
import { listOccurrences } from '../domain/occurrences.ts';
import { scheduleSchema, WEEKDAYS, type Schedule } from '../domain/schedule.ts';
import { toIcal, type IcalSource } from './ical.ts';

const holidays = openHolidays('NI', []);
const source = (over: Partial<IcalSource> = {}): IcalSource => ({
  id: 'sprachcafe',
  host: 'lotse.example',
  title: 'Sprachcafé',
  description: 'Deutsch üben; Tee, Kekse\nmit Ruhe',
  location: 'Stadthaus, Marktplatz 13',
  url: 'https://lotse.example/de/offers/sprachcafe/',
  categories: ['Deutsch lernen'],
  schedules: [],
  dates: [],
  ...over,
});
const write = (over: Partial<IcalSource>, today = '2026-11-21') =>
  toIcal({ name: 'Lotse', language: 'de', today, sources: [source(over)], holidays });

/** Days and hours as a second library reads them, by the clock of the town. */
function readBack(text: string, today: string, days: number): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone') as never);
  const last = addDays(today, days - 1);
  const found: string[] = [];
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const iterator = new ICAL.Event(component).iterator();
    for (let next = iterator.next() as ICAL.Time | undefined; next; next = iterator.next() as ICAL.Time | undefined) {
      const day = next.toString().slice(0, 10);
      if (day > last) break;
      found.push(next.isDate ? day : `${day} ${next.toString().slice(11, 16)}`);
    }
  }
  return found.sort();
}

const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days));
const time = fc.integer({ min: 0, max: 46 }).map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
const rhythm: fc.Arbitrary<Schedule> = fc
  .record(
    {
      days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      opensAt: time,
      everyWeeks: fc.integer({ min: 2, max: 4 }),
      weekParity: fc.constantFrom('even', 'odd'),
      weeksOfMonth: fc.subarray([1, 2, 3, 4, 5, -1], { minLength: 1 }),
      months: fc.subarray([1, 2, 3, 6, 9, 10, 11, 12], { minLength: 3 }),
      validFrom: day,
      validTo: day,
      exceptDates: fc.array(day, { maxLength: 30 }),
      closedOnHolidays: fc.boolean(),
    },
    { requiredKeys: ['days'] },
  )
  .map(({ opensAt, ...rest }) => ({ ...rest, ...(opensAt && { opensAt, closesAt: '24:00' }) }))
  .filter((input) => scheduleSchema.safeParse(input).success)
  .map((input) => scheduleSchema.parse(input));

describe('a calendar file', () => {
  test('says the same as our own list, read by another library, for any rhythm and over changes of the clock', () => {
    fc.assert(
      fc.property(rhythm, day, (schedule, today) => {
        const days = 300;
        const own = listOccurrences({ schedules: [schedule] }, { from: today, to: addDays(today, days - 1) }, holidays);
        const expected = own.map(({ day: on, opensAt }) => (opensAt ? `${on} ${opensAt}` : on)).sort();
        expect(readBack(write({ schedules: [schedule] }, today), today, days)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps words with commas, semicolons and line breaks', () => {
    const text = write({ dates: [{ date: '2026-12-01', opensAt: '18:00', closesAt: '20:00' }] });
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent('vevent')!);
    expect([event.summary, event.description, event.location, event.uid]).toEqual([
      'Sprachcafé',
      'Deutsch üben; Tee, Kekse\nmit Ruhe',
      'Stadthaus, Marktplatz 13',
      'sprachcafe-2026-12-011800@lotse.example',
    ]);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-12-01T18:00:00', '2026-12-01T20:00:00']);
  });

  test('has the same UIDs tomorrow, and promises nothing that is over', () => {
    const schedules = [scheduleSchema.parse({ days: ['TU'] })];
    const uids = (today: string) => write({ schedules }, today).match(/UID:.*/g);
    expect(uids('2026-11-22')).toEqual(uids('2026-11-21'));
    expect(write({ dates: [{ date: '2026-11-20' }] })).not.toContain('VEVENT');
  });
});
