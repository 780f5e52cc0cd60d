import type { Catalog, Offer } from '../domain/catalog.ts';
import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';

/** Who cannot ask cannot come. The town's help desk, which the page then shows, knows no more than the page. */
export const noContact: Check = {
  id: 'no-contact',
  description: 'Every offer has a contact point or an address in the net: its own, its actor’s or that of the actor’s greater body.',
  run: (catalog) =>
    [...catalog.offers.values()]
      .filter((offer) => !hasContact(offer, catalog))
      .map(({ file }): ContentIssue => ({ level: 'warning', code: 'no-contact', file, field: 'contactPoints' })),
};

function hasContact({ facts }: Offer, { actors, contactPointsByActor }: Catalog): boolean {
  if (facts.contactPoints.length > 0 || facts.online) return true;
  const actor = actors.get(facts.actor);
  const greater = actors.get(actor?.facts.partOf ?? '');
  return [actor, greater].some(
    (body) => body && (body.facts.website || body.facts.contactPoints.length > 0 || contactPointsByActor.has(body.id)),
  );
}
