/** Where a value stands in the data set. */
export interface Source {
  file: string;
  /** In the JSON, for example `contents[3].phones[0]`; empty for the whole file. */
  path: string;
}

export type ProblemCode =
  | 'not-json'
  | 'wrong-type'
  | 'missing'
  | 'reference'
  | 'no-organization'
  | 'no-topic'
  | 'topic-unknown'
  | 'id-twice'
  | 'folder-exists'
  | 'language'
  | 'nothing';

/** What stops the import; all are told at once. */
export interface Problem extends Source {
  code: ProblemCode;
  /** The wrong value, the missing name, the type that is expected. */
  value: string;
}

/** Why something is not taken over as it is. */
export type NoteReason = 'no-home' | 'unusable' | 'shortened' | 'private' | 'assumed';

/** What a person should look at afterwards, once for each field. */
export interface Note {
  reason: NoteReason;
  field: string;
  count: number;
  file: string;
  example: string;
}

const MAX_EXAMPLE = 60;

/** Collects what does not stop the import. */
export class Notes {
  readonly #notes = new Map<string, Note>();

  add(reason: NoteReason, field: string, value: unknown, { file }: Source): void {
    const key = `${reason} ${field}`;
    const known = this.#notes.get(key);
    if (known) known.count++;
    else this.#notes.set(key, { reason, field, count: 1, file, example: toExample(value) });
  }

  /** Every key of a row that nobody has asked for. */
  addRest(table: string, row: Record<string, unknown>, used: readonly string[], source: Source): void {
    for (const [key, value] of Object.entries(row)) {
      const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
      if (!isEmpty && !used.includes(key)) this.add('no-home', `${table}.${key}`, value, source);
    }
  }

  list(): Note[] {
    return [...this.#notes.values()].sort((a, b) => (`${a.reason} ${a.field}` < `${b.reason} ${b.field}` ? -1 : 1));
  }
}

function toExample(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > MAX_EXAMPLE ? `${line.slice(0, MAX_EXAMPLE)}…` : line;
}
