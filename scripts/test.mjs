// `npm test`: installs what is missing, then runs everything CI runs. Node built-ins only; runs on any Node from 20 on.
import { installBrowser, installWebServer } from './setup/browser.mjs';
import { installPackages } from './setup/install.mjs';
import { run } from './setup/run.mjs';

/** In this order; a step that fails does not hide the findings of the others, but nothing is tested on a site that was not built. */
const STEPS = [
  ['Format', 'format:check'],
  // first the types: Astro writes those of the content, which the linter reads
  ['Types', 'types'],
  ['Lint and layers', 'lint'],
  ['Unit tests', 'test:unit'],
  ['Content', 'content:check'],
  ['Build', 'build'],
  ['Tests of every built page', 'test:site'],
  ['Tests in the browser', 'test:browser'],
];

if (!installPackages() || !installBrowser()) process.exit(1);
installWebServer();

const failed = [];
for (const [what, script] of STEPS) {
  if (run(what, 'npm', ['run', '--silent', script])) continue;
  failed.push(what);
  if (script === 'build') break;
}
console.log(failed.length === 0 ? '\nAll passed.' : `\nFailed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
