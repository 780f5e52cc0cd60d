import { daySchema } from '../../../src/domain/evidence.ts';
import { isPhoneNumber, type Phone } from '../../../src/domain/phone.ts';
import { emailSchema, findUrlFault } from '../../../src/domain/link.ts';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Notes, Source } from './notes.ts';
import type { PhoneRow } from './shapes.ts';

/** Where a value comes from, and who is told when it cannot be used. */
export interface Reading {
  notes: Notes;
  source: Source;
}

/** One line of at most so many characters; cut between words. `undefined` when there is nothing. */
export function readLine(text: string | undefined, limit: number, field: string, { notes, source }: Reading): string | undefined {
  const line = toPlain(text ?? '')
    .replace(/\s*[\n\r\t]\s*/g, ' ')
    .trim();
  if (line.length <= limit) return line || undefined;
  notes.add('shortened', field, line, source);
  return cut(line, limit);
}

function cut(line: string, limit: number): string {
  const short = line.slice(0, limit - 1);
  const space = short.lastIndexOf(' ');
  return `${short.slice(0, space > limit / 2 ? space : undefined).trimEnd()}…`;
}

/** Elements of HTML are no words. */
function toPlain(text: string): string {
  return text.replace(/<\/?[a-z][^>]*>/gi, ' ').replace(/<(?=[!/a-z])/gi, '‹');
}

const MAX_SUMMARY = 200;

/** Summary and body: the first paragraph where it is short enough, else its beginning and then everything. */
export function readDescription(text: string | undefined, name: string): { summary: string; body: string | undefined } {
  const plain = toPlain(text ?? '')
    .replace(/\r\n?/g, '\n')
    .trim();
  const [first = '', ...rest] = plain.split('\n\n');
  if (!first) return { summary: cutTo(name), body: undefined };
  if (first.length <= MAX_SUMMARY && !first.includes('\n')) return { summary: first.trim(), body: rest.join('\n\n').trim() || undefined };
  return { summary: cutTo(first), body: plain };
}

function cutTo(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= MAX_SUMMARY) return line;
  const sentence = line.slice(0, MAX_SUMMARY).replace(/(?<=[.!?])\s[^.!?]*$/, '');
  return sentence.length < MAX_SUMMARY ? sentence : cut(line, MAX_SUMMARY);
}

/** A value that our schema takes; others are noted. */
function readIf(isUsable: (value: string) => boolean) {
  return (value: string | undefined, field: string, { notes, source }: Reading): string | undefined => {
    if (value === undefined || value === '') return undefined;
    if (isUsable(value)) return value;
    notes.add('unusable', field, value, source);
    return undefined;
  };
}

export const readUrl = readIf((value) => findUrlFault(value) === undefined);
export const readEmail = readIf((value) => emailSchema.safeParse(value).success);
export const readDay = readIf((value) => daySchema.safeParse(value).success);

/** A whole number of years between 0 and 120. */
export function readAge(value: number | undefined, field: string, { notes, source }: Reading): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= 0 && value <= 120)) return value;
  notes.add('unusable', field, value, source);
  return undefined;
}

const PHONE_TYPES: Record<string, Phone['type']> = { voice: 'voice', cell: 'voice', fax: 'fax', text: 'sms' };

const PHONE_USED = ['id', 'contact_id', 'service_id', 'organization_id', 'location_id', 'number', 'type', 'languages'];

/**
 * Numbers that can be dialled; those without a country are German.
 *
 * @param isOwn whether they come from our own export: their description then only repeats the hours
 */
export function readPhones(rows: readonly PhoneRow[], isOwn: boolean, { notes, source }: Reading): Phone[] {
  return rows.flatMap((row) => {
    notes.addRest('phone', row, isOwn ? [...PHONE_USED, 'description'] : PHONE_USED, source);
    const type = PHONE_TYPES[row.type?.toLowerCase() ?? 'voice'];
    const bare = row.number.replaceAll('"', '').trim();
    const number = isPhoneNumber(bare) ? bare : parsePhoneNumberFromString(bare, 'DE')?.number;
    if (type && number && isPhoneNumber(number)) return [{ number, type }];
    notes.add('unusable', type ? 'phone.number' : 'phone.type', type ? row.number : row.type, source);
    return [];
  });
}

/** Codes of ISO 639 in small letters; each once. */
export function readLanguages(codes: readonly (string | undefined)[], { notes, source }: Reading): string[] | undefined {
  const tags = new Set(codes.filter((code) => code !== undefined));
  for (const tag of tags) {
    if (/^[a-z]{2,3}$/.test(tag)) continue;
    notes.add('unusable', 'language.code', tag, source);
    tags.delete(tag);
  }
  return tags.size > 0 ? [...tags] : undefined;
}

/** One of some words; `undefined` for anything else. */
export function pickWord<T extends string>(value: string | undefined, words: readonly T[]): T | undefined {
  return words.find((word) => word === value);
}
