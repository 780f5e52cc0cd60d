import { describe, expect, test } from 'vitest';
import { listPartTags, readGuideParts, withoutParts } from './guide-parts.ts';
import { hashWords } from './translation.ts';

const STEPS = '<Steps>\n\n1. **Gehen Sie hin.** Dort hilft\n   jemand.\n\n   - mit Papieren\n\n</Steps>';
const codes = (body: string) => readGuideParts(body).faults.map(({ code, line }) => `${code}:${line}`);

describe('readGuideParts', () => {
  test('reads text, steps, papers and what is pulled from the data', () => {
    const body = `Hallo.\n\n${STEPS}\n\n<Documents>\n\n- Pass\n- Foto\n\n</Documents>\n\n## Angebote\n\n<Offers topic="housing" audience="women" />\n\n<Terms ids="frist, antrag" />`;
    expect(readGuideParts(body)).toEqual({
      parts: [
        { part: 'Text', text: 'Hallo.' },
        { part: 'Steps', steps: [{ name: 'Gehen Sie hin.', text: 'Dort hilft\n   jemand.\n\n- mit Papieren' }] },
        { part: 'Documents', items: ['Pass', 'Foto'] },
        { part: 'Text', text: '## Angebote' },
        { part: 'Offers', topic: 'housing', audience: 'women' },
        { part: 'Terms', ids: ['frist', 'antrag'] },
      ],
      faults: [],
    });
  });

  test.each([
    ['import', `import x from 'y'\n\n${STEPS}`, 'guide-code:1'],
    ['export', `export const x = 1\n\n${STEPS}`, 'guide-code:1'],
    ['an expression', `${STEPS}\n\nText {1 + 1}`, 'guide-code:10'],
    ['an expression in a step', '<Steps>\n\n1. **A.** {alert(1)}\n\n</Steps>', 'guide-code:3'],
    ['a tag in a line', `${STEPS}\n\nText <b>fett</b>`, 'guide-code:10'],
    ['an attribute that is code', `${STEPS}\n\n<Offers topic={x} />`, 'guide-code:10'],
    ['attributes out of an object', `${STEPS}\n\n<Offers {...x} />`, 'guide-code:10'],
    ['a script', `${STEPS}\n\n<script>\n\n</script>`, 'guide-part-unknown:10'],
    ['a part within a part', '<Steps>\n\n1. **A.** b\n\n   <Emergency />\n\n</Steps>', 'guide-code:5'],
    ['a name of a step that is more than text', '<Steps>\n\n1. **A [b](https://x.example).** c\n\n</Steps>', 'guide-step:3'],
    ['an address that is no https', `${STEPS}\n\n<AsOf date="2026-11-21" url="javascript:alert(1)" name="x" />`, 'guide-part:10'],
  ])('refuses %s', (_, body, expected) => {
    expect(codes(body)).toContain(expected);
  });
});

test('parts are facts: they are no words, and changing one makes no translation old', () => {
  const before = `Hallo.\n\n<Offers topic="housing" />\n\n${STEPS}`;
  const after = before.replace('housing', 'work');
  expect(withoutParts(before)).not.toContain('housing');
  expect(hashWords(after)).toBe(hashWords(before));
  expect(hashWords(before.replace('Hallo', 'Guten Tag'))).not.toBe(hashWords(before));
  expect(listPartTags(before)).toEqual(['<Offers topic="housing" />', '<Steps>', '</Steps>']);
});
