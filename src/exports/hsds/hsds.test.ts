import { describe, expect, test } from 'vitest';
import { actor, catalog, contactPoint, offer, PHONE, place } from '../../../tests/fixtures/catalog.ts';
import type { LocaleSlug } from '../../locales/locales.ts';
import { toContext } from '../../views/context.ts';
import { toHsdsLabels } from '../../views/hsds-labels.ts';
import { HSDS_NAMESPACE, toUuid, type HsdsContext } from './context.ts';
import { listHsdsFiles, toBundle } from './files.ts';
import { toLocation } from './location.ts';
import { toOrganization } from './organization.ts';
import { toSchedules } from './schedules.ts';
import { toService } from './service.ts';
import { v5 } from 'uuid';

type Records = Parameters<typeof catalog>[0];

function open(records: Records = {}, locale: LocaleSlug = 'de', today = '2026-11-21'): HsdsContext {
  const context = toContext(catalog(records), locale, today);
  return { ...context, labels: toHsdsLabels(context) };
}

const ownOf = (object: { attributes?: { link_type: string; value?: string | undefined }[] | undefined }) =>
  Object.fromEntries((object.attributes ?? []).map(({ link_type: type, value }) => [type, value]));

describe('toUuid', () => {
  test('is a version 5 UUID over the town and the path', () => {
    expect(HSDS_NAMESPACE).toBe(v5('urn:x-lotse:hsds', v5.URL));
    expect(toUuid(open(), 'offers', 'sprachcafe')).toBe(v5('Musterstadt/offers/sprachcafe', HSDS_NAMESPACE));
  });

  test('is the same in every language', () => {
    const records = { offer: [offer()] };
    expect(toService(offer(), open(records, 'ar')).id).toBe(toService(offer(), open(records, 'de')).id);
  });
});

describe('toService', () => {
  test.each([
    ['active', 'active', undefined],
    ['paused', 'temporarily closed', undefined],
    ['planned', 'inactive', 'planned'],
    ['unknown', 'inactive', 'unknown'],
  ] as const)('an offer that is %s is %s', (status, expected, own) => {
    const service = toService(offer({ status }), open());
    expect(service.status).toBe(expected);
    expect(ownOf(service)['lotse:status']).toBe(own);
  });

  test('says what a thing costs only where it is known', () => {
    expect(toService(offer({ cost: 'free' }), open()).cost_options).toMatchObject([{ amount: 0, currency: 'EUR' }]);
    expect(toService(offer({ cost: { amount: 2.6, currency: 'EUR' } }), open()).cost_options).toMatchObject([{ amount: 2.6 }]);
    expect(toService(offer({ cost: 'unknown' }), open())).not.toHaveProperty('cost_options');
    expect(ownOf(toService(offer({ cost: 'paid' }), open()))['lotse:cost']).toBe('paid');
  });

  test('repeats the channels of its contacts for readers that look only there', () => {
    const point = contactPoint({ phones: [{ number: PHONE, type: 'sms' }], email: 'a@example.org' });
    const service = toService(offer({ contactPoints: [point.id] }), open({ 'contact-point': [point] }));
    expect(service.email).toBe('a@example.org');
    expect(service.phones).toEqual(service.contacts![0]!.phones);
    expect(service.phones).toMatchObject([{ number: PHONE, type: 'text' }]);
  });

  test('puts topics and groups of people into taxonomies', () => {
    const service = toService(offer(), open());
    expect(service.attributes!.map(({ link_type: type, taxonomy_term: term }) => [type, term?.code])).toEqual(
      expect.arrayContaining([
        ['topic', 'language'],
        ['audience', 'everyone'],
      ]),
    );
  });

  test('tells in which language the words are when they are not translated', () => {
    expect(ownOf(toService(offer(), open({}, 'ar')))['lotse:wordsLanguage']).toBe('de');
    expect(ownOf(toService(offer(), open({}, 'de')))).not.toHaveProperty('lotse:wordsLanguage');
  });

  test('never has null or an empty list', () => {
    expect(JSON.stringify(toService(offer(), open()))).not.toMatch(/null|\[\]/);
  });
});

describe('toLocation', () => {
  test('has no address without what HSDS demands, and no point without a source', () => {
    const location = toLocation(place({ address: { street: 'Markt 1', city: 'Musterstadt' } }), open());
    expect(location).not.toHaveProperty('addresses');
    expect(location).not.toHaveProperty('latitude');
    expect(ownOf(location)).toMatchObject({ 'lotse:street': 'Markt 1', 'lotse:city': 'Musterstadt' });
  });
});

