import type { Measure } from './catalog.ts';
import { textOf } from './record.ts';

/** Specific, measurable, activating, realistic, time-bound, as the concept of 2022 spells SMART. */
export const SMART_LETTERS = ['specific', 'measurable', 'activating', 'realistic', 'timed'] as const;

export type SmartLetter = (typeof SMART_LETTERS)[number];

/**
 * Which of the five a measure fulfils: a clear description, an indicator, somebody responsible, resources that are named, and a day or
 * year by which it is done. Whether they are good is for people to judge; here it only counts that they stand there.
 */
export function toSmart(measure: Measure): Record<SmartLetter, boolean> {
  const { indicator, responsible, endDate } = measure.facts;
  return {
    specific: textOf(measure, 'body', 'de') !== undefined,
    measurable: indicator !== undefined,
    activating: responsible.length > 0,
    realistic: textOf(measure, 'resources', 'de') !== undefined,
    timed: endDate !== undefined,
  };
}
