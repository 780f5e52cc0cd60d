import { describe, expect, test } from 'vitest';
import { contactPoint, context, guide, offer, site, term } from '../../tests/fixtures/catalog.ts';
import { toBilingualGuide } from './bilingual-page.ts';
import { toFirstStepsPage, toGuidePage, toGuidesPage } from './guide-pages.ts';

const partsOf = (more: string, over: Parameters<typeof context>[1] = {}) => {
  const record = guide({}, more);
  return toGuidePage(record, context('de', { guide: [record], ...over })).body.parts.slice(2);
};

describe('a guide', () => {
  test('prints its text and its steps', () => {
    const record = guide();
    expect(toGuidePage(record, context('de', { guide: [record] })).body.parts).toEqual([
      { part: 'Text', html: '<p>Kurz gesagt.</p>\n' },
      {
        part: 'Steps',
        steps: [
          { name: 'Fragen Sie.', html: '<p>Hier hilft man.</p>\n' },
          { name: 'Kommen Sie.', html: '' },
        ],
      },
    ]);
  });

  test('pulls offers out of the data, the sure ones first', () => {
    const offers = [
      offer({ id: 'unsicher', status: 'unknown' }),
      offer({ id: 'sicher' }),
      offer({ id: 'fuer-frauen', audience: ['women'] }),
    ];
    const ids = (more: string) =>
      partsOf(more, { offer: offers }).flatMap((part) => ('cards' in part ? part.cards.map(({ id }) => id) : []));
    expect(ids('<Offers topic="language" />')).toEqual(['sicher', 'fuer-frauen', 'unsicher']);
    expect(ids('<Offers topic="language" audience="women" />')).toEqual(['fuer-frauen']);
    expect(ids('<Offers ids="unsicher" />')).toEqual(['unsicher']);
  });

  test('says who can be asked where no offer is known', () => {
    const [part] = partsOf('<Offers topic="language" />', { site: site({ helpDesk: 'beratung' }), 'contact-point': [contactPoint()] });
    expect(part).toMatchObject({ part: 'Offers', cards: [], ask: [{ id: 'beratung' }] });
  });

  test('links a word of the glossary once in the whole text', () => {
    const record = guide({}, 'Ein Antrag.\n\n<Emergency />\n\nNoch ein Antrag.');
    const { parts } = toGuidePage(record, context('de', { guide: [record], term: [term()] })).body;
    expect(parts.filter((part) => part.part === 'Text' && part.html.includes('/de/terms/antrag/'))).toHaveLength(1);
  });

  test('has a quick exit only where it is sensitive', () => {
    const exit = (isSensitive: boolean) => {
      const record = guide({ isSensitive });
      return toGuidePage(record, context('de', { guide: [record], site: site({ quickExit: 'https://www.dwd.de/' }) })).exit;
    };
    expect([exit(true), exit(false)]).toEqual(['https://www.dwd.de/', undefined]);
  });

  test('marks German words on a page that has no translation', () => {
    const record = guide();
    const { body, shell } = toGuidePage(record, context('ar', { guide: [record] }));
    expect([body.lang, body.dir, shell.isIndexed]).toEqual(['de', 'ltr', false]);
  });
});

test('guides stand in their groups, in the order of the editors', () => {
  const guides = [guide({ id: 'b', order: 2 }), guide({ id: 'a', order: 1 }), guide({ id: 'c', order: 3, group: 'safety' })];
  expect(toGuidesPage(context('de', { guide: guides })).groups.map((group) => group.guides.map(({ href }) => href))).toEqual([
    ['/de/guides/a/', '/de/guides/b/'],
    ['/de/guides/c/'],
  ]);
});

test('the first steps have keys that are the same in every language', () => {
  const first = [guide({ isFirstStep: true }), guide({ id: 'spaeter' })];
  const keys = (locale: 'de' | 'ar') =>
    toFirstStepsPage(context(locale, { guide: first })).guides.flatMap(({ steps }) => steps.map(({ key }) => key));
  expect(keys('ar')).toEqual(['first-days-1', 'first-days-2']);
  expect(keys('de')).toEqual(keys('ar'));
});

test('a guide stands line by line beside the German one', () => {
  const body = 'In short.\n\n<Steps>\n\n1. **Ask.** Here.\n\n2. **Come.**\n\n</Steps>';
  const record = guide({ words: { en: { title: 'The first days', summary: 'Short.', body } } });
  const { blocks, desk } = toBilingualGuide(record, context('en', { guide: [record] }));
  expect(desk).toBeUndefined();
  expect(blocks.map(({ own, german }) => [own, german].map((html) => html.replace(/<[^>]+>|\n/g, '')))).toEqual([
    ['In short.', 'Kurz gesagt.'],
    ['1. Ask.Here.', '1. Fragen Sie.Hier hilft man.'],
    ['2. Come.', '2. Kommen Sie.'],
  ]);
});

test('signs in the name of a step stay signs beside the German text', () => {
  const body = '<Steps>\n\n1. **\\<img src=x\\> & mehr.**\n\n</Steps>';
  const record = guide({ words: { de: { body }, en: { title: 'A', summary: 'B.', body } } });
  const [block] = toBilingualGuide(record, context('en', { guide: [record] })).blocks;
  expect(block!.own).toBe('<p><b>1. &lt;img src=x&gt; &amp; mehr.</b></p>');
});
