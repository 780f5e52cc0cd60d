import { z } from 'zod';
import { labelSchema } from './localized-schema.ts';

/** Field of action of the town's concept (Handlungsfeld): `content/fields/<id>.yaml`. */
export const fieldSchema = z.strictObject({
  number: z
    .int()
    .min(1)
    .meta({ title: 'Nummer', description: 'Platz im Konzept.', examples: [3] }),
  label: labelSchema('Name', 'Bildung und Sprache').meta({
    title: 'Name',
    description: 'In jeder Sprache.',
    examples: [{ de: 'Bildung und Sprache' }],
  }),
  goal: labelSchema('Ziel', 'Alle können Deutsch lernen.').meta({
    title: 'Worum es geht',
    description: 'In jeder Sprache.',
    examples: [{ de: 'Alle können Deutsch lernen.' }],
  }),
  icon: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .meta({ title: 'Piktogramm', description: 'Name aus dem Zeichensatz Lucide.', examples: ['school'] }),
});

export type FieldData = z.infer<typeof fieldSchema>;
