import { describe, expect, test } from 'vitest';
import { noContact } from './no-contact.ts';
import { actor, catalogOf, contactPoint, offer, run, summarize } from './testing.ts';

describe('noContact', () => {
  test('finds an offer that leads to nobody', () => {
    expect(summarize(run(noContact, catalogOf({ offer: [offer()], actor: [actor()] })))).toEqual(['no-contact contactPoints']);
  });

  test.each([
    ['a contact point', { offer: [offer({ facts: { contactPoints: ['buero'] } })] }],
    ['an address in the net', { offer: [offer({ facts: { online: 'https://www.kleinbach.example' } })] }],
    ['the website of its actor', { offer: [offer()], actor: [actor({ facts: { website: 'https://www.kleinbach.example' } })] }],
    [
      'a contact point of its actor',
      { offer: [offer()], actor: [actor()], 'contact-point': [contactPoint({ facts: { actor: 'verein' } })] },
    ],
    [
      'a contact point of the greater actor',
      { offer: [offer()], actor: [actor({ facts: { partOf: 'stadt' } }), actor({ id: 'stadt', facts: { contactPoints: ['buero'] } })] },
    ],
  ])('is content with %s', (_, content) => {
    expect(run(noContact, catalogOf(content))).toEqual([]);
  });
});
