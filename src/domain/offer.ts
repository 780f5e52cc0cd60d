import { z } from 'zod';
import { accessibilitySchema } from './accessibility.ts';
import { daySchema, evidenceListSchema } from './evidence.ts';
import { idSchema } from './ids.ts';
import { interpretationSchema, spokenLanguagesSchema } from './language-tag.ts';
import { urlSchema } from './link.ts';
import { refuse } from './refine.ts';
import { scheduleSchema, timeSchema } from './schedule.ts';
import { baseWords, lineSchema, sentenceField } from './words.ts';

/** Groups of people an offer is made for. */
export const AUDIENCES = [
  'everyone',
  'newcomers',
  'refugees',
  'eu-citizens',
  'skilled-workers',
  'adults',
  'women',
  'men',
  'girls',
  'boys',
  'children',
  'young-people',
  'parents',
  'families',
  'pregnant',
  'seniors',
  'people-with-disabilities',
  'lgbtiq',
  'volunteers',
  'professionals',
] as const;

const costSchema = z.union([
  z.enum(['free', 'paid', 'unknown']),
  z.strictObject({
    amount: z
      .number()
      .min(0)
      .meta({ title: 'Betrag', description: 'In der Währung, mit Punkt.', examples: [2.6] }),
    currency: z.literal('EUR').meta({ title: 'Währung', description: 'ISO 4217.', examples: ['EUR'] }),
  }),
]);

/** Facts of an offer, the same in every language: front matter of `content/offers/<id>/offer.de.md`. */
export const offerFactsSchema = z
  .strictObject({
    actor: idSchema.meta({
      title: 'Träger',
      description: 'Wer das Angebot macht: Ordnername in content/actors/.',
      examples: ['leine-vhs'],
    }),
    topics: z
      .array(idSchema)
      .min(1)
      .max(4)
      .meta({ title: 'Themen', description: '1 bis 4 Ordnernamen aus content/topics/, das wichtigste zuerst.', examples: [['language']] }),
    field: idSchema
      .optional()
      .meta({ title: 'Handlungsfeld', description: 'Nur wenn es nicht aus dem ersten Thema folgt.', examples: ['education-language'] }),
    audience: z
      .array(z.enum(AUDIENCES))
      .min(1)
      .max(4)
      .meta({ title: 'Für wen', description: 'Für welche Menschen das Angebot ist.', examples: [['adults', 'newcomers']] }),
    minimumAge: z
      .int()
      .min(0)
      .max(120)
      .optional()
      .meta({ title: 'Mindestalter', description: 'In ganzen Jahren.', examples: [16] }),
    maximumAge: z
      .int()
      .min(0)
      .max(120)
      .optional()
      .meta({ title: 'Höchstalter', description: 'In ganzen Jahren.', examples: [27] }),
    languages: spokenLanguagesSchema,
    interpretation: interpretationSchema,
    germanLevel: z
      .enum(['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'])
      .optional()
      .meta({ title: 'Deutsch nötig', description: 'Wie viel Deutsch man braucht (GER).', examples: ['none'] }),
    cost: costSchema.meta({ title: 'Kosten', description: 'free, paid, unknown oder { amount, currency }.', examples: ['free'] }),
    registration: z
      .enum(['none', 'required', 'appointment', 'unknown'])
      .meta({ title: 'Anmeldung', description: 'none: einfach kommen.', examples: ['required'] }),
    schedules: z
      .array(scheduleSchema)
      .default([])
      .meta({
        title: 'Regelmäßige Zeiten',
        description: 'Nur belegte Zeiten ab 2022.',
        examples: [[{ days: ['MO'], opensAt: '09:30', closesAt: '12:00' }]],
      }),
    dates: z
      .array(
        z.strictObject({
          date: daySchema.meta({ title: 'Tag', description: 'JJJJ-MM-TT.', examples: ['2026-05-12'] }),
          opensAt: timeSchema.optional().meta({ title: 'Beginn', description: 'HH:MM.', examples: ['15:00'] }),
          closesAt: timeSchema.optional().meta({ title: 'Schluss', description: 'HH:MM.', examples: ['18:00'] }),
        }),
      )
      .default([])
      .meta({ title: 'Einzelne Tage', description: 'Termine mit Datum.', examples: [[{ date: '2026-05-12' }]] }),
    places: z
      .array(idSchema)
      .default([])
      .meta({ title: 'Orte', description: 'Ordnernamen aus content/places/.', examples: [['stadthaus']] }),
    contactPoints: z
      .array(idSchema)
      .default([])
      .meta({ title: 'Kontakt', description: 'Ordnernamen aus content/contact-points/.', examples: [['leine-vhs']] }),
    online: urlSchema
      .optional()
      .meta({ title: 'Im Internet', description: 'Adresse, wenn das Angebot online stattfindet.', examples: ['https://www.example.org'] }),
    serviceAreas: z
      .array(idSchema)
      .min(1)
      .meta({
        title: 'Gebiet',
        description: 'Für welchen Ort: laatzen, region-hannover, germany oder ein Stadtteil.',
        examples: [['laatzen']],
      }),
    accessibility: accessibilitySchema,
    childcare: z
      .enum(['yes', 'no'])
      .optional()
      .meta({ title: 'Kinderbetreuung', description: '"yes" oder "no", in Anführungszeichen.', examples: ['yes'] }),
    genderSpace: z
      .enum(['women-only', 'girls-only', 'men-only'])
      .optional()
      .meta({ title: 'Nur für', description: 'Geschützter Raum.', examples: ['women-only'] }),
    status: z.enum(['active', 'paused', 'planned', 'defunct', 'unknown']).meta({
      title: 'Stand',
      description: 'active nur mit Beleg ab 2022 oder als Daueraufgabe (HSDS service.status).',
      examples: ['active'],
    }),
    assuredDate: daySchema.optional().meta({
      title: 'Bestätigt am',
      description: 'Tag, an dem der Träger den Eintrag bestätigt hat (HSDS assured_date).',
      examples: ['2026-05-12'],
    }),
    assuredBy: lineSchema(120)
      .optional()
      .meta({ title: 'Bestätigt von', description: 'Funktion beim Träger, kein privater Name.', examples: ['Kursbüro der VHS'] }),
    evidence: evidenceListSchema,
    reviewEvery: z
      .int()
      .min(7)
      .max(730)
      .default(180)
      .meta({ title: 'Prüfen alle', description: 'In Tagen.', examples: [180] }),
  })
  .superRefine(({ minimumAge, maximumAge }, context) => {
    if (minimumAge !== undefined && maximumAge !== undefined && maximumAge < minimumAge) {
      refuse(context, 'range-reversed', { from: minimumAge, to: maximumAge }, ['maximumAge']);
    }
  });

