import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { daySchema } from './evidence.ts';
import { LOCALE_SLUGS } from '../locales/locales.ts';
import { withoutParts } from './guide-parts.ts';
import { refuse } from './refine.ts';
import { lineSchema } from './words.ts';

/** Where a translation stands: head of every words file but the German one. */
export const translationSchema = z
  .strictObject({
    status: z.enum(['machine', 'machine-checked', 'human', 'reviewed']).meta({
      title: 'Stand',
      description: 'machine: eine Maschine hat übersetzt; reviewed: ein Mensch hat geprüft.',
      examples: ['human'],
    }),
    from: z.enum(LOCALE_SLUGS).meta({ title: 'Übersetzt aus', description: 'Meist de.', examples: ['de'] }),
    of: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/)).meta({
      title: 'Stand des Originals',
      description: 'Je Feld acht Zeichen über den deutschen Text, immer in Anführungszeichen.',
      examples: [{ title: '3fa91c20' }],
    }),
    reviewedBy: lineSchema(120)
      .optional()
      .meta({ title: 'Geprüft von', description: 'Nötig bei reviewed.', examples: ['Sprachmittlung der Stadt'] }),
    date: daySchema.meta({ title: 'Datum', description: 'Tag der Übersetzung oder Prüfung.', examples: ['2026-11-21'] }),
  })
  .superRefine(({ status, reviewedBy }, context) => {
    if (status === 'reviewed' && !reviewedBy) refuse(context, 'reviewer-missing', {}, ['status']);
  });

export type Translation = z.infer<typeof translationSchema>;

/** One field of words as it stands in a file: a text or a list of texts. */
export type WordsValue = string | readonly string[];

/**
 * First eight hex digits of SHA-256 over the normalised German words: NFC, LF, runs of blanks collapsed, ends trimmed; lists
 * are joined by line breaks. Blanks, the ends of a text and the parts of a guide, which are facts, never make a translation old.
 */
export function hashWords(value: WordsValue): string {
  const text = typeof value === 'string' ? value : value.join('\n');
  const normal = withoutParts(text)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  return bytesToHex(sha256(utf8ToBytes(normal))).slice(0, 8);
}

/** Fields whose search words are made for each language on their own and need no German counterpart. */
export const UNTRACKED_FIELDS = new Set(['keywords']);
