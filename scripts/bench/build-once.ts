import { join } from 'node:path';
import { build } from 'astro';
import { listPages } from '../../src/integrations/list-pages.ts';

/** Builds the town in a folder with the project's own configuration and prints what it took, as one line of JSON. */
const [folder = ''] = process.argv.slice(2);
process.chdir(folder);
const { default: config } = await import('../../astro.config.mjs');
const integrations = (config.integrations as { name: string }[]).filter(({ name }) => name !== 'lotse-search-index');

const start = performance.now();
await build({
  ...config,
  configFile: false,
  root: folder,
  outDir: join(folder, 'dist'),
  integrations: integrations as never,
  logLevel: 'error',
});
const wallMs = performance.now() - start;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({ pages: listPages(join(folder, 'dist')).length, wallMs, cpuMs: (userCPUTime + systemCPUTime) / 1000, peakKb: maxRSS }),
);
process.exit(0);
