import { describe, expect, test } from 'vitest';
import { emailSchema, findLinkFault, findUrlFault, urlSchema } from './link.ts';
import { findingsOf } from './sample-findings.ts';

describe('findUrlFault', () => {
  test.each([
    'https://www.laatzen.de',
    'https://www.laatzen.de/de/seite.html?id=1&x=%20#oben',
    'https://example.org:8443/',
    'https://www.müller-straße.de/',
    'https://www.laatzen.de/größe?wort=жизнь',
  ])('takes %s', (url) => {
    expect(findUrlFault(url)).toBeUndefined();
  });

  test.each([
    ['http', 'http://www.laatzen.de'],
    ['javascript', 'javascript:alert(1)'],
    ['data', 'data:text/html,hello'],
    ['no scheme', 'www.laatzen.de'],
    ['no scheme but two slashes', '//www.laatzen.de'],
    ['ftp', 'ftp://www.laatzen.de'],
    ['a user', 'https://www.laatzen.de@evil.example'],
    ['a user with password', 'https://user:password@www.laatzen.de'],
    ['an IPv4 address', 'https://192.168.0.1/'],
    ['an IPv4 address in one number', 'https://2130706433/'],
    ['an IPv4 address in hexadecimal', 'https://0x7f.0.0.1/'],
    ['an IPv6 address', 'https://[::1]/'],
    ['this machine', 'https://localhost:4321/'],
    ['a name of the local network', 'https://intranet/'],
    ['a blank', 'https://www.laatzen.de/a b'],
    ['a line break', 'https://www.laatzen.de/\njavascript:x'],
    ['a NUL', 'https://www.laatzen.de/\u0000'],
    ['a zero-width space', 'https://www.laat\u200bzen.de'],
    ['a change of direction', 'https://www.laatzen.de/\u202egpj.exe'],
    ['a byte order mark', '\ufeffhttps://www.laatzen.de'],
    ['a Cyrillic letter in a Latin host', 'https://www.l\u0430atzen.de'],
    ['full-width letters', 'https://www.laatzen\uff0ede'],
    ['a broken host', 'https://%zz.de'],
    ['no host', 'https://'],
  ])('refuses %s', (_reason, url) => {
    expect(findUrlFault(url)).toMatch(/./);
  });

  test('shows what a host with foreign letters really is', () => {
    expect(findUrlFault('https://www.l\u0430atzen.de')).toBe('www.xn--latzen-3nf.de');
  });
  test.each([
    ['a Cyrillic letter written as %D0%B0', 'https://www.l%D0%B0atzen.de'],
    ['this machine with a final dot', 'https://localhost./'],
    ['a name below localhost', 'https://app.localhost/'],
    ['a soft hyphen', 'https://www.laatzen.de/\u00adweg'],
    ['the Arabic letter mark', 'https://www.laatzen.de/\u061cweg'],
  ])('refuses %s', (_reason, url) => {
    expect(findUrlFault(url)).toBeDefined();
  });
});

describe('urlSchema', () => {
  test('refuses an empty address', () => {
    expect(findingsOf(urlSchema, '')).toEqual(['url-invalid']);
  });

  test('says what is wrong with an address and shows it', () => {
    expect(urlSchema.safeParse('http://www.laatzen.de').error?.issues).toMatchObject([
      { params: { issue: 'url-invalid', values: { value: 'http://www.laatzen.de', reason: 'http:' } } },
    ]);
  });
});

describe('emailSchema', () => {
  test.each(['integration@laatzen.de', 'a.b+c@sub.example.org'])('takes %s', (email) => {
    expect(findingsOf(emailSchema, email)).toEqual([]);
  });

  test.each([
    ['a name', 'Stadt <integration@laatzen.de>'],
    ['two addresses', 'a@laatzen.de,b@laatzen.de'],
    ['a subject', 'a@laatzen.de?subject=Hallo'],
    ['a scheme', 'mailto:a@laatzen.de'],
    ['no host', 'integration@'],
    ['a host without ending', 'integration@laatzen'],
    ['a line break', 'integration@laatzen.de\nbcc:x@evil.example'],
    ['a Cyrillic letter', 'integr\u0430tion@laatzen.de'],
  ])('refuses %s', (_reason, email) => {
    expect(findingsOf(emailSchema, email)).toEqual(['email-invalid']);
  });
});

describe('findLinkFault', () => {
  test.each(['https://www.laatzen.de/', 'mailto:integration@laatzen.de', 'tel:+495118205033', 'tel:112', '/de/topics/language/', '#oben'])(
    'takes %s',
    (href) => {
      expect(findLinkFault(href)).toBeUndefined();
    },
  );

  test.each([
    ['javascript', 'javascript:alert(1)', 'javascript:'],
    ['javascript in capitals', 'JavaScript:alert(1)', 'javascript:'],
    ['javascript with a tab inside', 'java\tscript:alert(1)', 'javascript:'],
    ['javascript behind a control character', '\u0001javascript:alert(1)', 'javascript:'],
    ['javascript behind a mark of direction', '\u200ejavascript:alert(1)', 'javascript:'],
    ['javascript behind escapes', 'java%0ascript:alert(1)', 'javascript:'],
    ['javascript beside a broken escape', 'javascript:%E0', 'javascript:'],
    ['data', 'data:text/html,hello', 'data:'],
    ['http', 'http://www.laatzen.de', 'http:'],
    ['vbscript', 'vbscript:x', 'vbscript:'],
    ['blob', 'blob:https://www.laatzen.de/1', 'blob:'],
    ['another host without scheme', '//evil.example', '//'],
    ['another host with a tab between the slashes', '/\t/evil.example', '//'],
    ['a user', 'https://user:password@laatzen.de', 'user:password@'],
    ['an IP address', 'https://127.0.0.1/', '127.0.0.1'],
    ['this machine', 'https://localhost/', 'localhost'],
    ['copies of a mail', 'mailto:a@laatzen.de?bcc=x@evil.example', 'mailto:'],
    ['copies of a mail behind an escape', 'mailto:a@laatzen.de%3Fbcc=x@evil.example', 'mailto:'],
    ['a mail to nobody', 'mailto:', 'mailto:'],
    ['a phone number with hyphens', 'tel:0511-8205033', 'tel:'],
    ['a phone number with parameters', 'tel:112;ext=1', 'tel:'],
    ['a bare word', 'seite', 'seite'],
    ['a neighbouring page', '../topics/', '../topics/'],
    ['nothing', '', '…'],
  ])('refuses %s', (_reason, href, fault) => {
    expect(findLinkFault(href)).toBe(fault);
  });
  test.each([
    ['another host with a backslash', '/\\evil.example'],
    ['two recipients of a mail', 'mailto:a@laatzen.de,b@evil.example'],
  ])('refuses %s', (_reason, href) => {
    expect(findLinkFault(href)).toBeDefined();
  });
});
