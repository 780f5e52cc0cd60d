import { isLocaleSlug, SOURCE_LOCALE, type LocaleSlug } from '../locales/locales.ts';
import type { Search, SearchAnswer } from '../search/answer.ts';
import { startSearch } from '../search/start-search.ts';
import { SearchFilters } from './search-filters.ts';
import { toHitElement } from './search-hit.ts';

/** The first hits stand on the screen while the next ones are loaded. */
const FIRST = 5;
const PAGE = 8;
const SECOND_PAGE = 5;
const PAUSE_MS = 250;
/** With fewer good hits than this, other languages are asked too. */
const FEW = 3;
const BASE = '/pagefind/';

/**
 * Search on the page that has the form. Question and filters stand in the URL.
 *
 * Expects inside: a form with `q`, the filters, a list `[data-results]`, a `template` for one hit, `[data-state="…"]` sentences of which
 * one is shown, a section `[data-second="locale"]` for each other language, and `[data-help]`. Texts are in the page, so no language
 * table reaches the browser. Nothing of the index is loaded before the reader touches the field.
 */
class SiteSearch extends HTMLElement {
  #run = 0;
  #shown = 0;
  #timer = 0;
  readonly #searches = new Map<LocaleSlug, Search>();
  readonly #locale = readPageLocale();

  connectedCallback() {
    const form = this.querySelector('form')!;
    const input = this.#input();
    const filters = new SearchFilters(form);
    for (const part of this.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
    const wanted = new URLSearchParams(location.search);
    input.value = wanted.get('q') ?? '';
    filters.choose(wanted);

    const search = () => void this.#ask(filters);
    input.addEventListener(
      'focus',
      () =>
        void this.#open(this.#locale)
          .warm()
          .catch(() => undefined),
      { once: true },
    );
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(search, PAUSE_MS);
    });
    form.addEventListener('change', (event) => {
      if (event.target !== input) search();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      search();
    });
    filters.onOpen(() => void this.#count(filters));
    filters.onClear(search);
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#showMore(filters));
    this.querySelector('[data-suggestions]')?.addEventListener('click', (event) => {
      const chip = (event.target as Element).closest('a');
      if (!chip) return;
      event.preventDefault();
      input.value = chip.textContent.trim();
      input.focus();
      search();
    });
    this.addEventListener('keydown', (event) => {
      this.#walk(event);
    });
    search();
  }

  /** Asks, shows, and drops what arrives too late. */
  async #ask(filters: SearchFilters) {
    const run = ++this.#run;
    const question = this.#input().value;
    const choice = filters.read();
    this.#keepUrl(question, choice);
    if (!question.trim() && Object.keys(choice).length === 0) {
      this.#clear('');
      return;
    }
    this.#showState('loading');
    try {
      const answer = await this.#open(this.#locale).ask({ question, choice, from: 0, count: FIRST });
      if (run !== this.#run) return;
      this.#clear(answer && answer.total > 0 ? 'found' : answer ? 'none' : '');
      if (!answer) return;
      this.#find('[data-count]').textContent = String(answer.total);
      this.#shown = 0;
      this.#show(answer);
      if (answer.total > FIRST) await this.#load(run, filters, PAGE - FIRST);
      if (run !== this.#run) return;
      if (filters.isOpen) await this.#count(filters);
      await this.#askOthers(run, question, choice, answer);
    } catch {
      if (run === this.#run) this.#clear('failed');
    }
  }

  /** Other languages, one after the other, until there is enough; what the reader's language has already is left out. */
  async #askOthers(run: number, question: string, choice: Record<string, string[]>, { good, hits, total }: SearchAnswer) {
    let enough = good;
    const seen = new Set(hits.map(({ href }) => withoutLocale(href)));
    for (const section of this.querySelectorAll<HTMLElement>('[data-second]')) {
      const locale = section.dataset['second'] ?? '';
      if (enough >= FEW || !isLocaleSlug(locale) || !question.trim()) break;
      const answer = await this.#open(locale).ask({ question, choice, from: 0, count: SECOND_PAGE });
      if (run !== this.#run) return;
      const fresh = (answer?.hits ?? []).filter(({ href }) => !seen.has(withoutLocale(href)));
      for (const { href } of fresh) seen.add(withoutLocale(href));
      if (fresh.length === 0) continue;
      this.#append(section.querySelector('ol')!, { hits: fresh });
      section.hidden = false;
      enough += answer?.good ?? 0;
    }
    const isHelpless = total === 0 && enough === 0;
    this.#find('[data-help]').hidden = !isHelpless;
    const tellUs = this.querySelector<HTMLAnchorElement>('[data-tell-us][href^="mailto:"]');
    if (tellUs) tellUs.search = `?subject=${encodeURIComponent(`Lotse: ${question}`)}`;
  }

  async #showMore(filters: SearchFilters) {
    const first = await this.#load(this.#run, filters, PAGE);
    first?.focus(); // the button may be gone
  }

  /** Loads further hits of the same question. @returns the link of the first one */
  async #load(run: number, filters: SearchFilters, count: number): Promise<HTMLElement | null> {
    const request = { question: this.#input().value, choice: filters.read(), from: this.#shown, count };
    const answer = await this.#open(this.#locale).ask(request);
    return run === this.#run && answer ? this.#show(answer) : null;
  }

  #show(answer: SearchAnswer): HTMLElement | null {
    const first = this.#append(this.#find('[data-results]'), answer);
    this.#shown += answer.hits.length;
    this.#find('[data-more]').hidden = this.#shown >= answer.total;
    return first;
  }

