import { z } from 'zod';
import { baseWords } from './words.ts';

/** Facts of a text page (about, privacy, imprint …): front matter of `content/pages/<id>/page.de.md`. */
export const pageFactsSchema = z.strictObject({
  order: z
    .int()
    .min(1)
    .meta({ title: 'Reihenfolge', description: 'Platz in der Fußzeile.', examples: [1] }),
});

/** Words of a text page; its body is the page. */
export const pageWordsSchema = z.strictObject(baseWords);

export type PageFacts = z.infer<typeof pageFactsSchema>;
export type PageWords = z.infer<typeof pageWordsSchema>;
