import { expect, test } from 'vitest';
import type { ContentRecord, Words } from '../../src/domain/record.ts';
import { readContent } from '../../src/loading/read-content.ts';
import { PAGES, ROOT } from './built-pages.ts';

const { content } = readContent(ROOT);

function countWords(records: readonly ContentRecord<unknown, unknown>[], locale: string): number {
  return records
    .flatMap(({ texts }) => Object.values((texts as Record<string, { words: Words } | undefined>)[locale]?.words ?? {}))
    .map((value) => (Array.isArray(value) ? value.join(' ') : String(value ?? '')))
    .reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
}

test('the directory is as large as it must be, and every offer has words in every language', () => {
  expect(content).toBeDefined();
  const { offer, actor, place, site } = content!;
  const points = content!['contact-point'];
  const records = [...offer, ...actor, ...place, ...points, ...content!.page] as ContentRecord<unknown, unknown>[];
  console.log(
    [
      `offers ${offer.length}, actors ${actor.length}, places ${place.length}, contact points ${points.length}, topics ${content!.topic.length}, fields ${content!.field.length}`,
      `pages built: ${PAGES.length}`,
      ...site.locales.map(
        (locale) =>
          `words ${locale}: ${countWords(records, locale)}; offers with words: ${offer.filter(({ texts }) => texts[locale]).length} of ${offer.length}`,
      ),
    ].join('\n'),
  );
  expect(offer.length).toBeGreaterThanOrEqual(110);
  expect(actor.length).toBeGreaterThanOrEqual(80);
  expect(place.length).toBeGreaterThanOrEqual(55);
  expect(content!.topic).toHaveLength(20);
  expect(content!.field).toHaveLength(7);
  for (const locale of site.locales)
    expect(
      offer
        .filter(({ texts }) => !texts[locale]?.words.title || !texts[locale].words.summary || !texts[locale].words.phrase)
        .map(({ id }) => id),
    ).toEqual([]);
});

test('nothing claims a confirmation nobody gave', () => {
  const records = [...content!.offer, ...content!.actor, ...content!['contact-point']];
  expect(records.filter(({ facts }) => facts.assuredDate).map(({ id }) => id)).toEqual([]);
});

test('times of unproven offers are words, never schedules', () => {
  expect(content!.offer.filter(({ facts }) => facts.status !== 'active' && facts.schedules.length > 0).map(({ id }) => id)).toEqual([]);
});

test('the measures of the report are all there, each number once, beside those of the town and the planned themes', () => {
  const numbered = content!.measure.filter(({ facts }) => facts.concept === 'region-hannover-bericht' && facts.number !== undefined);
  expect(numbered.map(({ facts }) => facts.number!).sort((a, b) => a - b)).toEqual(Array.from({ length: 129 }, (_, index) => index + 1));
  expect(content!.measure.filter(({ facts }) => facts.concept === 'handlungskonzept-2022')).toHaveLength(3);
  expect(content!.measure).toHaveLength(129 + 3 + 8);
  expect(content!.measure.filter(({ texts }) => !texts.en?.words.summary).map(({ id }) => id)).toEqual([]);
});
