import { describe, expect, test } from 'vitest';
import { missingTranslation } from './missing-translation.ts';
import { catalogOf, offer, run, summarize, topic } from './testing.ts';

const label = { de: 'Kleinbach', en: 'Kleinbach' };
const site = { locales: ['de', 'en'], town: label, region: label, areas: [{ id: 'stadt', kind: 'town', label }] };

describe('missingTranslation', () => {
  test('names the file that is to be made', () => {
    const [issue] = run(missingTranslation, catalogOf({ site, offer: [offer()] }));
    expect(issue).toMatchObject({ code: 'translation-missing', values: { locale: 'en', expected: 'content/offers/eins/offer.en.md' } });
  });

  test('names a field that is not translated yet', () => {
    const texts = { de: { title: 'Tee', summary: 'Gut.' }, en: { title: 'Tea' } };
    expect(summarize(run(missingTranslation, catalogOf({ site, offer: [offer({ texts })] })))).toEqual([
      'translation-field-missing summary',
    ]);
  });

  test('names a label without the language', () => {
    const issues = run(missingTranslation, catalogOf({ site, topic: [topic({ question: { de: 'Wo?', en: 'Where?' } })] }));
    expect(issues).toMatchObject([{ file: 'content/topics/language.yaml', field: 'label', values: { name: 'label.en' } }]);
  });

  test('asks for no language that is switched off', () => {
    expect(run(missingTranslation, catalogOf({ offer: [offer()] }))).toEqual([]);
  });
});
