import type { FacetCounts } from '../search/facets.ts';

/** The filters of the search: selects with one value each, checkboxes with several. */
export class SearchFilters {
  readonly #box: HTMLDetailsElement;

  constructor(form: HTMLFormElement) {
    this.#box = form.querySelector('details')!;
  }

  get isOpen(): boolean {
    return this.#box.open;
  }

  /** Chooses what stands in the URL; a value that no filter has is left out. */
  choose(wanted: URLSearchParams): void {
    for (const select of this.#selects()) {
      const value = wanted.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    for (const check of this.#checks()) check.checked = wanted.getAll(check.name).includes(check.value);
    if (Object.keys(this.read()).length > 0) this.#box.open = true;
  }

  /** What is chosen: filter → values. */
  read(): Record<string, string[]> {
    const chosen: Record<string, string[]> = {};
    for (const { name, value } of this.#selects()) if (value) chosen[name] = [value];
    for (const { name, value, checked } of this.#checks()) if (checked) (chosen[name] ??= []).push(value);
    return chosen;
  }

  onOpen(listener: () => void): void {
    this.#box.addEventListener('toggle', () => {
      if (this.#box.open) listener();
    });
  }

  onClear(listener: () => void): void {
    this.#box.querySelector('[data-clear]')?.addEventListener('click', () => {
      for (const select of this.#selects()) select.value = '';
      for (const check of this.#checks()) check.checked = false;
      listener();
    });
  }

  /** Writes behind each choice how many hits it would leave; a choice that leaves none cannot be made. */
  showCounts(counts: FacetCounts): void {
    for (const select of this.#selects()) {
      for (const option of select.options) {
        if (!option.value) continue;
        const count = counts[select.name]?.[option.value] ?? 0;
        option.dataset['label'] ??= option.text.trim();
        option.text = `${option.dataset['label']} (${count})`;
        option.disabled = count === 0 && !option.selected;
      }
    }
    for (const check of this.#checks()) {
      const count = counts[check.name]?.[check.value] ?? 0;
      this.#box.querySelector(`[data-check-count="${CSS.escape(check.value)}"]`)!.textContent = `(${count})`;
      check.disabled = count === 0 && !check.checked;
    }
  }

  #selects(): HTMLSelectElement[] {
    return [...this.#box.querySelectorAll('select')];
  }

  #checks(): HTMLInputElement[] {
    return [...this.#box.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }
}
