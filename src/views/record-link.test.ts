import { describe, expect, test } from 'vitest';
import { actor, topic } from '../../tests/fixtures/catalog.ts';
import { toRecordLink, toTopicLink } from './record-link.ts';

describe('toRecordLink', () => {
  test('marks a German name', () => {
    expect(toRecordLink('actor', actor(), 'ar')).toEqual({
      href: '/ar/actors/verein/',
      label: { text: 'Nachbarschaftsverein', lang: 'de', dir: 'ltr' },
    });
  });
});

test('a topic is linked by its label in the language of the page', () => {
  expect(toTopicLink(topic(), 'en')).toEqual({ href: '/en/topics/language/', label: { text: 'Learn German' } });
});
