import type { ContentIssue } from '../domain/issue.ts';
import type { Check } from './check.ts';

/** A tile that leads to an empty page is a broken promise. */
export const unusedTopic: Check = {
  id: 'unused-topic',
  description: 'Every topic has at least one offer.',
  run: ({ topics, offersByTopic }) =>
    [...topics.values()]
      .filter(({ id }) => !offersByTopic.has(id))
      .map(({ file }): ContentIssue => ({ level: 'warning', code: 'topic-empty', file })),
};
