import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';

/** A place without use is either forgotten in a record or left over. */
export const unusedPlace: Check = {
  id: 'unused-place',
  description: 'Every place is used by an offer, an actor or a contact point, or is a meeting place of its own.',
  run: ({ places, offersByPlace, actorsByPlace, contactPointsByPlace }) => {
    const isUsed = (id: string) => [offersByPlace, actorsByPlace, contactPointsByPlace].some((users) => users.has(id));
    return [...places.values()]
      .filter(({ id, facts }) => !facts.isMeetingPlace && !isUsed(id))
      .map(({ file }): ContentIssue => ({ level: 'warning', code: 'place-unused', file }));
  },
};
