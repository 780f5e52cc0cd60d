import { z } from 'zod';
import { idSchema } from './ids.ts';
import { labelSchema, localizedKeywordsSchema } from './localized-schema.ts';

/** A pictogram of the set. */
export const iconSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .meta({ title: 'Piktogramm', description: 'Name aus dem Zeichensatz Lucide.', examples: ['book-open'] });

/** What a person needs: `content/topics/<id>.yaml`. */
export const topicSchema = z.strictObject({
  order: z
    .int()
    .min(1)
    .meta({ title: 'Reihenfolge', description: 'Platz in der Übersicht.', examples: [1] }),
  label: labelSchema('Name', 'Deutsch lernen').meta({
    title: 'Name',
    description: 'In jeder Sprache.',
    examples: [{ de: 'Deutsch lernen' }],
  }),
  question: labelSchema('Satz', 'Ich möchte Deutsch lernen.').meta({
    title: 'Satz',
    description: 'Was ein Mensch sagt, der das sucht.',
    examples: [{ de: 'Ich möchte Deutsch lernen.' }],
  }),
  icon: iconSchema,
  hue: z
    .int()
    .min(0)
    .max(359)
    .meta({ title: 'Farbton', description: 'OKLCH-Farbton in Grad.', examples: [200] }),
  field: idSchema.meta({ title: 'Handlungsfeld', description: 'Kennung aus content/fields/.', examples: ['education-language'] }),
  keywords: localizedKeywordsSchema
    .optional()
    .meta({ title: 'Suchwörter', description: 'Je Sprache.', examples: [{ de: ['deutschkurs'] }] }),
});

export type TopicData = z.infer<typeof topicSchema>;
