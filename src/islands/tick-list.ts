/** Keeps the ticks of a list in this browser; without JavaScript it is a list to tick on paper. */
const KEY = 'lotse-first-steps';

class TickList extends HTMLElement {
  connectedCallback() {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const status = this.querySelector<HTMLElement>('[data-status]')!;
    const reset = this.querySelector<HTMLButtonElement>('[data-reset]')!;
    const ticked = new Set(readTicks());
    const show = () => {
      status.textContent = (this.dataset['done'] ?? '').replace('{done}', String(boxes.filter(({ checked }) => checked).length));
    };
    for (const box of boxes) box.checked = ticked.has(box.name);
    reset.hidden = false;
    status.classList.remove('await');
    show();
    this.addEventListener('change', () => {
      keepTicks(boxes.filter(({ checked }) => checked).map(({ name }) => name));
      show();
    });
    reset.addEventListener('click', () => {
      for (const box of boxes) box.checked = false;
      keepTicks([]);
      show();
    });
  }
}

function readTicks(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
  } catch {
    return []; // storage is switched off, or holds something else
  }
}

function keepTicks(ticks: readonly string[]): void {
  try {
    if (ticks.length > 0) localStorage.setItem(KEY, JSON.stringify(ticks));
    else localStorage.removeItem(KEY);
  } catch {
    // storage is full or switched off: the ticks last as long as the page
  }
}

customElements.define('tick-list', TickList);
