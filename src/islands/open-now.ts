import { daysBetween, readWallClock } from './wall-clock.ts';
import { findOpening, type Opening } from './opening.ts';

const ONE_MINUTE = 60_000;

/** Says whether something is open at this moment, by the clock of the town. What it needs stands in its `data-` attributes. */
class OpenNow extends HTMLElement {
  connectedCallback() {
    this.#show();
    setInterval(() => {
      this.#show();
    }, ONE_MINUTE);
    document.addEventListener('visibilitychange', () => {
      this.#show();
    });
  }

  #show() {
    const { from = '', spans = '', days = '0', weekdays = '' } = this.dataset;
    const { day, minute } = readWallClock();
    const list = spans.split(' ').map((span) => span.split('-').map(Number) as [number, number]);
    const opening = findOpening(list, daysBetween(from, day) * 1440 + minute, Number(days));
    this.textContent = this.#toWords(opening, weekdays.split('|'));
    this.classList.toggle('is-open', opening.state === 'open');
    this.hidden = false;
  }

  #toWords(opening: Opening, weekdays: readonly string[]): string {
    const { now = '', today = '', next = '', call = '', from = '' } = this.dataset;
    if (opening.state === 'unknown') return call;
    const minutes = opening.at % 1440;
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const text = opening.state === 'open' ? now : opening.state === 'today' ? today : next;
    const weekday = weekdays[(new Date(from).getUTCDay() + 6 + Math.floor(opening.at / 1440)) % 7] ?? '';
    return text.replace('{time}', time).replace('{day}', weekday);
  }
}

customElements.define('open-now', OpenNow);
