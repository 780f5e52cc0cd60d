import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { formatIssue } from '../src/domain/issue.ts';
import { readBuildDate } from '../src/loading/build-date.ts';
import { checkContent } from './content/check-content.ts';

const UNTOUCHED = 'Nothing was built; the site built before is untouched.';
const root = join(import.meta.dirname, '..');
const next = join(root, '.dist-next');
const dist = join(root, 'dist');
const old = join(root, '.dist-old');

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const start = performance.now();
rmSync(next, { recursive: true, force: true });

const { issues } = checkContent(root, readBuildDate());
const errors = issues.filter(({ level }) => level === 'error');
if (errors.length > 0) {
  console.error(errors.map((issue) => formatIssue(issue, 'de')).join('\n'));
  console.error(UNTOUCHED);
  process.exit(1);
}
try {
  await build({ root, outDir: next, logLevel: 'warn' });
} catch (error) {
  rmSync(next, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  console.error(UNTOUCHED);
  process.exit(1);
}
if (existsSync(dist)) renameSync(dist, old);
renameSync(next, dist);
rmSync(old, { recursive: true, force: true });

const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const seconds = (performance.now() - start) / 1000;
console.log(
  `Built in ${seconds.toFixed(1)} s (${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s of CPU), peak memory ${Math.round(maxRSS / 1024)} MB`,
);
process.exit(0);
