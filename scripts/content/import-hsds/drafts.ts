import { stringify } from 'yaml';

/** A record of content in the making. */
export interface Draft {
  kind: 'offer' | 'actor' | 'contact-point' | 'place';
  folder: 'offers' | 'actors' | 'contact-points' | 'places';
  id: string;
  /** Facts and German words in the order of the file; `undefined` and empty lists are not written. */
  fields: Record<string, unknown>;
  body: string | undefined;
}

/** Path of a draft from the root. */
export function toPath({ kind, folder, id }: Draft): string {
  return `content/${folder}/${id}/${kind}.de.md`;
}

/** A draft as it stands in its file. */
export function toText({ fields, body }: Draft): string {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  const yaml = stringify(Object.fromEntries(known), { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${yaml}---\n${body ? `\n${body}\n` : ''}`;
}
