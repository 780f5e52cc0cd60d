import { describe, expect, test } from 'vitest';
import { catalogOf, contactPoint, offer, run, summarize } from './testing.ts';
import { unprovenSchedule } from './unproven-schedule.ts';

const schedules = [{ days: ['MO'] }];
const old = [{ title: 'Bote', date: '2019' }];

describe('unprovenSchedule', () => {
  test('doubts fixed times from an old source or one without date', () => {
    const undated = [{ title: 'Bote' }];
    const catalog = catalogOf({
      offer: [offer({ facts: { schedules, evidence: old } })],
      'contact-point': [contactPoint({ facts: { schedules, evidence: undated } })],
    });
    expect(summarize(run(unprovenSchedule, catalog))).toEqual(['schedule-unproven schedules', 'schedule-unproven schedules']);
  });

  test('believes fixed times from 2022 on, and asks nothing where there are none', () => {
    expect(run(unprovenSchedule, catalogOf({ offer: [offer({ facts: { schedules } })] }))).toEqual([]);
    expect(run(unprovenSchedule, catalogOf({ offer: [offer({ facts: { evidence: old } })] }))).toEqual([]);
  });
});
