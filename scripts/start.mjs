// `npm start`: installs what is missing, builds, serves. Node built-ins only; runs on any Node from 20 on.
import { installPackages } from './setup/install.mjs';
import { run } from './setup/run.mjs';

const isReady = installPackages() && run('Check the content and build the site', 'npm', ['run', '--silent', 'build']);
if (!isReady) process.exit(1);
process.exit(run('Serve http://localhost:4321 (stop with Ctrl+C)', 'npm', ['run', '--silent', 'preview']) ? 0 : 1);
