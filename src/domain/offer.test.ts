import { describe, expect, test } from 'vitest';
import { offerFactsSchema, offerWordsSchema } from './offer.ts';
import { findingsOf } from './sample-findings.ts';

const facts = {
  actor: 'leine-vhs',
  topics: ['language'],
  audience: ['everyone'],
  cost: 'free',
  registration: 'none',
  serviceAreas: ['laatzen'],
  status: 'active',
  evidence: [{ title: 'Flyer' }],
};

/** Findings of a sound offer; a test overrides only what it talks about. */
const findings = (over: Record<string, unknown>) => findingsOf(offerFactsSchema, { ...facts, ...over });

describe('offerFactsSchema', () => {
  test('takes the least an offer needs and leaves lists empty', () => {
    expect(offerFactsSchema.parse(facts)).toEqual({ ...facts, schedules: [], dates: [], places: [], contactPoints: [], reviewEvery: 180 });
  });

  test.each(Object.keys(facts))('misses the field %s', (field) => {
    expect(findings({ [field]: undefined })).toEqual([expect.stringMatching(new RegExp(`^${field}: invalid_`))]);
  });

  test('refuses an unknown field by its name', () => {
    expect(offerFactsSchema.safeParse({ ...facts, minimunAge: 16 }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['minimunAge'] },
    ]);
  });

  test('refuses an age range the wrong way round; one single age is fine', () => {
    expect(findings({ minimumAge: 27, maximumAge: 16 })).toEqual(['maximumAge: range-reversed']);
    expect(findings({ minimumAge: 16, maximumAge: 16 })).toEqual([]);
    expect(findings({ minimumAge: 0, maximumAge: 0 })).toEqual([]);
    expect(findings({ minimumAge: 5, maximumAge: 0 })).toEqual(['maximumAge: range-reversed']);
  });

  test('refuses ages no one has', () => {
    expect(findings({ minimumAge: -1 })).toEqual(['minimumAge: too_small']);
    expect(findings({ maximumAge: 121 })).toEqual(['maximumAge: too_big']);
    expect(findings({ minimumAge: 16.5 })).toEqual(['minimumAge: invalid_type']);
  });

  test.each(['free', 'paid', 'unknown', { amount: 2.6, currency: 'EUR' }, { amount: 0, currency: 'EUR' }])('takes the cost %j', (cost) => {
    expect(findings({ cost })).toEqual([]);
  });

  test.each([
    'kostenlos',
    '2,60 Euro',
    2.6,
    { amount: 2.6 },
    { amount: -1, currency: 'EUR' },
    { amount: '2.60', currency: 'EUR' },
    { amount: 2.6, currency: 'USD' },
    { amount: 2.6, currency: 'EUR', note: 'im Monat' },
  ])('refuses the cost %j', (cost) => {
    expect(findings({ cost })).toEqual([expect.stringMatching(/^cost/)]);
  });

  test('wants one to four topics', () => {
    expect(findings({ topics: [] })).toEqual(['topics: too_small']);
    expect(findings({ topics: ['a', 'b', 'c', 'd', 'e'] })).toEqual(['topics: too_big']);
  });

  test('refuses an id that can be no folder name', () => {
    expect(findings({ actor: 'Leine VHS' })).toEqual(['actor: invalid_format']);
    expect(findings({ places: ['stadthaus', '../geheim'] })).toEqual(['places.1: invalid_format']);
  });

  test('points at the time of a schedule that is wrong', () => {
    const schedules = [{ days: ['MO'] }, { days: ['MO'], opensAt: '18:00', closesAt: '16:00' }];
    expect(findings({ schedules })).toEqual(['schedules.1.closesAt: closes-before-opens']);
  });

  test('refuses a single day that does not exist', () => {
    expect(findings({ dates: [{ date: '2026-02-31' }] })).toEqual(['dates.0.date: date-impossible']);
  });
  test('refuses an impossible time on a single day', () => {
    expect(findings({ dates: [{ date: '2026-05-12', opensAt: '24:30', closesAt: 'abends' }] })).not.toEqual([]);
  });

  test('refuses languages in words', () => {
    expect(findings({ languages: ['ar', 'kmr'] })).toEqual([]);
    for (const tag of ['Arabisch', 'arabisch', 'de-DE', 'AR', 'a', '']) {
      expect(findings({ languages: ['de', tag] })).toEqual(['languages.1: language-tag']);
    }
  });
});

describe('offerWordsSchema', () => {
  const words = { title: 'Sprachcafé', summary: 'Sie üben Deutsch.' };
  const wordFindings = (over: Record<string, unknown>) => findingsOf(offerWordsSchema, { ...words, ...over });

  test('needs a title and a summary', () => {
    expect(wordFindings({})).toEqual([]);
    expect(findingsOf(offerWordsSchema, {})).toEqual(['title: invalid_type', 'summary: invalid_type']);
  });

  test.each(['', ' Sprachcafé', 'Sprachcafé ', 'Sprach\ncafé'])('refuses the title %j', (title) => {
    expect(wordFindings({ title })).toEqual(['title: invalid_format']);
  });

  test('keeps the summary to 200 characters', () => {
    expect(wordFindings({ summary: 'a'.repeat(200) })).toEqual([]);
    expect(wordFindings({ summary: 'a'.repeat(201) })).toEqual(['summary: too_big']);
  });

  test('has no room for facts', () => {
    expect(wordFindings({ cost: 'free' })).toEqual(['unrecognized_keys']);
  });
});
