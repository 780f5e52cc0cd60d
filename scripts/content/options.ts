import { parseArgs } from 'node:util';
import type { IssueLanguage } from '../../src/domain/issue.ts';

/** What was typed after `npm run content --`. */
export interface Options {
  /** `undefined` when nothing was typed or an option does not exist; the caller then shows the help. */
  command: string | undefined;
  file: string | undefined;
  /** What follows the file: `import hsds <source>`. */
  source: string | undefined;
  lang: IssueLanguage;
  /** Every warning, with its mend. */
  all: boolean;
  /** Warnings fail too. */
  strict: boolean;
  attribution: string | undefined;
  name: string | undefined;
  server: string | undefined;
  contact: string | undefined;
  /** `NaN` when what was typed is no number. */
  limit: number | undefined;
  /** Write what is confirmed instead of asking. */
  apply: boolean;
  /** List translations that are behind instead of the table. */
  stale: boolean;
  /** File of a translation that a person has checked. */
  accept: string | undefined;
  /** Root to import into; the project when it is missing. */
  into: string | undefined;
  /** Topic of imported offers that have none. */
  topic: string | undefined;
}

/** Reads the command line; German unless `--lang en`. */
export function readOptions(args: string[]): Options {
  const { values, positionals, isKnown } = parse(args);
  return {
    command: isKnown ? positionals[0] : undefined,
    file: positionals[1],
    source: positionals[2],
    lang: values.lang === 'en' ? 'en' : 'de',
    all: values.all ?? false,
    strict: values.strict ?? false,
    attribution: values.attribution,
    name: values.name,
    server: values.server,
    contact: values.contact,
    limit: values.limit === undefined ? undefined : Number(values.limit),
    apply: values.apply ?? false,
    stale: values.stale ?? false,
    accept: values.accept,
    into: values.into,
    topic: values.topic,
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
      server: { type: 'string' },
      contact: { type: 'string' },
      limit: { type: 'string' },
      apply: { type: 'boolean' },
      stale: { type: 'boolean' },
      accept: { type: 'string' },
      into: { type: 'string' },
      topic: { type: 'string' },
    },
  } as const;
  try {
    return { ...parseArgs(config), isKnown: true };
  } catch {
    return { ...parseArgs({ ...config, args: [] }), isKnown: false };
  }
}
