import { toTranslationState, type ContentRecord } from '../domain/record.ts';
import type { ViewContext } from './context.ts';

/** What a reader must know about the words of a page; `undefined` for German and for words a person has checked. */
export interface TranslationNotice {
  text: string;
  /** Loud when the words are German or may be wrong, quiet when a machine made them. */
  isLoud: boolean;
}

export function toTranslationNotice(record: ContentRecord<unknown, unknown>, { t, locale }: ViewContext): TranslationNotice | undefined {
  const state = toTranslationState(record, locale);
  switch (state) {
    case 'missing':
      return { text: t('translation.missing'), isLoud: true };
    case 'behind':
      return { text: t('translation.behind'), isLoud: true };
    case 'machine':
    case 'machine-checked':
      return { text: t(`translation.${state}`), isLoud: false };
    default:
      return undefined;
  }
}
