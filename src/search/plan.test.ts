import { describe, expect, test } from 'vitest';
import { planQuery } from './plan.ts';

const words = (text: string) => planQuery(text, {})!.words.map(({ word }) => word);

describe('planQuery', () => {
  test('asks nothing when nothing was typed or chosen', () => {
    for (const text of ['', ' \n\t ', '!!!', '😀']) expect(planQuery(text, { kind: '' })).toBeUndefined();
  });

  test('asks for a choice alone', () => {
    expect(planQuery('', { kind: 'offer', topic: '' })).toEqual({ words: [], filters: { kind: 'offer' } });
  });

  test('asks for every word once, whatever stands between them', () => {
    expect(words('Wo kann ich  Deutsch lernen? deutsch!')).toEqual(['wo', 'kann', 'ich', 'deutsch', 'lernen']);
    expect(words('دورة لغة')).toEqual(['دورة', 'لغة']);
  });

  test('knows the folded form beside the typed one', () => {
    expect(planQuery('Wohngeldbehörde', {})!.words).toEqual([{ word: 'wohngeldbehörde', folded: 'wohngeldbehorde' }]);
  });

  test('has an end', () => {
    expect(words('a'.repeat(5000))).toEqual(['a'.repeat(200)]);
    expect(words('ab cd ef gh ij kl mn op qr st uv wx yz')).toHaveLength(12);
  });
});
