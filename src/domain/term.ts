import { z } from 'zod';
import { baseWords, lineSchema } from './words.ts';

/**
 * Facts of a German word that stands on letters and doors: front matter of `content/terms/<id>/term.de.md`. Its German title is the
 * word; in other languages the title says what it is called there.
 */
export const termFactsSchema = z.strictObject({
  alsoCalled: z
    .array(lineSchema(60))
    .default([])
    .meta({ title: 'Heißt auch', description: 'Abkürzungen und andere Namen, wie sie auf Briefen stehen.', examples: [['BuT']] }),
});

/** Words of a term; the summary explains it. */
export const termWordsSchema = z.strictObject(baseWords);

export type TermFacts = z.infer<typeof termFactsSchema>;
export type TermWords = z.infer<typeof termWordsSchema>;
