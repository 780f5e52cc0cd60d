import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';

/** A place without use is either forgotten in a record or left over. */
export const unusedPlace: Check = {
  id: 'unused-place',
  description: 'Every place is used by an offer, an actor, a contact point or a first step, or is a meeting place of its own.',
  run: ({ site, places, offersByPlace, actorsByPlace, contactPointsByPlace }) => {
    const steps = new Set(site.firstSteps.filter(({ link }) => link.kind === 'place').map(({ link }) => link.id));
    const isUsed = (id: string) => [offersByPlace, actorsByPlace, contactPointsByPlace, steps].some((users) => users.has(id));
    return [...places.values()]
      .filter(({ id, facts }) => !facts.isMeetingPlace && !isUsed(id))
      .map(({ file }): ContentIssue => ({ level: 'warning', code: 'place-unused', file }));
  },
};
