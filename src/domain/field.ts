import { z } from 'zod';
import { evidenceSchema } from './evidence.ts';
import { idSchema } from './ids.ts';
import { iconSchema } from './topic.ts';
import { baseWords, lineSchema } from './words.ts';

/** Facts of a field of action of the town's concept (Handlungsfeld): front matter of `content/fields/<id>/field.de.md`. */
export const fieldFactsSchema = z.strictObject({
  number: z
    .int()
    .min(1)
    .meta({ title: 'Nummer', description: 'Platz im Konzept.', examples: [3] }),
  icon: iconSchema,
  answers: z
    .array(
      z.strictObject({
        topics: z
          .array(idSchema)
          .min(1)
          .max(4)
          .meta({ title: 'Themen', description: 'Zu welchen Themen der Bedarf gehört.', examples: [['language']] }),
        guides: z
          .array(idSchema)
          .default([])
          .meta({
            title: 'Wegweiser dazu',
            description: 'Wegweiser, die dazu informieren; sie sind keine Angebote.',
            examples: [['health']],
          }),
        offers: z
          .array(idSchema)
          .default([])
          .meta({
            title: 'Angebote dazu',
            description: 'Was den Bedarf wirklich beantwortet; leer ist eine ehrliche Antwort.',
            examples: [[]],
          }),
      }),
    )
    .default([])
    .meta({
      title: 'Antworten',
      description: 'Zu jedem Bedarf in den Worten (needs), in derselben Reihenfolge.',
      examples: [[{ topics: ['language'] }]],
    }),
  evidence: z
    .array(evidenceSchema)
    .default([])
    .meta({
      title: 'Belege',
      description: 'Aus welchen Konzepten das Feld stammt.',
      examples: [[{ title: 'Handlungskonzept', date: '2022' }]],
    }),
});

const listField = (title: string, description: string, example: string) =>
  z
    .array(lineSchema(200))
    .optional()
    .meta({ title, description, examples: [[example]] });

/** Words of a field; the summary says what it is about. */
export const fieldWordsSchema = z.strictObject({
  ...baseWords,
  goals: listField('Ziele', 'Was erreicht werden soll.', 'Alle können Deutsch lernen.'),
  resources: listField('Was es schon gibt', 'Worauf man aufbauen kann.', 'Es gibt Deutschkurse.'),
  needs: listField('Bedarfe', 'Was fehlt, laut den Konzepten.', 'Kinder brauchen Betreuung während der Kurse.'),
});

export type FieldFacts = z.infer<typeof fieldFactsSchema>;
export type FieldWords = z.infer<typeof fieldWordsSchema>;
