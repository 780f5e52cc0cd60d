import { describe, expect, test } from 'vitest';
import type { Offer } from '../domain/catalog.ts';
import { hashWords } from '../domain/translation.ts';
import { behindTranslation } from './behind-translation.ts';
import { catalogOf, offer, run } from './testing.ts';

/** German words change after the translation was made. */
function changeGerman(record: Offer, summary: string): Offer {
  record.texts.de!.words.summary = summary;
  return record;
}

describe('behindTranslation', () => {
  test('gives the hash of the German words of today', () => {
    const changed = changeGerman(offer({ texts: { en: { title: 'T', summary: 'Short.' } } }), 'Ganz neu.');
    expect(run(behindTranslation, catalogOf({ offer: [changed] }))).toMatchObject([
      { file: 'content/offers/eins/offer.en.md', field: 'summary', values: { hash: hashWords('Ganz neu.') } },
    ]);
  });

  test('is silent when only blanks have changed', () => {
    const changed = changeGerman(offer({ texts: { en: { title: 'T', summary: 'Short.' } } }), 'Kurz  gesagt. ');
    expect(run(behindTranslation, catalogOf({ offer: [changed] }))).toEqual([]);
  });

  test('reports a text made from English where English is behind, not there', () => {
    const record = changeGerman(
      offer({ texts: { en: { title: 'T', summary: 'Short.' }, ar: { title: 'ع', summary: 'قصير.' } } }),
      'Ganz neu.',
    );
    const arabic = record.texts.ar!.translation!;
    arabic.from = 'en';
    arabic.of['summary'] = hashWords('Ganz neu.');
    expect(run(behindTranslation, catalogOf({ offer: [record] })).map(({ file }) => file)).toEqual(['content/offers/eins/offer.en.md']);
  });
});
