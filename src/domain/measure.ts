import { z } from 'zod';
import { daySchema, evidenceListSchema, partialDateSchema } from './evidence.ts';
import { idSchema } from './ids.ts';
import { AUDIENCES } from './offer.ts';
import { baseWords, lineSchema, sentenceField } from './words.ts';

/** How far a measure is, as its source says it; `unknown` where the source says nothing. */
export const MEASURE_STATUSES = ['planned', 'ongoing', 'implemented', 'completed', 'stopped', 'unknown'] as const;

/** Who can use what a measure brings. */
export const MEASURE_SCOPES = ['public', 'companies', 'professionals', 'internal', 'closed-group'] as const;

/** The four questions of an evaluation, in the order of the concept. */
export const EVALUATION_QUESTIONS = ['implemented', 'reached', 'onTime', 'effective'] as const;

const answerSchema = (title: string, description: string) =>
  z
    .enum(['yes', 'partly', 'no'])
    .optional()
    .meta({ title, description, examples: ['yes'] });

const evaluationSchema = z.strictObject({
  date: daySchema.meta({ title: 'Bewertet am', description: 'JJJJ-MM-TT.', examples: ['2025-06-30'] }),
  implemented: answerSchema('Umgesetzt', 'Umsetzungsstand der Maßnahme?'),
  reached: answerSchema('Zielgruppe erreicht', 'Konnte die Zielgruppe erreicht werden?'),
  onTime: answerSchema('Im Zeitrahmen', 'Konnte die Maßnahme im Zeitrahmen umgesetzt werden?'),
  effective: answerSchema('Ziel erreicht', 'Hat die Maßnahme zum Ziel des Handlungsfeldes geführt?'),
});

const indicatorSchema = z.strictObject({
  unit: lineSchema(60).meta({ title: 'Einheit', description: 'Was gezählt wird.', examples: ['Teilnehmende'] }),
  startValue: z
    .number()
    .optional()
    .meta({ title: 'Ausgangswert', description: 'Wert am Anfang.', examples: [0] }),
  target: z
    .number()
    .optional()
    .meta({ title: 'Zielwert', description: 'Wert, der erreicht werden soll.', examples: [120] }),
  value: z
    .number()
    .optional()
    .meta({ title: 'Letzter Wert', description: 'Zuletzt gezählt.', examples: [85] }),
  date: daySchema.optional().meta({ title: 'Gezählt am', description: 'JJJJ-MM-TT.', examples: ['2025-12-31'] }),
});

/** Facts of a measure, what town or region set out to do: front matter of `content/measures/<id>/measure.de.md`. */
export const measureFactsSchema = z.strictObject({
  concept: idSchema.meta({
    title: 'Konzept',
    description: 'Aus welchem Konzept oder Bericht: Kennung aus concepts in site.yaml.',
    examples: ['handlungskonzept-2022'],
  }),
  number: z
    .int()
    .min(1)
    .optional()
    .meta({ title: 'Nummer', description: 'Nummer im Konzept oder Bericht.', examples: [39] }),
  field: idSchema.meta({ title: 'Handlungsfeld', description: 'Ordnername aus content/fields/.', examples: ['education-language'] }),
  status: z.enum(MEASURE_STATUSES).meta({
    title: 'Stand',
    description: 'Wie die Quelle ihn nennt; unknown, wenn sie nichts sagt.',
    examples: ['ongoing'],
  }),
  scope: z.enum(MEASURE_SCOPES).meta({ title: 'Für wen nutzbar', description: 'Wer etwas davon hat.', examples: ['public'] }),
  responsible: z
    .array(
      z.strictObject({
        name: lineSchema(120).meta({ title: 'Stelle', description: 'Amtlicher Name.', examples: ['Fachbereich Soziales'] }),
        number: lineSchema(20)
          .optional()
          .meta({ title: 'Nummer der Stelle', description: 'Organisationseinheit, in Anführungszeichen.', examples: ['50'] }),
      }),
    )
    .default([])
    .meta({ title: 'Verantwortlich', description: 'Stellen, keine Personen.', examples: [[{ name: 'Fachbereich Soziales' }]] }),
  startDate: partialDateSchema
    .optional()
    .meta({ title: 'Beginn', description: 'Jahr, Monat oder Tag, so genau wie bekannt.', examples: ['2017-07'] }),
  endDate: partialDateSchema
    .optional()
    .meta({ title: 'Bis wann', description: 'Jahr, Monat oder Tag, so genau wie bekannt.', examples: ['2024-12'] }),
  audience: z
    .array(z.enum(AUDIENCES))
    .default([])
    .meta({ title: 'Zielgruppen', description: 'Zum Filtern; leer, wenn die Quelle nichts sagt.', examples: [['refugees']] }),
  offers: z
    .array(idSchema)
    .default([])
    .meta({ title: 'Angebote', description: 'Was daraus geworden ist: Ordnernamen aus content/offers/.', examples: [['sprachcafe']] }),
  actors: z
    .array(idSchema)
    .default([])
    .meta({ title: 'Beteiligte', description: 'Ordnernamen aus content/actors/.', examples: [['leine-vhs']] }),
  indicator: indicatorSchema.optional().meta({
    title: 'Messgröße',
    description: 'Woran man den Erfolg misst.',
    examples: [{ unit: 'Teilnehmende', target: 120 }],
  }),
  evaluation: evaluationSchema.optional().meta({
    title: 'Bewertung',
    description: 'Die vier Fragen des Konzepts; nur beantwortete.',
    examples: [{ date: '2025-06-30', implemented: 'yes' }],
  }),
  evidence: evidenceListSchema,
});

/** Words of a measure, one file per language. */
export const measureWordsSchema = z.strictObject({
  ...baseWords,
  goal: sentenceField('Ziel', 'Was damit erreicht werden soll.', 'Mehr Menschen sollen Beratung finden.'),
  targetGroups: z
    .array(lineSchema(160))
    .optional()
    .meta({ title: 'Zielgruppen, in Worten', description: 'Wie die Quelle sie nennt.', examples: [['Eltern mit kleinen Kindern']] }),
  resources: sentenceField('Mittel', 'Personal und Geld.', 'Eine halbe Stelle.'),
  timeDescription: sentenceField('Zeitraum, in Worten', 'Wie die Quelle ihn nennt.', 'Seit Juli 2017.'),
  statusDescription: sentenceField('Stand, in Worten', 'Was man zum Stand wissen muss.', 'Der Bericht nennt ein Beispiel aus 2019.'),
});

export type MeasureFacts = z.infer<typeof measureFactsSchema>;
export type MeasureWords = z.infer<typeof measureWordsSchema>;
