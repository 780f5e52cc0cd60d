import { expect, test } from 'vitest';
import { noChannel } from './no-channel.ts';
import { catalogOf, contactPoint, run, summarize } from './testing.ts';

test('noChannel finds a contact point that nobody can reach', () => {
  expect(summarize(run(noChannel, catalogOf({ 'contact-point': [contactPoint()] })))).toEqual(['no-channel']);
});

test.each([
  { phones: [{ number: '112' }] },
  { email: 'hallo@muehle.example' },
  { website: 'https://www.kleinbach.example' },
  { place: 'muehle' },
])('noChannel is content with one way: %o', (facts) => {
  expect(run(noChannel, catalogOf({ 'contact-point': [contactPoint({ facts })] }))).toEqual([]);
});
