import { describe, expect, test } from 'vitest';
import { figureSchema } from './figure.ts';
import { findingsOf } from './sample-findings.ts';

const data = {
  order: 1,
  chart: 'bars',
  unit: 'people',
  label: { de: 'So viele Menschen leben hier' },
  values: [{ value: 43688, date: '2021-12-31' }],
  evidence: [{ title: 'Melderegister' }],
};

/** Findings of a sound figure; a test overrides only what it talks about. */
const findings = (over: Record<string, unknown>) => findingsOf(figureSchema, { ...data, ...over });

describe('figureSchema', () => {
  test('takes a figure with its source', () => {
    expect(findings({})).toEqual([]);
  });

  test('refuses a figure without evidence', () => {
    expect(findings({ evidence: [] })).toEqual(['evidence: too_small']);
    expect(findings({ evidence: undefined })).toEqual(['evidence: invalid_type']);
  });

  test('refuses a share that is not one number of percent', () => {
    const share = { chart: 'share', unit: 'percent' };
    expect(findings({ ...share, values: [{ value: 40 }] })).toEqual([]);
    expect(findings({ ...share, values: [{ value: 17492 }] })).toEqual(['values.0.value: field-range']);
    expect(findings({ ...share, values: [{ value: 40 }, { value: 60 }] })).toEqual(['values: list-length']);
  });

  test('refuses a curve with a value that has no date', () => {
    expect(findings({ chart: 'line', values: [{ value: 1 }] })).toEqual(['values.0: field-missing']);
  });

  test('refuses a way of counting that has no name', () => {
    const values = [{ value: 1, series: 'register' }];
    expect(findings({ values })).toEqual(['values.0.series: reference-dangling']);
    expect(findings({ values, series: { register: { de: 'Melderegister' } } })).toEqual([]);
  });
});
