import { daysBetween, readWallClock } from './wall-clock.ts';

/**
 * Takes days that are over out of a list that was built some days ago, and says which of them are today and tomorrow. Days are
 * `[data-day]` or groups with the id `group-YYYY-MM-DD`.
 */
class DayMarks extends HTMLElement {
  connectedCallback() {
    const { day: today } = readWallClock();
    let left = 0;
    for (const part of document.querySelectorAll<HTMLElement>('[data-group], [data-day]')) {
      const away = daysBetween(today, part.dataset['day'] ?? part.id.replace('group-', ''));
      if (away < 0) part.remove();
      else {
        left += part.querySelectorAll('.card').length || 1;
        this.#mark(part, away);
      }
    }
    for (const total of document.querySelectorAll('[data-total]')) total.textContent = String(left);
    const old = this.querySelector<HTMLElement>('[data-old]');
    if (old) old.hidden = left > 0;
  }

  #mark(part: HTMLElement, away: number) {
    const words = away === 0 ? this.dataset['today'] : away === 1 ? this.dataset['tomorrow'] : undefined;
    if (!words) return;
    const mark = document.createElement('span');
    mark.className = 'day-now';
    mark.textContent = words;
    part.querySelector('h2, h3, .day')?.prepend(mark, ' ');
  }
}

customElements.define('day-marks', DayMarks);
