import { describe, expect, test } from 'vitest';
import { toRegionName } from './regions.ts';

describe('toRegionName', () => {
  test('names a state in the language of the reader', () => {
    expect(toRegionName('SY', 'de')).toBe('Syrien');
    expect(toRegionName('SY', 'en')).toBe('Syria');
    expect(toRegionName('SY', 'ar')).toBe('سوريا');
    expect(toRegionName('SY', 'kmr')).toBe('Sûrîye');
  });

  test('gives the code itself when nobody knows the state', () => {
    expect(toRegionName('XQ', 'de')).toBe('XQ');
  });
});
