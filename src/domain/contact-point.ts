import { z } from 'zod';
import { daySchema, evidenceListSchema } from './evidence.ts';
import { idSchema } from './ids.ts';
import { interpretationSchema, spokenLanguagesSchema } from './language-tag.ts';
import { emailSchema, urlSchema } from './link.ts';
import { phoneSchema } from './phone.ts';
import { scheduleSchema } from './schedule.ts';
import { baseWords, lineSchema, sentenceField } from './words.ts';

/** Facts of a contact point: front matter of `content/contact-points/<id>/contact-point.de.md`. Functions, never private persons. */
export const contactPointFactsSchema = z.strictObject({
  kind: z
    .enum(['desk', 'hotline', 'emergency'])
    .default('desk')
    .meta({ title: 'Art', description: 'Stelle, Telefon-Hotline oder Notruf.', examples: ['desk'] }),
  actor: idSchema
    .optional()
    .meta({ title: 'Träger', description: 'Fehlt bei Notrufen und Hotlines ohne eigenen Eintrag.', examples: ['leine-vhs'] }),
  phones: z
    .array(phoneSchema)
    .default([])
    .meta({ title: 'Telefon', description: 'Eine oder mehrere Nummern.', examples: [[{ number: '+495118205033' }]] }),
  email: emailSchema
    .optional()
    .meta({ title: 'E-Mail', description: 'Adresse einer Stelle, keine private.', examples: ['integration@laatzen.de'] }),
  website: urlSchema.optional().meta({ title: 'Website', description: 'Mit https://.', examples: ['https://www.laatzen.de'] }),
  place: idSchema.optional().meta({ title: 'Ort', description: 'Ordnername aus content/places/.', examples: ['rathaus'] }),
  languages: spokenLanguagesSchema,
  interpretation: interpretationSchema,
  cost: z
    .enum(['free', 'unknown'])
    .optional()
    .meta({ title: 'Anruf', description: 'free, wenn der Anruf belegt kostenlos ist.', examples: ['free'] }),
  alwaysOpen: z
    .boolean()
    .optional()
    .meta({ title: 'Rund um die Uhr', description: 'true bei Notrufen.', examples: [true] }),
  schedules: z
    .array(scheduleSchema)
    .default([])
    .meta({
      title: 'Sprechzeiten',
      description: 'Nur belegte Zeiten ab 2022.',
      examples: [[{ days: ['TH'], opensAt: '10:00', closesAt: '12:00' }]],
    }),
  topics: z
    .array(idSchema)
    .default([])
    .meta({ title: 'Themen', description: 'Ordnernamen aus content/topics/.', examples: [['counselling']] }),
  assuredDate: daySchema.optional().meta({ title: 'Bestätigt am', description: 'Tag der Bestätigung.', examples: ['2026-05-12'] }),
  assuredBy: lineSchema(120)
    .optional()
    .meta({ title: 'Bestätigt von', description: 'Funktion, kein privater Name.', examples: ['Sekretariat'] }),
  evidence: evidenceListSchema,
});

/** Words of a contact point; `title` is its function ("Schuldnerberatung"). */
export const contactPointWordsSchema = z.strictObject({
  ...baseWords,
  hoursDescription: sentenceField('Sprechzeiten, in Worten', 'Zeiten aus alten Quellen mit ihrem Jahr.', '2022: montags 14 bis 16 Uhr.'),
});

export type ContactPointFacts = z.infer<typeof contactPointFactsSchema>;
export type ContactPointWords = z.infer<typeof contactPointWordsSchema>;
