import { describe, expect, test } from 'vitest';
import { ID_PATTERN, RESERVED_IDS, idSchema, suggestId } from './ids.ts';

describe('idSchema', () => {
  test.each(['sprachcafe', 'leine-vhs', 'notruf-112', '3x3'])('takes %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  test.each(['Sprachcafé', 'Leine-VHS', 'leine_vhs', 'leine--vhs', '-leine', 'leine-', 'leine vhs', '../leine', 'leine\n', ''])(
    'refuses "%s"',
    (id) => {
      expect(idSchema.safeParse(id).success).toBe(false);
    },
  );
});

describe('RESERVED_IDS', () => {
  test('keep records off pages of the site and off names Windows forbids', () => {
    expect([...RESERVED_IDS]).toEqual(expect.arrayContaining(['index', '404', 'pagefind', 'con', 'nul']));
  });

  test('would all pass as ids, or reserving them were idle', () => {
    for (const id of RESERVED_IDS) expect(id).toMatch(ID_PATTERN);
  });
  test.each(['search', 'offers', 'actors', 'contact-points', 'places', 'topics'])('hold the folder %s of the site', (folder) => {
    expect(RESERVED_IDS).toContain(folder);
  });
});

describe('suggestId', () => {
  test.each([
    ['Ämter & Co', 'aemter-co'],
    ['Sprachcafé', 'sprachcafe'],
    ['Straße_der Träume', 'strasse-der-traeume'],
    ['A\u0308mter', 'amter'],
    ['--Haus--', 'haus'],
    ['مكتب', 'neuer-eintrag'],
  ])('makes of "%s" the id %s', (name, id) => {
    expect(suggestId(name)).toBe(id);
  });

  test.each(['Ämter & Co', 'İstanbul', '…', ' Über 18! ', '日本'])('makes a valid id of "%s"', (name) => {
    expect(suggestId(name)).toMatch(ID_PATTERN);
  });
});
