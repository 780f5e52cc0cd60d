import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST, ROOT } from './built-pages.ts';

const NGINX = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path));
const PORT = 4388;
const url = (path: string) => `http://127.0.0.1:${PORT}${path}`;

if (!NGINX) console.log('SKIPPED: there is no nginx on this machine, so its configuration is not tested here.');

describe.skipIf(!NGINX)('nginx with scripts/deploy/nginx.conf', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-nginx-'));
  let server: ReturnType<typeof spawn>;

  beforeAll(async () => {
    // the file is a server block for a real host; the test only gives it another port and the folders of this machine
    const site = readFileSync(join(ROOT, 'scripts/deploy/nginx.conf'), 'utf8')
      .replaceAll('/srv/lotse/dist', DIST)
      .replaceAll('/srv/lotse/headers.conf', join(ROOT, 'scripts/deploy/headers.conf'))
      .replace(/listen [^;]+;/g, `listen 127.0.0.1:${PORT};`);
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e; ${site} }`,
    );
    const check = spawnSync(NGINX!, ['-t', '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
    if (check.status !== 0) throw new Error(check.stderr);
    server = spawn(NGINX!, ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
    for (let attempt = 0; attempt < 50; attempt += 1) {
      if (await fetch(url('/')).catch(() => undefined)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
  });

  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const EXPECTED = {
    'x-content-type-options': /^nosniff$/,
    'referrer-policy': /^no-referrer$/,
    'permissions-policy': /camera=\(\).*microphone=\(\)/,
    'cross-origin-opener-policy': /^same-origin$/,
    'strict-transport-security': /^max-age=31536000; includeSubDomains$/,
    'content-security-policy':
      /^default-src 'none'; img-src 'self' data:;.*script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-[^;]+; frame-ancestors 'none'/,
  };

  test.each(['/', '/ar/', '/de/offers/', '/icon.svg', '/no/such/page/', '/pagefind/pagefind.js'])(
    'sends every security header with %s',
    async (path) => {
      const { headers } = await fetch(url(path));
      for (const [name, pattern] of Object.entries(EXPECTED)) expect(headers.get(name), name).toMatch(pattern);
      expect(headers.get('server')).toBe('nginx');
    },
  );

  test('answers an unknown page with 404 and the page that says so', async () => {
    const response = await fetch(url('/ar/offers/gibt-es-nicht/'));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('plain-languages');
  });

  test('lets hashed files be kept for ever, and pages be asked for again', async () => {
    const script = /src="(\/_astro\/[^"]+)"/.exec(await (await fetch(url('/de/offers/'))).text())![1]!;
    expect((await fetch(url(script))).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await fetch(url('/de/'))).headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    ['/de/data/places.geojson', 'application/geo+json'],
    ['/ar/data/offers.csv', 'text/csv; charset=utf-8'],
    ['/de/data/changes.atom', 'application/atom+xml'],
    ['/de/data/hsds/index.json', 'application/json'],
    ['/de/data/', 'text/html; charset=utf-8'],
    ['/schemas/offer.json', 'application/json'],
    ['/de/calendar/all.ics', 'text/calendar; charset=utf-8'],
    ['/de/contact-points/all.vcf', 'text/vcard; charset=utf-8'],
    ['/sitemap.xml', 'application/xml'],
  ])('lets every website read %s, as %s', async (path, type) => {
    const { status, headers } = await fetch(url(path));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('keeps pages to the site itself', async () => {
    expect((await fetch(url('/de/'))).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('adds the final slash by a redirect of its own', async () => {
    const response = await fetch(url('/de/offers'), { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toMatch(/\/de\/offers\/$/);
  });
});
