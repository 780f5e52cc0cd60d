import { listOf, type ContentRecord } from '../domain/record.ts';
import type { ViewContext } from './context.ts';
import { toGermanText, type TextView } from './text.ts';

/**
 * Words that people type but no page shows: the editors' search words, and the German ones on every page, because readers copy German
 * words from letters. Printed hidden, for the index only.
 */
export function toSearchWords(
  record: ContentRecord<unknown, { title: string; keywords?: string[] | undefined }>,
  { locale }: ViewContext,
): TextView[] {
  const own = listOf(record, 'keywords', locale);
  const german = listOf(record, 'keywords', 'de');
  return [
    ...(own && !own.isFallback ? [{ text: own.items.join(', ') }] : []),
    ...(locale !== 'de' && german ? [toGermanText([record.texts.de?.words.title, ...german.items].join(', '), locale)] : []),
  ];
}
