import { expect, test } from 'vitest';
import { catalogOf, offer, run, summarize, topic } from './testing.ts';
import { unusedTopic } from './unused-topic.ts';

test('unusedTopic finds a topic without offers', () => {
  expect(summarize(run(unusedTopic, catalogOf({ topic: [topic()] })))).toEqual(['topic-empty']);
});

test('unusedTopic is content with one offer', () => {
  expect(run(unusedTopic, catalogOf({ topic: [topic()], offer: [offer()] }))).toEqual([]);
});
