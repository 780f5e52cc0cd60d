import { describe, expect, test } from 'vitest';
import { planQuery } from './plan.ts';

const words = (text: string) => planQuery(text)!.map(({ word }) => word);

describe('planQuery', () => {
  test('asks nothing when nothing was typed', () => {
    for (const text of ['', ' \n\t ', '!!!', '😀']) expect(planQuery(text)).toBeUndefined();
  });

  test('asks for every word once, whatever stands between them', () => {
    expect(words('Wo kann ich  Deutsch lernen? deutsch!')).toEqual(['wo', 'kann', 'ich', 'deutsch', 'lernen']);
    expect(words('دورة لغة')).toEqual(['دورة', 'لغة']);
  });

  test('knows the folded form beside the typed one', () => {
    expect(planQuery('Wohngeldbehörde')).toEqual([{ word: 'wohngeldbehörde', folded: 'wohngeldbehorde' }]);
  });

  test('leaves out single letters beside words, but no digits', () => {
    expect(words('Plan B für 2 Kinder')).toEqual(['plan', 'für', '2', 'kinder']);
    expect(words('B')).toEqual(['b']);
  });

  test('has an end', () => {
    expect(words('a'.repeat(5000))).toEqual(['a'.repeat(200)]);
    expect(words('ab cd ef gh ij kl mn op qr st uv wx yz')).toHaveLength(12);
  });
});
