import { z } from 'zod';
import type { LocaleSlug } from '../locales/locales.ts';
import { lineSchema } from './words.ts';

const fixedTermSchema = z.strictObject({
  german: lineSchema(120).meta({
    title: 'Deutsches Wort',
    description: 'Wie es in den deutschen Texten steht, in der Einzahl.',
    examples: ['Ausländerbehörde'],
  }),
  term: lineSchema(120).meta({
    title: 'Feste Übersetzung',
    description: 'Das eine Wort, das überall dafür steht.',
    examples: ['immigration office'],
  }),
  keepGerman: z
    .boolean()
    .optional()
    .meta({
      title: 'Deutsches Wort zeigen',
      description: 'true, wenn das deutsche Wort beim ersten Mal in Klammern dahinter steht.',
      examples: [true],
    }),
});

/** `content/fixed-terms/<locale>.yaml`: one German word, one word in that language. */
export const fixedTermListSchema = z.array(fixedTermSchema).meta({ examples: [[{ german: 'Rathaus', term: 'town hall' }]] });

export type FixedTerm = z.infer<typeof fixedTermSchema>;

/** The fixed terms of every language that has a list. */
export type FixedTerms = Partial<Record<LocaleSlug, readonly FixedTerm[]>>;
