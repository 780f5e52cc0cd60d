import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from './scripts/setup/browser-arguments.mjs';
import { findChromium } from './scripts/setup/browser.mjs';
import { ORIGIN } from './tests/browser/pages.ts';

const executablePath = findChromium();

const SPEED = /search-speed\.spec\.ts$/;

/** Tests in a real browser on the built site; `npm run build` comes first. */
export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  fullyParallel: true,
  timeout: 480_000,
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: ORIGIN,
    launchOptions: { args: CHROMIUM_ARGUMENTS, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'together', testIgnore: SPEED },
    // what measures time is alone on the machine
    { name: 'alone', testMatch: SPEED, dependencies: ['together'] },
  ],
  webServer: { command: 'npm run --silent preview', url: ORIGIN, reuseExistingServer: false, stdout: 'ignore' },
});