describe('toOrganization', () => {
  test('has the contacts that it names and those that name it, each once', () => {
    const points = ['a', 'b'].map((id) => contactPoint({ id, actor: 'verein' }));
    const organization = toOrganization(actor({ contactPoints: ['b'] }), open({ 'contact-point': points }));
    expect(organization.contacts!.map((contact) => ownOf(contact)['lotse:id'])).toEqual(['b', 'a']);
  });
});

describe('toSchedules', () => {
  const times = { opensAt: '09:30', closesAt: '12:00' };
  const rules = (schedule: object, today?: string) =>
    toSchedules('owner', { schedules: [{ days: ['MO', 'TH'], ...times, ...schedule }] }, open({}, 'de', today))[0]!;

  test('says a weekly rhythm with the offset of the day of the build', () => {
    expect(rules({})).toMatchObject({ freq: 'WEEKLY', byday: 'MO,TH', opens_at: '09:30+01:00', closes_at: '12:00+01:00' });
    expect(rules({}, '2026-03-28').opens_at).toBe('09:30+01:00');
    expect(rules({}, '2026-03-29').opens_at).toBe('09:30+02:00');
    expect(rules({}, '2026-10-24').opens_at).toBe('09:30+02:00');
    expect(rules({}, '2026-10-25').opens_at).toBe('09:30+01:00');
  });

  test('has the offset of the first day where that is later', () => {
    expect(rules({ validFrom: '2027-07-01' }).opens_at).toBe('09:30+02:00');
  });

  test('names the weeks of a month, every n-th week and even weeks', () => {
    expect(rules({ weeksOfMonth: [1, -1] })).toMatchObject({ freq: 'MONTHLY', byday: '1MO,1TH,-1MO,-1TH' });
    expect(rules({ everyWeeks: 2, validFrom: '2026-01-05' })).toMatchObject({ interval: 2, wkst: 'MO', dtstart: '2026-01-05' });
    expect(rules({ weekParity: 'even' }).byweekno).toMatch(/^2,4,.*,52$/);
  });

  test('promises no day that is none: a rule only for some months is words and an attribute', () => {
    const schedule = rules({ months: [2, 4] });
    expect(schedule).not.toHaveProperty('freq');
    expect(schedule).not.toHaveProperty('byday');
    expect(schedule.description).toContain('nur Februar und April');
    expect(ownOf(schedule)['lotse:rhythm']).toBe('{"days":["MO","TH"],"months":[2,4]}');
  });

  test('names the days on which it is cancelled', () => {
    const schedule = rules({ exceptDates: ['2026-12-24'], closedOnHolidays: true });
    expect(schedule.description).toContain('nicht an Feiertagen');
    expect(ownOf(schedule)).toEqual({ 'lotse:exceptDates': '2026-12-24', 'lotse:closedOnHolidays': 'true' });
  });

  test('writes midnight at the end of a day as the start of the next', () => {
    expect(rules({ closesAt: '24:00' }).closes_at).toBe('00:00+01:00');
  });

  test('keeps single days and times in words', () => {
    const schedules = toSchedules('owner', { schedules: [], dates: [{ date: '2026-07-01' }], inWords: '2019: montags.' }, open());
    expect(schedules).toMatchObject([{ dtstart: '2026-07-01', valid_to: '2026-07-01' }, { description: '2019: montags.' }]);
  });
});

describe('listHsdsFiles', () => {
  const context = open({ offer: [offer()], actor: [actor()], place: [place()], 'contact-point': [contactPoint()] });
  const files = new Map(listHsdsFiles(context).map(({ path, json }) => [path, json]));

  test('has a file for every record that a list names', () => {
    for (const table of ['services', 'organizations', 'locations', 'taxonomies', 'taxonomy_terms']) {
      const { contents, size } = files.get(table) as { contents: { id: string }[]; size: number };
      expect(contents).toHaveLength(size);
      for (const { id } of contents) expect(files.get(`${table}/${id}`)).toMatchObject({ id });
    }
  });

  test('describes itself', () => {
    expect(files.get('index')).toMatchObject({ version: '3.1', license: 'CC BY 4.0', language: 'de', generated: '2026-11-21' });
  });

  test('has contacts that nobody names in the bundle', () => {
    expect(toBundle(context).contacts).toHaveLength(1);
  });
});
