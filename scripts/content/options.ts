import { parseArgs } from 'node:util';
import type { IssueLanguage } from '../../src/domain/issue.ts';

/** What was typed after `npm run content --`. */
export interface Options {
  /** `undefined` when nothing was typed or an option does not exist; the caller then shows the help. */
  command: string | undefined;
  file: string | undefined;
  lang: IssueLanguage;
  /** Every warning, with its mend. */
  all: boolean;
  /** Warnings fail too. */
  strict: boolean;
  attribution: string | undefined;
  name: string | undefined;
}

/** Reads the command line; German unless `--lang en`. */
export function readOptions(args: string[]): Options {
  const { values, positionals, isKnown } = parse(args);
  return {
    command: isKnown ? positionals[0] : undefined,
    file: positionals[1],
    lang: values.lang === 'en' ? 'en' : 'de',
    all: values.all ?? false,
    strict: values.strict ?? false,
    attribution: values.attribution,
    name: values.name,
  };
}

function parse(args: string[]) {
  const config = {
    args,
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      all: { type: 'boolean' },
      strict: { type: 'boolean' },
      attribution: { type: 'string' },
      name: { type: 'string' },
    },
  } as const;
  try {
    return { ...parseArgs(config), isKnown: true };
  } catch {
    return { ...parseArgs({ ...config, args: [] }), isKnown: false };
  }
}
