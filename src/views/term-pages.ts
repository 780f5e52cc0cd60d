import type { Term } from '../domain/catalog.ts';
import { openTermFinder, type FoundTerm } from '../domain/find-terms.ts';
import { textOf, type ContentRecord, type Words } from '../domain/record.ts';
import type { LocaleSlug } from '../locales/locales.ts';
import { toPath, toRecordPath } from '../locales/urls.ts';
import type { ViewContext } from './context.ts';
import { toTermEntry, type SearchEntry } from './search-entry.ts';
import { toShell, type Link, type Shell } from './shell.ts';
import { toGermanText, toText, type TextView } from './text.ts';
import { toTranslationNotice, type TranslationNotice } from './translation-notice.ts';

/** A German word with its explanation. */
export interface TermView {
  id: string;
  href: string;
  /** What the language of the page calls it. */
  title: TextView;
  /** The word on the letter, with its other names; `undefined` on German pages. */
  german: TextView | undefined;
  summary: TextView;
}

export interface TermsPageView {
  shell: Shell;
  title: string;
  lead: string;
  terms: TermView[];
}

export interface TermPageView extends TermView {
  shell: Shell;
  search: SearchEntry;
  trail: Link[];
  alsoCalled: string | undefined;
  notice: TranslationNotice | undefined;
}

export function toTermsPage(context: ViewContext): TermsPageView {
  const { t } = context;
  return {
    shell: toShell({ path: ['terms'], title: t('terms.title'), description: t('terms.lead') }, context),
    title: t('terms.title'),
    lead: t('terms.lead'),
    terms: listTerms(context),
  };
}

/** All words, sorted as the language of the page sorts. */
export function listTerms(context: ViewContext): TermView[] {
  const { compare } = new Intl.Collator(context.intlTag);
  return [...context.catalog.terms.values()].map((term) => toTermView(term, context)).sort((a, b) => compare(a.title.text, b.title.text));
}

export function toTermPage(term: Term, context: ViewContext): TermPageView {
  const { locale, t } = context;
  const view = toTermView(term, context);
  const names = term.facts.alsoCalled.join(', ');
  return {
    ...view,
    shell: toShell(
      {
        path: ['terms', term.id],
        title: view.title.text,
        description: view.summary.text,
        translatedIn: Object.keys(term.texts) as LocaleSlug[],
      },
      context,
    ),
    search: toTermEntry(term, context),
    trail: [{ href: toPath(locale, 'terms'), label: { text: t('terms.title') } }],
    alsoCalled: view.german || !names ? undefined : names,
    notice: toTranslationNotice(term, context),
  };
}

function toTermView(term: Term, { locale }: ViewContext): TermView {
  const german = [term.texts.de!.words.title, ...term.facts.alsoCalled].join(', ');
  return {
    id: term.id,
    href: toRecordPath(locale, 'term', term.id),
    title: toText(textOf(term, 'title', locale)!, locale),
    german: locale === 'de' ? undefined : toGermanText(german, locale),
    summary: toText(textOf(term, 'summary', locale)!, locale),
  };
}

const finders = new WeakMap<object, (german: string) => FoundTerm[]>();

function finderOf({ catalog: { terms } }: ViewContext): (german: string) => FoundTerm[] {
  let find = finders.get(terms);
  if (!find) finders.set(terms, (find = openTermFinder(terms.values())));
  return find;
}

const MOST_LINKS = 6;

/** Words of the glossary in the German text of a record, as "Auf dem Brief steht": the German word, and what it is called here. */
export function toTermLinks(record: ContentRecord<unknown, unknown>, context: ViewContext): Link[] {
  const german = Object.entries(record.texts.de?.words as Words)
    .filter(([field]) => field !== 'title' && field !== 'keywords')
    .flatMap(([, value]) => value ?? []);
  return finderOf(context)(german.join('\n'))
    .slice(0, MOST_LINKS)
    .map(({ term }) => toTermLink(term, context));
}

/** A word as a link: what it is called here, and the word on the letter. */
export function toTermLink(term: Term, context: ViewContext): Link {
  const { href, title } = toTermView(term, context);
  const german = term.texts.de!.words.title;
  return { href, label: title.text === german ? title : { text: `${title.text} (${german})` } };
}

/** Links of the glossary's words in a German body, in the order of the text. */
export function toInlineTerms(body: string, context: ViewContext): { text: string; href: string }[] {
  return finderOf(context)(body)
    .sort((a, b) => a.index - b.index)
    .map(({ term, text }) => ({ text, href: toRecordPath(context.locale, 'term', term.id) }));
}
