// Runs before anything is installed: Node built-ins only.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './run.mjs';

const MARKER = new URL('../../node_modules/.lotse-installed', import.meta.url);

/** Installs the pinned packages unless exactly these are there already. */
export function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(new URL('../../package-lock.json', import.meta.url)))
    .digest('hex');
  if (existsSync(MARKER) && readFileSync(MARKER, 'utf8') === wanted) return true;
  if (!run('Install the pinned packages (once, about a minute)', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    return false;
  writeFileSync(MARKER, wanted);
  return true;
}
