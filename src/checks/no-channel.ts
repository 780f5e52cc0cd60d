import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';

/** A contact point that nobody can reach is a name. */
export const noChannel: Check = {
  id: 'no-channel',
  description: 'Every contact point has a phone, a mail address, a website or a place.',
  run: ({ contactPoints }) =>
    [...contactPoints.values()]
      .filter(({ facts }) => facts.phones.length === 0 && !facts.email && !facts.website && !facts.place)
      .map(({ file }): ContentIssue => ({ level: 'warning', code: 'no-channel', file })),
};
