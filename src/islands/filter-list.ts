/**
 * Filters above a list that is complete without them. The state stands in the URL, so that it survives reload, back and sharing.
 *
 * Expects inside: one form with selects, `[data-shown]` for the count, entries `.card` with `data-<name>="value value"`, groups
 * `[data-group]`, and `[data-empty]` for the sentence when nothing fits.
 */
class FilterList extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback() {
    this.#form = this.querySelector('form');
    if (!this.#form) return;
    const box = this.#form.closest('details');
    box?.removeAttribute('hidden');
    this.#readUrl();
    if (box && (this.#hasChoice() || matchMedia('(min-width: 60rem)').matches)) box.open = true;
    this.#form.addEventListener('change', () => {
      this.#update();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener('reset', () =>
      setTimeout(() => {
        this.#update();
      }),
    );
    this.#apply();
  }

  #selects(): HTMLSelectElement[] {
    return [...(this.#form?.querySelectorAll('select') ?? [])];
  }

  #hasChoice(): boolean {
    return this.#selects().some(({ value }) => value);
  }

  #readUrl() {
    const wanted = new URLSearchParams(location.search);
    for (const select of this.#selects()) {
      const value = wanted.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
  }

  #update() {
    const query = new URLSearchParams(this.#selects().flatMap(({ name, value }) => (value ? [[name, value]] : [])));
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}`);
    this.#apply();
  }

  #apply() {
    const chosen = this.#selects().filter(({ value }) => value);
    let shown = 0;
    for (const card of this.querySelectorAll<HTMLElement>('.card')) {
      const fits = chosen.every(({ name, value }) => (card.dataset[name] ?? '').split(' ').includes(value));
      card.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = !group.querySelector('.card:not([hidden])');
    const count = this.querySelector('[data-shown]');
    if (count) count.textContent = String(shown);
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (empty) empty.hidden = shown > 0;
  }
}

customElements.define('filter-list', FilterList);
