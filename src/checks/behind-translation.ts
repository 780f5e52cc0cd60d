import type { ContentIssue } from '../domain/issue.ts';
import { findBehindFields } from '../domain/record.ts';
import { hashWords } from '../domain/translation.ts';
import type { Check } from './check.ts';
import { translationsOf } from './records.ts';

/** The translation says what was true before the German text changed. */
export const behindTranslation: Check = {
  id: 'behind-translation',
  description: 'Every translated field was made from the German words of today.',
  run: (catalog) =>
    translationsOf(catalog).flatMap(({ record, locale, file, source }) =>
      findBehindFields(record, locale).flatMap((name): ContentIssue[] => {
        const german = source[name];
        const hash = german === undefined ? undefined : hashWords(german);
        // A field that is behind only because it was made from a language that is behind is mended there.
        if (hash === undefined || record.texts[locale]?.translation?.of[name] === hash) return [];
        return [{ level: 'warning', code: 'translation-behind', file, field: name, values: { name, hash } }];
      }),
    ),
};
