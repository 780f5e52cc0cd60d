import { describe, expect, test } from 'vitest';
import { measure } from '../../tests/fixtures/catalog.ts';
import { SMART_LETTERS, toSmart } from './smart.ts';

const given = (...args: Parameters<typeof measure>) => {
  const smart = toSmart(measure(...args));
  return SMART_LETTERS.filter((letter) => smart[letter]);
};

describe('toSmart', () => {
  test('finds nothing in a measure that only has a name', () => {
    expect(given()).toEqual([]);
  });

  test('takes a text for specific and an indicator for measurable', () => {
    expect(given({ words: { de: { body: 'Es gibt eine Beratung.' } }, indicator: { unit: 'Gespräche', target: 50 } })).toEqual([
      'specific',
      'measurable',
    ]);
  });

  test('takes somebody responsible for activating and named resources for realistic', () => {
    expect(given({ responsible: [{ name: 'Team Soziales' }], words: { de: { resources: 'Eine halbe Stelle.' } } })).toEqual([
      'activating',
      'realistic',
    ]);
  });

  test('wants an end: a beginning alone is no date to be measured by', () => {
    expect(given({ startDate: '2020' })).toEqual([]);
    expect(given({ endDate: '2024-12' })).toEqual(['timed']);
  });
});
