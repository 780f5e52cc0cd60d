import { describe, expect, test } from 'vitest';
import { formatPhone, formatPhoneAbroad, isPhoneNumber, phoneSchema } from './phone.ts';
import { findingsOf } from './sample-findings.ts';

describe('isPhoneNumber', () => {
  test.each(['+495118205033', '+4915112345678', '+498001110111', '+905321234567', '+41446681800'])('takes %s', (number) => {
    expect(isPhoneNumber(number)).toBe(true);
  });

  test.each(['110', '112', '116117', '116016'])('takes the short number %s as it is', (number) => {
    expect(isPhoneNumber(number)).toBe(true);
  });

  test.each([
    ['a number without country code', '05118205033'],
    ['blanks', '+49 511 8205033'],
    ['a bracketed zero', '+49(0)5118205033'],
    ['a country code that begins with zero', '+0495118205033'],
    ['two zeros for the plus', '00495118205033'],
    ['too few digits', '+4930'],
    ['too many digits', '+495118205033123456'],
    ['a short number with country code', '+49112'],
    ['digits that no country gives out', '+490000000000'],
    ['an unknown short number', '113'],
    ['an extension', '+495118205033;ext=5'],
    ['a line break', '+495118205033\n'],
    ['Arabic digits', '+٤٩٥١١٨٢٠٥٠٣٣'],
    ['nothing', ''],
  ])('refuses %s', (_reason, number) => {
    expect(isPhoneNumber(number)).toBe(false);
  });
});

describe('formatPhone', () => {
  test('writes a number as on a German sign, and no line ends inside it', () => {
    expect(formatPhone('+495118205033')).toBe('0511\u00a08205033');
    expect(formatPhone('+498001110111')).toBe('0800\u00a01110111');
  });

  test('writes short numbers in blocks of three', () => {
    expect(formatPhone('112')).toBe('112');
    expect(formatPhone('116117')).toBe('116\u00a0117');
    expect(formatPhone('116016')).toBe('116\u00a0016');
  });
  test('keeps the country code of a number abroad', () => {
    expect(formatPhone('+41446681800')).toMatch(/^\+41/);
  });
});

describe('phoneSchema', () => {
  test('takes a number as a voice line unless it says otherwise', () => {
    expect(phoneSchema.parse({ number: '+495118205033' })).toEqual({ number: '+495118205033', type: 'voice' });
    expect(phoneSchema.parse({ number: '112', type: 'fax' }).type).toBe('fax');
  });

  test('points at the number that is wrong', () => {
    expect(findingsOf(phoneSchema, { number: '0511 8205033' })).toEqual(['number: phone-invalid']);
  });

  test('refuses a number that YAML has read as a number', () => {
    expect(findingsOf(phoneSchema, { number: 495118205033 })).toEqual(['number: invalid_type']);
  });

  test('has no room for words, which would stand in one language only', () => {
    expect(findingsOf(phoneSchema, { number: '112', note: 'nur nachts' })).toEqual(['unrecognized_keys']);
  });
});

describe('formatPhoneAbroad', () => {
  test('writes the country code and plain blanks, for tables that other programs read', () => {
    expect(formatPhoneAbroad('+495118205033')).toBe('+49 511 8205033');
  });

  test('leaves a number that only works here without a country', () => {
    expect(formatPhoneAbroad('116117')).toBe('116 117');
  });
});
