import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinCell, toCsv } from './csv.ts';

const readBack = (csv: string) => parse(csv, { bom: true, record_delimiter: '\r\n' });
const cellOf = (text: string) => readBack(toCsv(['a'], [[text]]))[1]![0];

describe('toCsv', () => {
  test('is read back by another library as it was meant', () => {
    const rows = [
      ['Rathaus, "Auskunft"', 'zwei\nZeilen'],
      ['استشارة', ''],
    ];
    expect(readBack(toCsv(['id', 'name'], rows))).toEqual([['id', 'name'], ...rows]);
  });

  test('gives back every text that cannot be a formula', () => {
    const texts = fc.array(
      fc.tuple(
        fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text)),
        fc.string().map((text) => `x${text}`),
      ),
    );
    fc.assert(
      fc.property(texts, (rows) => {
        expect(readBack(toCsv(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });

  test('begins with the mark that lets Excel read umlauts, and ends every line by CRLF', () => {
    expect(toCsv(['a'], [['b']])).toBe('\uFEFFa\r\nb\r\n');
  });

  test.each(['=HYPERLINK("https://evil.example")', '+1+cmd', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'makes text of what would be a formula: %j',
    (text) => {
      expect(cellOf(text)).toBe(`'${text}`);
    },
  );

  test.each(['+49 511 8205033', '+49 511 8205033; +43 1 123456', '+49 511 8205033; 116 117', '112'])(
    'leaves a phone number as people read it: %s',
    (phone) => {
      expect(cellOf(phone)).toBe(phone);
    },
  );

  test.each(['+49 511 8205033+A1', '+49; =1', '+cmd|calc', '+49\n=1'])('takes nothing for a phone number that is more: %j', (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  test('leaves signs in the middle of a text alone', () => {
    expect(cellOf('9-12 Uhr = vormittags')).toBe('9-12 Uhr = vormittags');
  });
});

test('joinCell puts several values into one cell', () => {
  expect(joinCell(['ar', 'fa'])).toBe('ar; fa');
});
