import { z } from 'zod';
import { urlSchema } from './link.ts';
import { refuse } from './refine.ts';

/** Whether a day exists in the Gregorian calendar, for example not 2026-02-30. */
export function isRealDay(value: string): boolean {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.string().superRefine((value, context) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !isRealDay(value)) refuse(context, 'date-impossible', { value });
});

/** A year, a month or a day: as precise as the source is. */
export const partialDateSchema = z.string().superRefine((value, context) => {
  const isShape = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(value);
  if (!isShape || (value.length === 10 && !isRealDay(value))) refuse(context, 'date-impossible', { value });
});

/** Where a fact comes from. */
export const evidenceSchema = z.strictObject({
  title: z
    .string()
    .min(1)
    .max(300)
    .meta({
      title: 'Titel der Quelle',
      description: 'Name und Überschrift der Quelle.',
      examples: ['Stadt Laatzen: Integration in Laatzen'],
    }),
  url: urlSchema
    .optional()
    .meta({ title: 'Adresse der Quelle', description: 'Web-Adresse mit https://.', examples: ['https://www.laatzen.de'] }),
  date: partialDateSchema.optional().meta({
    title: 'Datum der Quelle',
    description: 'Jahr, Monat oder Tag, so genau wie bekannt. Fehlt, wenn die Quelle kein Datum hat.',
    examples: ['2025-04-24'],
  }),
  approximate: z
    .boolean()
    .optional()
    .meta({ title: 'Ungefähr', description: 'true, wenn das Datum nur geschätzt ist.', examples: [true] }),
});

export type Evidence = z.infer<typeof evidenceSchema>;

export const evidenceListSchema = z
  .array(evidenceSchema)
  .min(1)
  .meta({
    title: 'Belege',
    description: 'Woher die Angaben kommen, mindestens eine Quelle.',
    examples: [[{ title: 'Stadt Laatzen: Integration in Laatzen', url: 'https://www.laatzen.de', date: '2022' }]],
  });

/** The source with the latest date; `undefined` when none of them has a date. Dates of different precision compare as text. */
export function findNewestEvidence(evidence: readonly Evidence[]): (Evidence & { date: string }) | undefined {
  return evidence
    .filter((entry): entry is Evidence & { date: string } => entry.date !== undefined)
    .reduce<(Evidence & { date: string }) | undefined>(
      (newest, entry) => (!newest || entry.date > newest.date ? entry : newest),
      undefined,
    );
}
