import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';

const render = (body: string) => renderMarkdown(body, 'de').trim();

describe('renderMarkdown', () => {
  test('keeps what editors write', () => {
    expect(render('Kommen Sie **einfach** vorbei.\n\n- Ausweis\n- Brief')).toBe(
      '<p>Kommen Sie <strong>einfach</strong> vorbei.</p>\n<ul>\n<li>Ausweis</li>\n<li>Brief</li>\n</ul>',
    );
  });

  test('starts headings at the second level', () => {
    expect(render('# Eins')).toBe('<h2>Eins</h2>');
    expect(render('## Zwei')).toBe('<h2>Zwei</h2>');
    expect(render('### Drei')).toBe('<h3>Drei</h3>');
  });

  test('makes no heading of an underlined line', () => {
    expect(render('Eins\n===')).not.toContain('<h');
  });

  test.each([
    '<script>alert(1)</script>',
    'Text <b onclick="x()">fett</b>',
    '<!-- Notiz -->',
    '<iframe src="https://example.org"></iframe>',
  ])('prints HTML as the text it is: %s', (body) => {
    expect(render(body)).not.toMatch(/<(?!\/?p>)/);
    expect(render(body)).toContain('&lt;');
  });

  test.each(['https://www.example.org/kurse', 'mailto:hilfe@example.org', 'tel:+493023125000', '/de/offers/sprachcafe/'])(
    'keeps the link to %s',
    (href) => {
      expect(render(`[Hier](${href})`)).toBe(`<p><a href="${href}">Hier</a></p>`);
    },
  );

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    'vbscript:x',
    'data:text/html,hallo',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    'http://www.example.org',
    '//www.example.org',
    'https://name:word@www.example.org',
  ])('makes no link to %s', (href) => {
    expect(render(`[Hier](${href})`)).not.toContain('<a');
    expect(render(`[Hier][ziel]\n\n[ziel]: ${href}`)).not.toContain('<a');
    expect(render(`<${href}>`)).not.toContain('<a');
  });

  test('makes no link of a bare address', () => {
    expect(render('www.example.org')).not.toContain('<a');
  });

  test('loads no image', () => {
    expect(render('![Foto](https://www.example.org/foto.jpg)')).not.toContain('<img');
  });

  test('makes no code block of an indented or fenced text', () => {
    expect(render('    eingerückt')).not.toContain('<pre');
    expect(render('```html\n<b>\n```')).not.toContain('<pre');
  });

  test('marks a German name that stands alone in an Arabic text', () => {
    expect(renderMarkdown('**Bürgerbüro**', 'ar')).toContain('<bdi lang="de" dir="ltr">Bürgerbüro</bdi>');
    expect(renderMarkdown('**Bürgerbüro**', 'de')).not.toContain('<bdi');
  });

  test('escapes a German name in an Arabic text, too', () => {
    expect(renderMarkdown('A<b', 'ar')).toContain('<bdi lang="de" dir="ltr">A&lt;b</bdi>');
  });
});
