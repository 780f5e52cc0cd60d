import { daysBetween, readWallClock } from './wall-clock.ts';
import { findOpening, readSpans, type Opening } from './opening.ts';

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
    const { from = '', spans = '', days = '0' } = this.dataset;
    const { day, minute } = readWallClock();
    const opening = findOpening(readSpans(spans), daysBetween(from, day) * 1440 + minute, Number(days));
    this.textContent = this.#toWords(opening);
    this.classList.toggle('is-open', opening.state === 'open');
    this.classList.remove('await');
  }

  #toWords(opening: Opening): string {
    const { now = '', today = '', next = '', call = '' } = this.dataset;
    if (opening.state === 'unknown') return call;
    const minutes = opening.at % 1440;
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const text = opening.state === 'open' ? now : opening.state === 'today' ? today : next;
    return text.replace('{time}', time).replace('{day}', this.#nameDay(Math.floor(opening.at / 1440)));
  }

  #nameDay(days: number): string {
    const { from = '', weekdays } = this.dataset;
    const day = new Date(Date.parse(from) + days * 1440 * ONE_MINUTE);
    if (weekdays) return weekdays.split('|')[(day.getUTCDay() + 6) % 7] ?? '';
    return new Intl.DateTimeFormat(document.documentElement.lang, { weekday: 'long', timeZone: 'UTC' }).format(day);
  }
}

customElements.define('open-now', OpenNow);
