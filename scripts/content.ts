// `npm run content -- <command>`: what editors and operators do with content/. Thin: rules live in src/checks and src/loading.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readBuildDate } from '../src/loading/build-date.ts';
import { readOptions } from './content/options.ts';
import { checkContent } from './content/check-content.ts';
import { formatReport } from './content/format-report.ts';
import { addOutline } from './content/add-outline.ts';
import { applyProposals } from './content/geocode/apply-proposals.ts';
import { proposeCoordinates } from './content/geocode/propose.ts';
import { importHsds } from './content/import-hsds/import-hsds.ts';
import { TEXTS } from './content/texts.ts';
import { acceptTranslation } from './content/translations/accept.ts';
import { listStale } from './content/translations/list-stale.ts';
import { formatTranslationTable } from './content/translations/print-table.ts';
import { readContent } from '../src/loading/read-content.ts';

const root = join(import.meta.dirname, '..');
const { command, file, lang, all, strict, attribution, name, server, contact, limit, apply, stale, accept, source, into, topic } =
  readOptions(process.argv.slice(2));

try {
  if (command === 'check') {
    const report = checkContent(root, readBuildDate());
    console.log(formatReport(report, lang, all));
    const fails = ({ level }: { level: string }) => strict || level === 'error';
    process.exitCode = report.issues.some(fails) ? 1 : 0;
  } else if (command === 'translations') {
    const { content } = readContent(root);
    if (!content) throw new Error(TEXTS[lang].checkFirst);
    if (accept) console.log(acceptTranslation(root, content, { file: accept, name: readName(name), today: readBuildDate() }));
    else console.log(stale ? listStale(root, content).join('\n') || TEXTS[lang].nothingStale : formatTranslationTable(content));
  } else if (command === 'outline' && file) {
    console.log(addOutline({ root, file, attribution, name, lang }));
  } else if (command === 'geocode') {
    const { text, isFine } = apply
      ? applyProposals(root, lang)
      : await proposeCoordinates({ root, server, contact, limit, today: readBuildDate(), wait, lang });
    console.log(text);
    process.exitCode = isFine ? 0 : 1;
  } else if (command === 'import' && file === 'hsds' && source) {
    console.log(importHsds({ source, root: into ?? root, topic, today: readBuildDate(), lang }));
  } else {
    console.log(TEXTS[lang].help);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Who has checked a translation: a function or a group, never left open. */
function readName(given: string | undefined): string {
  if (!given) throw new Error(TEXTS[lang].nameMissing);
  return given;
}