  async #count(filters: SearchFilters) {
    const run = this.#run;
    const counts = await this.#open(this.#locale).count({ question: this.#input().value, choice: filters.read() });
    if (run === this.#run) filters.showCounts(counts);
  }

  /** Adds hits to a list. @returns the link of the first one */
  #append(list: Element, { hits }: Pick<SearchAnswer, 'hits'>): HTMLElement | null {
    const template = this.querySelector('template')!;
    const kindNames = (kind: string) => this.querySelector(`[data-kind-name="${CSS.escape(kind)}"]`)?.textContent ?? '';
    const before = list.children.length;
    list.append(...hits.map((hit) => toHitElement(template, hit, kindNames(hit.kind))));
    return list.children[before]?.querySelector('a') ?? null;
  }

  /** Empties all lists and shows one sentence, or none. */
  #clear(state: string) {
    for (const list of this.querySelectorAll('ol.hits')) list.replaceChildren();
    for (const part of this.querySelectorAll<HTMLElement>('[data-second], [data-help], [data-more]')) part.hidden = true;
    const suggestions = this.querySelector<HTMLElement>('[data-suggestions]');
    if (suggestions) suggestions.hidden = state !== '';
    this.#showState(state);
  }

  #showState(state: string) {
    for (const sentence of this.querySelectorAll<HTMLElement>('[data-state]')) sentence.hidden = sentence.dataset['state'] !== state;
  }

  #keepUrl(question: string, choice: Record<string, string[]>) {
    const state = new URLSearchParams(question ? { q: question } : {});
    for (const [name, values] of Object.entries(choice)) for (const value of values) state.append(name, value);
    history.replaceState(null, '', `${location.pathname}${state.size > 0 ? `?${state}` : ''}`);
  }

  /** Arrow keys go from the field through the hits and back. */
  #walk(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#input(), ...this.querySelectorAll<HTMLElement>('.hit a')];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  /** The search of a language; the first time its files are asked for all at once, because each waits for the one before otherwise. */
  #open(locale: LocaleSlug): Search {
    const known = this.#searches.get(locale);
    if (known) return known;
    if (locale === this.#locale)
      for (const file of (this.dataset['indexFiles'] ?? '').split(' ').filter(Boolean)) void loadAhead(BASE + file);
    const search = startSearch({ locale, base: BASE, version: this.dataset['indexVersion'] ?? '' });
    this.#searches.set(locale, search);
    return search;
  }

  #input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[name="q"]')!;
  }

  #find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

/** Locale of the page, as its path begins. */
function readPageLocale(): LocaleSlug {
  const slug = location.pathname.split('/')[1] ?? '';
  return isLocaleSlug(slug) ? slug : SOURCE_LOCALE;
}

/** Leaves a file in the browser's cache; whoever needs it will say so if it cannot be had. */
async function loadAhead(href: string): Promise<void> {
  await fetch(href)
    .then((response) => response.arrayBuffer())
    .catch(() => undefined);
}

function withoutLocale(href: string): string {
  return href.replace(/^\/[^/]+/, '');
}

customElements.define('site-search', SiteSearch);
