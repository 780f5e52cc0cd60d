import { describe, expect, test } from 'vitest';
import { buildCatalog } from '../domain/catalog.ts';
import { makeContent } from '../domain/sample-content.ts';
import { toContext } from './context.ts';
import { toDataPage } from './data-page.ts';

const view = toDataPage(toContext(buildCatalog(makeContent()), 'ar', '2026-11-21'));

describe('toDataPage', () => {
  test('names every format once, with an address in the language of the page or of no language', () => {
    expect(new Set(view.files.map(({ format }) => format)).size).toBe(view.files.length);
    for (const { href } of view.files) expect(href).toMatch(/^\/(?:ar\/|schemas\/|sitemap\.xml$)/);
  });

  test('shows a command that works with the address of the site', () => {
    expect(view.example.command).toBe('curl https://lotse.example.org/ar/data/places.geojson');
  });

  test('names the licence and the version', () => {
    expect(view.licence.lines.join()).toContain('CC BY 4.0');
    expect(view.sections.flatMap(({ lines }) => lines).join()).toMatch(/\b1\b/);
  });
});
