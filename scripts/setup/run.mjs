// Runs before anything is installed: Node built-ins only.
import { spawnSync } from 'node:child_process';

const root = new URL('../../', import.meta.url);

/**
 * Runs one command in the project's root with its output shown, prints what it does and how long it took.
 *
 * @param {string} what one line for people
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it ended with 0
 */
export function run(what, command, args) {
  console.log(`\n▶ ${what}`);
  const start = performance.now();
  // npm is a script on Windows and needs a shell there; arguments are our own constants
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: environment(),
  });
  if (error) console.error(`  ${error.message}`);
  console.log(`${status === 0 ? '✔' : '✖'} ${what} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return status === 0;
}

/** Nobody is told what happens on this machine. */
function environment() {
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
}
