import { isLocaleSlug, SOURCE_LOCALE } from '../locales/locales.ts';
import { openSearch, type SearchAnswer, type SearchHit } from '../search/engine.ts';

const PAGE = 10;
const PAUSE_MS = 250;

/**
 * Search on the page that has the form. Question and filters stand in the URL.
 *
 * Expects inside: a form with `q` and selects, a list `[data-results]`, a `template` for one hit, and `[data-state="…"]` sentences of
 * which one is shown; texts are in the page, so no language table reaches the browser.
 */
class SiteSearch extends HTMLElement {
  #run = 0;
  #pending: SearchAnswer['hits'] = [];
  readonly #engine = openSearch({ locale: pageLocale(), base: '/pagefind/' });

  connectedCallback() {
    const form = this.querySelector('form')!;
    const input = form.querySelector<HTMLInputElement>('input[name="q"]')!;
    for (const part of this.querySelectorAll<HTMLElement>('[data-needs-script]')) part.hidden = false;
    const wanted = new URLSearchParams(location.search);
    input.value = wanted.get('q') ?? '';
    for (const select of form.querySelectorAll('select')) select.value = wanted.get(select.name) ?? '';

    let timer = 0;
    input.addEventListener('focus', () => void this.#engine.warm().catch(() => undefined), { once: true });
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void this.#search(form), PAUSE_MS);
    });
    form.addEventListener('change', () => void this.#search(form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search(form);
    });
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#showMore());
    void this.#search(form);
  }

  async #search(form: HTMLFormElement) {
    const run = ++this.#run;
    const { q = '', ...filters } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const state = new URLSearchParams(Object.entries({ q, ...filters }).filter(([, value]) => value));
    history.replaceState(null, '', `${location.pathname}${state.size > 0 ? `?${state}` : ''}`);
    this.#showState('loading');
    try {
      const answer = await this.#engine.find(q, filters);
      if (run !== this.#run) return; // a newer question is on its way
      if (!answer) {
        this.#show('hint', 0);
        return;
      }
      const count = answer.hits.length;
      this.#pending = answer.hits;
      this.querySelector('[data-results]')!.replaceChildren();
      await this.#showMore();
      if (run === this.#run) this.#show(count > 0 ? 'found' : 'none', count);
    } catch {
      if (run === this.#run) this.#show('failed', 0);
    }
  }

  async #showMore() {
    const run = this.#run;
    const hits = await Promise.all(this.#pending.splice(0, PAGE).map((hit) => hit.load()));
    if (run !== this.#run) return;
    this.querySelector('[data-results]')!.append(...hits.map((hit) => this.#toElement(hit)));
    this.querySelector<HTMLElement>('[data-more]')!.hidden = this.#pending.length === 0;
  }

  #toElement({ href, title, summary, kind }: SearchHit): Node {
    const element = this.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
    const link = element.querySelector('a')!;
    link.href = href;
    link.textContent = title;
    element.querySelector('[data-summary]')!.textContent = summary;
    element.querySelector('[data-kind]')!.textContent = this.querySelector(`[data-kind-name="${CSS.escape(kind)}"]`)?.textContent ?? '';
    return element;
  }

  #show(state: string, count: number) {
    if (count === 0) this.querySelector('[data-results]')!.replaceChildren();
    this.querySelector<HTMLElement>('[data-more]')!.hidden = this.#pending.length === 0 || count === 0;
    this.querySelector('[data-count]')!.textContent = String(count);
    this.#showState(state);
  }

  #showState(state: string) {
    for (const sentence of this.querySelectorAll<HTMLElement>('[data-state]')) sentence.hidden = sentence.dataset['state'] !== state;
  }
}

/** Locale of the page, as its path begins. */
function pageLocale() {
  const slug = location.pathname.split('/')[1] ?? '';
  return isLocaleSlug(slug) ? slug : SOURCE_LOCALE;
}

customElements.define('site-search', SiteSearch);
