import { z } from 'zod';
import { daySchema } from './evidence.ts';
import { refuse } from './refine.ts';

/** Two-letter weekdays as in iCalendar (RFC 5545 BYDAY), Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A time of day on the wall clock, `HH:MM`; `24:00` is midnight at the end of the day. */
export const timeSchema = z.string().superRefine((value, context) => {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(value) && value !== '24:00') refuse(context, 'time-impossible', { value });
});

/** Regular times on the wall clock of the town. Only for times that are proven and current. */
export const scheduleSchema = z
  .strictObject({
    days: z
      .array(z.enum(WEEKDAYS))
      .min(1)
      .meta({ title: 'Wochentage', description: 'MO, TU, WE, TH, FR, SA, SU (iCalendar).', examples: [['MO', 'TH']] }),
    opensAt: timeSchema
      .optional()
      .meta({ title: 'Beginn', description: 'HH:MM. Fehlt zusammen mit dem Schluss, wenn nur der Tag bekannt ist.', examples: ['09:30'] }),
    closesAt: timeSchema.optional().meta({ title: 'Schluss', description: 'HH:MM, 24:00 ist Mitternacht.', examples: ['12:00'] }),
    overnight: z
      .boolean()
      .optional()
      .meta({ title: 'Über Mitternacht', description: 'true, wenn der Schluss am nächsten Tag liegt.', examples: [true] }),
    everyWeeks: z
      .int()
      .min(2)
      .max(8)
      .optional()
      .meta({ title: 'Alle n Wochen', description: 'Zum Beispiel 2 für alle zwei Wochen.', examples: [2] }),
    weekParity: z
      .enum(['even', 'odd'])
      .optional()
      .meta({ title: 'Kalenderwoche', description: 'Gerade oder ungerade Kalenderwoche.', examples: ['even'] }),
    weeksOfMonth: z
      .array(z.union([z.literal(-1), z.int().min(1).max(5)]))
      .min(1)
      .optional()
      .meta({ title: 'Woche im Monat', description: '1 ist der erste, -1 der letzte dieser Wochentage im Monat.', examples: [[1]] }),
    months: z
      .array(z.int().min(1).max(12))
      .min(1)
      .optional()
      .meta({ title: 'Monate', description: 'Nur in diesen Monaten.', examples: [[2, 4, 6]] }),
    validFrom: daySchema.optional().meta({ title: 'Gilt ab', description: 'Erster Tag.', examples: ['2026-02-02'] }),
    validTo: daySchema.optional().meta({ title: 'Gilt bis', description: 'Letzter Tag.', examples: ['2026-06-30'] }),
    exceptDates: z
      .array(daySchema)
      .optional()
      .meta({ title: 'Ausfall', description: 'Tage, an denen es ausfällt.', examples: [['2026-12-24']] }),
    closedOnHolidays: z
      .boolean()
      .optional()
      .meta({ title: 'Feiertage', description: 'true: an Feiertagen geschlossen.', examples: [true] }),
    closedInSchoolHolidays: z
      .boolean()
      .optional()
      .meta({ title: 'Schulferien', description: 'true: in den Schulferien geschlossen.', examples: [true] }),
  })
  .superRefine((schedule, context) => {
    const { opensAt, closesAt, overnight, everyWeeks, validFrom, validTo, weekParity } = schedule;
    if ((opensAt === undefined) !== (closesAt === undefined)) refuse(context, 'times-in-pairs', {}, [opensAt ? 'opensAt' : 'closesAt']);
    if (opensAt && closesAt && closesAt <= opensAt && !overnight)
      refuse(context, 'closes-before-opens', { opensAt, closesAt }, ['closesAt']);
    if (everyWeeks && !validFrom && !weekParity) refuse(context, 'weeks-need-anchor', { weeks: everyWeeks }, ['everyWeeks']);
    if (validFrom && validTo && validTo < validFrom) refuse(context, 'range-reversed', { from: validFrom, to: validTo }, ['validTo']);
  });

export type Schedule = z.infer<typeof scheduleSchema>;
