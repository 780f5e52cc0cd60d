import fc from 'fast-check';
import { ACTOR_KINDS } from '../../../src/domain/actor.ts';
import type { Content } from '../../../src/domain/catalog.ts';
import { AUDIENCES } from '../../../src/domain/offer.ts';
import { PLACE_KINDS } from '../../../src/domain/place.ts';
import { makeActor, makeContactPoint, makeContent, makeOffer, makePlace, makeSite, makeTopic } from '../../../src/domain/sample-content.ts';
import { scheduleSchema, WEEKDAYS } from '../../../src/domain/schedule.ts';

// Random content for the property test of the round trip: everything that HSDS can hold.

const IDS = ['a', 'b', 'c'] as const;
const some = <T>(values: readonly T[], limits: { minLength?: number; maxLength?: number } = {}) =>
  fc.uniqueArray(fc.constantFrom(...values), limits);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Words that YAML, Markdown or a careless reader could take for something else. */
// prettier-ignore
const WORDS = [
  'Café', 'yes', 'null', '2026-01-01', '12:30', '#1', ': ', '- x', '"so"', "d'or", '&', '*', '1e3', '0049', 'عربي', '€ 2,60', '{a}', '[b]',
  '🙂', '|', '>', '%', '@', '~', 'a\u00a0b', '---', '!',
];
const line = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => `Ein ${words.join(' ')}`.slice(0, most).trim());
const body = fc.array(line(120), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n\n'));
const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

/** `00:00` as the end of a day is the one time that comes back in another form: `24:00`. */
const minutes = fc.integer({ min: 1, max: 1439 });
const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const times = fc.oneof(
  fc.constant({}),
  fc.tuple(minutes, minutes).map(([a, b]) => ({ opensAt: clock(a), closesAt: clock(b), ...(b <= a && { overnight: true }) })),
  minutes.map((opens) => ({ opensAt: clock(opens), closesAt: '24:00' })),
);
const weeksOfMonth = some([1, 2, 3, 4, 5, -1], { minLength: 1, maxLength: 3 });
const months = some([1, 2, 6, 12], { minLength: 1 });
const rhythm = fc.oneof(
  fc.constant({}),
  fc.record({ weeksOfMonth }),
  fc.record({ months }),
  fc.record({ weeksOfMonth, months }),
  fc.record({ everyWeeks: fc.integer({ min: 2, max: 8 }), validFrom: day }),
  fc.record({ everyWeeks: fc.integer({ min: 2, max: 8 }), validFrom: day, weeksOfMonth }),
  fc.record({ weekParity: fc.constantFrom('even', 'odd') }),
  fc.record({ weekParity: fc.constantFrom('even', 'odd'), weeksOfMonth }),
);
const isTrue = maybe(fc.constant(true));
const exceptions = fc.record({
  validTo: maybe(fc.constant('2028-12-31')),
  exceptDates: maybe(fc.uniqueArray(day, { minLength: 1, maxLength: 3 })),
  closedOnHolidays: isTrue,
  closedInSchoolHolidays: isTrue,
});
const schedule = fc
  .tuple(some(WEEKDAYS, { minLength: 1 }), times, rhythm, exceptions)
  .map(([days, ...parts]) => scheduleSchema.parse(dropUndefined<object>(Object.assign({ days }, ...parts))));
const schedules = fc.array(schedule, { maxLength: 3 });
const date = fc
  .tuple(day, times)
  .map(([on, { opensAt, closesAt }]: [string, { opensAt?: string; closesAt?: string }]) => dropUndefined({ date: on, opensAt, closesAt }));

const url = fc.constantFrom('https://www.example.org/a', 'https://example.org/b?c=d');
const languages = maybe(some(['de', 'ar', 'fa', 'kmr'], { minLength: 1 }));
const accessibility = maybe(fc.constantFrom('yes', 'partly', 'no').map((wheelchair) => ({ wheelchair })));
const interpretation = maybe(fc.constantFrom('none', 'on-request', 'always'));
const phone = fc.record({ number: fc.constantFrom('+493023125000', '+4989123456', '112'), type: fc.constantFrom('voice', 'fax', 'sms') });
const baseWords = { title: line(120), summary: line(200), body: maybe(body) };

const offer = fc.record({
  actor: fc.constantFrom(...IDS),
  topics: some(['language', 'family'], { minLength: 1 }),
  audience: some(AUDIENCES, { minLength: 1, maxLength: 4 }),
  minimumAge: maybe(fc.integer({ min: 0, max: 20 })),
  maximumAge: maybe(fc.integer({ min: 20, max: 120 })),
  languages,
  interpretation,
  germanLevel: maybe(fc.constantFrom('none', 'A1', 'C2')),
  cost: fc.oneof(fc.constantFrom('free', 'paid', 'unknown'), fc.integer({ min: 1, max: 9999 }).map(toEuro)),
  registration: fc.constantFrom('none', 'required', 'appointment', 'unknown'),
  schedules,
  dates: fc.array(date, { maxLength: 2 }),
  places: some(IDS),
  contactPoints: some(IDS),
  online: maybe(url),
  serviceAreas: some(['town', 'mill-quarter'], { minLength: 1 }),
  accessibility,
  childcare: maybe(fc.constantFrom('yes', 'no')),
  genderSpace: maybe(fc.constantFrom('women-only', 'men-only')),
  status: fc.constantFrom('active', 'paused', 'planned', 'unknown'),
  assuredDate: maybe(day),
});
const offerWords = fc.record({
  ...baseWords,
  eligibilityDescription: maybe(line(400)),
  scheduleDescription: maybe(line(400)),
  applicationProcess: maybe(line(400)),
  feesDescription: maybe(line(400)),
  requiredDocuments: maybe(fc.array(line(160), { minLength: 1, maxLength: 3 })),
});
const actor = fc.record({
  kind: fc.constantFrom(...ACTOR_KINDS),
  website: maybe(url),
  contactPoints: some(IDS),
  places: some(IDS),
  languages,
  assuredDate: maybe(day),
});
const contactPoint = fc.record({
  kind: fc.constantFrom('desk', 'hotline', 'emergency'),
  actor: maybe(fc.constantFrom(...IDS)),
  phones: fc.array(phone, { maxLength: 3 }),
  email: maybe(fc.constantFrom('a@example.org', 'b@example.org')),
  website: maybe(url),
  place: maybe(fc.constantFrom(...IDS)),
  languages,
  interpretation,
  cost: maybe(fc.constantFrom('free', 'unknown')),
  alwaysOpen: isTrue,
  schedules,
  topics: some(['language', 'family']),
  assuredDate: maybe(day),
});
const place = fc.record({
  kind: fc.constantFrom(...PLACE_KINDS),
  address: maybe(
    fc.record({ street: maybe(line(40)), postalCode: maybe(fc.constantFrom('01234', '30880')), city: line(40) }).map(dropUndefined),
  ),
  district: maybe(fc.constant('mill-quarter')),
  coordinates: maybe(
    fc.record({
      latitude: fc.double({ min: 52, max: 53, noNaN: true }),
      longitude: fc.double({ min: 9, max: 10, noNaN: true }),
      precision: fc.constantFrom('place', 'seconds'),
      source: line(60),
    }),
  ),
  nearestStop: maybe(fc.constant('635119')),
  accessibility,
  isMeetingPlace: fc.boolean(),
});

/** Three records of each kind; actor `a` may be part of `b`. */
export const randomContent: fc.Arbitrary<Content> = fc
  .record({
    partOf: maybe(fc.constant('b')),
    offers: three(offer, offerWords),
    actors: three(actor, fc.record(baseWords)),
    points: three(contactPoint, fc.record({ ...baseWords, hoursDescription: maybe(line(400)) })),
    places: three(place, fc.record(baseWords)),
  })
  .map(({ partOf, offers, actors, points, places }) =>
    makeContent({
      site: makeSite({ federalState: 'NI' }),
      geo: {
        stops: [{ id: '635119', name: 'Markt', kind: 'tram', latitude: 52.5, longitude: 9.5 }],
        lines: [],
        labels: [],
        outline: [],
        outlineAttribution: undefined,
      },
      topic: [makeTopic('language'), makeTopic('family')],
      offer: offers.map(([facts, words], index) => withWords(makeOffer(IDS[index]!, facts as never), words)),
      actor: actors.map(([facts, words], index) =>
        withWords(makeActor(IDS[index]!, { ...facts, ...(index === 0 && partOf && { partOf }) }), words),
      ),
      'contact-point': points.map(([facts, words], index) => withWords(makeContactPoint(IDS[index]!, facts as never), words)),
      place: places.map(([facts, words], index) => withWords(makePlace(IDS[index]!, facts as never), words)),
    }),
  );

function three<F extends object, W extends object>(facts: fc.Arbitrary<F>, words: fc.Arbitrary<W>): fc.Arbitrary<[F, W][]> {
  const one = fc.tuple(facts.map(dropUndefined), words.map(dropUndefined));
  return fc.array(one, { minLength: IDS.length, maxLength: IDS.length });
}

function withWords<R extends { texts: Content['offer'][number]['texts'] | Content['place'][number]['texts'] }>(
  record: R,
  words: object,
): R {
  return { ...record, texts: { de: { ...record.texts.de, words } } };
}

function dropUndefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function toEuro(cents: number) {
  return { amount: cents / 100, currency: 'EUR' as const };
}
