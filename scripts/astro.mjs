// Astro's own commands with telemetry off, on every system: `node scripts/astro.mjs dev`.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('astro', process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exit(status ?? 1);
