import { describe, expect, test } from 'vitest';
import { catalogOf, offer, run, summarize, topic } from './testing.ts';
import { wrongScript } from './wrong-script.ts';

const find = (texts: Record<string, Record<string, string>>) => summarize(run(wrongScript, catalogOf({ offer: [offer({ texts })] })));

describe('wrongScript', () => {
  test('finds a text left in another script', () => {
    expect(find({ ar: { title: 'ع', summary: 'Sie üben Deutsch.' }, uk: { summary: 'Ви вчите німецьку.' } })).toEqual([
      'wrong-script summary',
    ]);
    expect(find({ en: { summary: 'يتدرب الناس' } })).toEqual(['wrong-script summary']);
  });

  test('accepts names in Latin letters, and a title that is one', () => {
    expect(find({ ar: { title: 'AWO Region Hannover', summary: 'تساعدك جمعية AWO Region Hannover' } })).toEqual([]);
  });

  test('looks at labels too', () => {
    expect(summarize(run(wrongScript, catalogOf({ topic: [topic({ label: { de: 'Deutsch', ar: 'Deutsch' } })] })))).toEqual([
      'wrong-script label.ar',
    ]);
  });
});
