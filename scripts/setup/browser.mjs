// Runs before anything is installed: Node built-ins only.
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const KNOWN_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium on this machine: `CHROMIUM_PATH`, else a usual place; `undefined` leaves the choice to Playwright. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...KNOWN_PATHS].find((path) => path && existsSync(path));
}

/**
 * Makes sure that there is a browser for the tests: one of this machine, else the system's package (as root on Debian and Ubuntu),
 * else Playwright's own download.
 */
export function installBrowser() {
  if (findChromium()) return true;
  if (
    canInstallPackages() &&
    run('Install Chromium with apt', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']) &&
    findChromium()
  )
    return true;
  return run('Download the test browser', 'npx', ['playwright', 'install', 'chromium']);
}

/** nginx serves one test of the deployment headers; where it cannot be installed, that test says so and is skipped. */
export function installWebServer() {
  if (['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].some((path) => existsSync(path))) return;
  if (canInstallPackages()) run('Install nginx with apt', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light']);
}

let hasUpdated = false;

function canInstallPackages() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  hasUpdated ||= run('Update the list of system packages', 'apt-get', ['update', '-qq']);
  return hasUpdated;
}
