import { describe, expect, test } from 'vitest';
import { oldEvidence } from './old-evidence.ts';
import { actor, catalogOf, contactPoint, place, run, summarize } from './testing.ts';

const today = '2026-11-21';
const dated = (date: string) => ({ facts: { evidence: [{ title: 'Bote', date }] } });

describe('oldEvidence', () => {
  test('begins on the day after two years', () => {
    expect(run(oldEvidence, catalogOf({ actor: [actor(dated('2024-11-21'))] }), { today })).toEqual([]);
    expect(summarize(run(oldEvidence, catalogOf({ actor: [actor(dated('2024-11-20'))] }), { today }))).toEqual(['evidence-old evidence']);
  });

  test('takes a source of a year as of its last day', () => {
    expect(run(oldEvidence, catalogOf({ 'contact-point': [contactPoint(dated('2024'))] }), { today })).toEqual([]);
    expect(run(oldEvidence, catalogOf({ 'contact-point': [contactPoint(dated('2023'))] }), { today })).toHaveLength(1);
  });

  test('accepts a newer confirmation', () => {
    const { facts } = dated('2015');
    expect(run(oldEvidence, catalogOf({ actor: [actor({ facts: { ...facts, assuredDate: '2026-01-01' } })] }), { today })).toEqual([]);
  });

  test('leaves places alone', () => {
    expect(run(oldEvidence, catalogOf({ place: [place(dated('2015'))] }), { today })).toEqual([]);
  });
});
