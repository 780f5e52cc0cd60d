import { expect, test } from 'vitest';
import { labelsOf, readableFields, recordsOf, translationsOf } from './records.ts';
import { actor, catalogOf, contactPoint, offer, page, place, topic } from './testing.ts';

test('recordsOf has the records of every kind', () => {
  const catalog = catalogOf({ offer: [offer()], actor: [actor()], 'contact-point': [contactPoint()], place: [place()], page: [page()] });
  expect(recordsOf(catalog)).toHaveLength(5);
});

test('translationsOf pairs every other language with the German words', () => {
  const catalog = catalogOf({ offer: [offer({ texts: { de: { title: 'Tee' }, en: { title: 'Tea' } } })] });
  expect(translationsOf(catalog)).toMatchObject([
    { locale: 'en', file: 'content/offers/eins/offer.en.md', source: { title: 'Tee' }, words: { title: 'Tea' } },
  ]);
});

test('readableFields leaves search words out', () => {
  expect(readableFields({ title: 'Tee', keywords: ['tee'] })).toEqual([['title', 'Tee']]);
});

test('labelsOf names the field of every label, also in the site file', () => {
  const labels = labelsOf(catalogOf({ topic: [topic()] })).map(({ file, field }) => `${file} ${field}`);
  expect(labels).toContain('content/topics/language.yaml question');
  expect(labels).toContain('content/site.yaml areas.0.label');
});
