import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSyntheticTown } from './bench/synthetic-town.ts';

/**
 * `npm run bench:build -- [offers …]`: builds made-up towns of growing size in all twelve languages, each in a process of its own, and
 * prints what a page costs. The search index is left out: it is another program with its own memory (docs: ARCHITECTURE.md).
 */
const sizes = process.argv.slice(2).map(Number);
const root = join(import.meta.dirname, '..');

interface Row {
  offers: number;
  pages: number;
  'wall ms/page': number;
  'CPU ms/page': number;
  'KB memory/page': number;
  'peak MB': number;
}

const rows: Row[] = [];
for (const offers of sizes.length > 0 ? sizes : [100, 1000, 5000]) {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
  writeSyntheticTown(root, folder, offers);
  for (const name of ['src', 'public', 'tsconfig.json', 'package.json']) cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'scripts/deploy'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { stdout, status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'bench/build-once.ts'), folder], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr || stdout);
  const { pages, wallMs, cpuMs, peakKb } = JSON.parse(stdout.trim().split('\n').at(-1)!) as {
    pages: number;
    wallMs: number;
    cpuMs: number;
    peakKb: number;
  };
  rows.push({
    offers,
    pages,
    'wall ms/page': round(wallMs / pages),
    'CPU ms/page': round(cpuMs / pages),
    'KB memory/page': round(peakKb / pages),
    'peak MB': Math.round(peakKb / 1024),
  });
  rmSync(folder, { recursive: true, force: true });
}
console.table(rows);
const [before, after] = rows.slice(-2);
if (before && after)
  console.log(
    `growth of CPU per page from ${before.offers} to ${after.offers} offers: ${round(after['CPU ms/page'] / before['CPU ms/page'])} ×`,
  );

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