/** Words of an offer, one file per language. */
export const offerWordsSchema = z.strictObject({
  ...baseWords,
  eligibilityDescription: sentenceField('Für wen, genauer', 'Ein kurzer Satz.', 'Für Mütter mit kleinen Kindern.'),
  scheduleDescription: sentenceField(
    'Wann, in Worten',
    'Zeiten, die kein fester Plan sind, mit ihrem Jahr.',
    '2019: montags 16 bis 17 Uhr.',
  ),
  applicationProcess: sentenceField('So machen Sie mit', 'Ein oder zwei kurze Sätze.', 'Kommen Sie einfach vorbei.'),
  feesDescription: sentenceField('Kosten, in Worten', 'Wenn „kostenlos“ nicht reicht.', 'Eine Spende ist willkommen.'),
  requiredDocuments: z
    .array(lineSchema(160))
    .optional()
    .meta({ title: 'Mitbringen', description: 'Liste von Unterlagen und Dingen.', examples: [['Ausweis']] }),
  phrase: lineSchema(160)
    .optional()
    .meta({
      title: 'Auf Deutsch sagen',
      description: 'Ein Satz, den man am Schalter oder am Telefon sagen kann. In Übersetzungen: was der Satz bedeutet.',
      examples: ['Guten Tag, ich möchte mich für einen Deutschkurs anmelden.'],
    }),
});

export type OfferFacts = z.infer<typeof offerFactsSchema>;
export type OfferWords = z.infer<typeof offerWordsSchema>;
