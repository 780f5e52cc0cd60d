import { z } from 'zod';
import { refuse } from './refine.ts';

/** A spoken language as a BCP 47 tag of two or three letters, for example `ar`, `fa`, `kmr`. */
export const languageTagSchema = z.string().superRefine((value, context) => {
  if (!/^[a-z]{2,3}$/.test(value)) refuse(context, 'language-tag', { value });
});

export const spokenLanguagesSchema = z
  .array(languageTagSchema)
  .min(1)
  .optional()
  .meta({
    title: 'Sprachen',
    description: 'Sprachen, die dort gesprochen werden (BCP 47). Fehlt, wenn es nicht bekannt ist.',
    examples: [['de', 'ar', 'fa']],
  });

export const interpretationSchema = z
  .enum(['none', 'on-request', 'always'])
  .optional()
  .meta({
    title: 'Dolmetschen',
    description: 'Gibt es jemanden, der übersetzt? Fehlt, wenn es nicht bekannt ist.',
    examples: ['on-request'],
  });
