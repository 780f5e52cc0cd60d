import { z } from 'zod';
import { evidenceListSchema, partialDateSchema } from './evidence.ts';
import { labelSchema } from './localized-schema.ts';
import { refuse } from './refine.ts';

/** What a chart is: a curve over time, bars to compare, a share of all, or one number. */
export const CHART_KINDS = ['line', 'bars', 'share', 'number'] as const;

const valueSchema = z.strictObject({
  value: z.number().meta({ title: 'Wert', description: 'Zahl mit Punkt.', examples: [43688] }),
  date: partialDateSchema.optional().meta({ title: 'Stand', description: 'Jahr, Monat oder Tag.', examples: ['2021-12-31'] }),
  series: z
    .string()
    .optional()
    .meta({ title: 'Reihe', description: 'Schlüssel aus series; nie zwei Zählweisen in einer Reihe.', examples: ['register'] }),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .meta({ title: 'Staat', description: 'ISO 3166; der Name kommt aus CLDR.', examples: ['SY'] }),
  label: labelSchema('Name', 'Stadt')
    .optional()
    .meta({ title: 'Name', description: 'Wenn weder Stand noch Staat ihn sagen.', examples: [{ de: 'Region' }] }),
  approximate: z
    .boolean()
    .optional()
    .meta({ title: 'Ungefähr', description: 'true, wenn die Quelle „rund“ sagt.', examples: [true] }),
});

/** A figure about the town with its source, shown as a small chart with its table: `content/figures/<id>.yaml`. */
export const figureSchema = z
  .strictObject({
    order: z
      .int()
      .min(1)
      .meta({ title: 'Reihenfolge', description: 'Platz auf der Seite.', examples: [1] }),
    chart: z.enum(CHART_KINDS).meta({ title: 'Diagramm', description: 'line, bars, share oder number.', examples: ['bars'] }),
    unit: z.enum(['people', 'percent', 'count']).meta({ title: 'Einheit', description: 'Was die Zahlen zählen.', examples: ['people'] }),
    label: labelSchema('Titel', 'So viele Menschen leben hier').meta({
      title: 'Titel',
      description: 'In jeder Sprache.',
      examples: [{ de: 'So viele Menschen leben hier' }],
    }),
    note: labelSchema('Hinweis', 'Gezählt mit Hauptwohnung.')
      .optional()
      .meta({
        title: 'Hinweis',
        description: 'Was gezählt wird und was man nicht vergleichen darf.',
        examples: [{ de: 'Gezählt mit Hauptwohnung.' }],
      }),
    series: z
      .record(z.string(), labelSchema('Reihe', 'Melderegister'))
      .optional()
      .meta({ title: 'Reihen', description: 'Namen der Zählweisen.', examples: [{ register: { de: 'Melderegister' } }] }),
    values: z
      .array(valueSchema)
      .min(1)
      .meta({ title: 'Werte', description: 'In der Reihenfolge des Diagramms.', examples: [[{ value: 43688, date: '2021-12-31' }]] }),
    evidence: evidenceListSchema,
  })
  .superRefine(({ chart, values, series = {} }, context) => {
    const [first] = values;
    if (chart === 'share' && values.length > 1) refuse(context, 'list-length', { length: values.length, limit: 1 }, ['values']);
    if (chart === 'share' && first && (first.value < 0 || first.value > 100))
      refuse(context, 'field-range', { value: first.value, limit: '0–100', example: 40 }, ['values', 0, 'value']);
    values.forEach((value, index) => {
      if (chart === 'line' && !value.date) refuse(context, 'field-missing', { name: 'date', example: '"2021-12-31"' }, ['values', index]);
      if (value.series !== undefined && !Object.hasOwn(series, value.series))
        refuse(context, 'reference-dangling', { id: value.series, folder: 'series', suggestion: Object.keys(series)[0] ?? '…' }, [
          'values',
          index,
          'series',
        ]);
    });
  });

export type FigureData = z.infer<typeof figureSchema>;
