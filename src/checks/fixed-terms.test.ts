import { describe, expect, test } from 'vitest';
import type { FixedTerm } from '../domain/fixed-terms.ts';
import { findMissingTerms, fixedTerms, prepareTerms } from './fixed-terms.ts';
import { catalogOf, offer, run } from './testing.ts';

const missing = (german: string, translation: string, terms: FixedTerm[]) =>
  findMissingTerms(german, translation, prepareTerms(terms)).map((term) => term.german);

const office: FixedTerm = { german: 'Ausländerbehörde', term: 'immigration office', keepGerman: true };

describe('findMissingTerms', () => {
  test('finds another word in the place of the fixed one, even with the German in brackets', () => {
    expect(missing('Die Ausländerbehörde hilft.', "The foreigners' authority (Ausländerbehörde) helps.", [office])).toEqual([
      'Ausländerbehörde',
    ]);
  });

  test('accepts the fixed word in any form and order', () => {
    expect(missing('Alle Ausländerbehörden helfen.', 'All immigration offices help.', [office])).toEqual([]);
    expect(missing('Der Antrag', 'تقدم بطلبك', [{ german: 'Antrag', term: 'طلب' }])).toEqual([]);
  });

  test('accepts a German name that is kept as a name', () => {
    expect(missing('Die Laatzener Tafel', 'The Laatzener Tafel', [{ german: 'Tafel', term: 'food bank' }])).toEqual([]);
  });

  test('does not look for a word inside a compound', () => {
    expect(missing('Die Sozialberatung', 'Social support', [{ german: 'Beratung', term: 'advice' }])).toEqual([]);
  });

  test('lets the longer term win', () => {
    const terms = [
      { german: 'Laatzen', term: 'لاتسن' },
      { german: 'Stadt Laatzen', term: 'بلدية المدينة' },
    ];
    expect(missing('Die Stadt Laatzen', 'بلدية المدينة', terms)).toEqual([]);
  });

  test('tells a noun from a verb by its capital', () => {
    expect(missing('Sie können spenden.', 'You can give.', [{ german: 'Spende', term: 'donation' }])).toEqual([]);
  });

  test('takes a name in capitals only as it is written', () => {
    expect(missing('Lia kommt.', 'She comes.', [{ german: 'LIA', term: 'LIA' }])).toEqual([]);
    expect(missing('LIA hilft.', 'They help.', [{ german: 'LIA', term: 'LIA' }])).toEqual(['LIA']);
  });

  test('takes what stands in brackets in a term as an addition', () => {
    expect(missing('Das Bundesamt (BAMF)', 'The federal office', [{ german: 'Bundesamt (BAMF)', term: 'federal office (BAMF)' }])).toEqual(
      [],
    );
  });
});

describe('fixedTerms', () => {
  test('is content when the fixed word stands anywhere in the record, else names the first field with the German word', () => {
    const texts = {
      de: { title: 'Ausländerbehörde', summary: 'Die Ausländerbehörde hilft.' },
      en: { title: 'Immigration office', summary: 'It helps.' },
    };
    const terms = { fixedTerms: { en: [office] } };
    expect(run(fixedTerms, catalogOf({ offer: [offer({ texts })] }), terms)).toEqual([]);
    const wrong = { ...texts, en: { title: 'Office', summary: 'It helps.' } };
    expect(run(fixedTerms, catalogOf({ offer: [offer({ texts: wrong })] }), terms)).toMatchObject([
      { code: 'parity-term', field: 'title', values: { term: 'Ausländerbehörde', expected: 'immigration office', locale: 'en' } },
    ]);
  });
});
