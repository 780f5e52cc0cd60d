import type { KeptEntry } from '../domain/kept-entry.ts';
import { readKept, toKeys, writeKept } from './kept.ts';

/** Parameter of a shared list: keys, separated by commas. */
const PARAMETER = 'ids';

/** The reader's own list, or one that came with the address. */
class KeptList extends HTMLElement {
  #entries: Record<string, KeptEntry> = {};
  #shared: string[] | undefined;

  connectedCallback() {
    const ids = new URLSearchParams(location.search).get(PARAMETER);
    this.#shared = ids === null ? undefined : toKeys(ids.split(','));
    this.hidden = false;
    this.#listen();
    void this.#load();
  }

  async #load() {
    try {
      const answer = await fetch(this.dataset['entries']!);
      if (!answer.ok) throw new Error(answer.statusText);
      this.#entries = (await answer.json()) as Record<string, KeptEntry>;
      this.#show();
    } catch {
      this.#part('[data-failed]').hidden = false;
    }
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #keys(): string[] {
    return this.#shared ?? readKept();
  }

  #show() {
    const keys = this.#keys();
    const known = keys.filter((key) => Object.hasOwn(this.#entries, key));
    this.#part('[data-items]').replaceChildren(...known.map((key) => this.#toItem(key, this.#entries[key]!)));
    this.#part('[data-empty]').hidden = known.length > 0;
    this.#part('[data-gone]').hidden = known.length === keys.length;
    this.#part('[data-shared]').hidden = this.#shared === undefined;
    this.#part('[data-tools]').hidden = known.length === 0;
    this.#part('[data-code]').hidden = true;
    this.#part('[data-share]').hidden = !('share' in navigator);
    if (this.#shared) this.#carryOver(known);
  }

  /** The same list in the other languages. */
  #carryOver(keys: readonly string[]) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[lang][href$="/my-list/"]'))
      link.search = `?${PARAMETER}=${keys.join(',')}`;
  }

  #toLink(keys: readonly string[]): string {
    return `${this.dataset['address'] ?? ''}?${PARAMETER}=${keys.join(',')}`;
  }

  #toItem(key: string, { h, t, l, d, s, p }: KeptEntry): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = h;
    link.textContent = t;
    if (l) link.lang = l;
    if (d) link.dir = d;
    item.append(link);
    if (s) item.append(Object.assign(document.createElement('p'), { textContent: s, ...(l && { lang: l }), ...(d && { dir: d }) }));
    if (p) {
      const call = Object.assign(document.createElement('a'), { href: `tel:${p[0]}`, textContent: p[1], className: 'tap' });
      call.dir = 'ltr';
      item.append(call);
    }
    if (!this.#shared) {
      const remove = Object.assign(document.createElement('button'), { type: 'button', className: 'button button-plain screen-only' });
      remove.textContent = (this.dataset['remove'] ?? '').replace('{title}', t);
      remove.addEventListener('click', () => {
        writeKept(readKept().filter((other) => other !== key));
        this.#show();
      });
      item.append(remove);
    }
    return item;
  }

  #listen() {
    const onClick = (selector: string, act: () => unknown) => {
      this.#part(selector).addEventListener('click', () => void act());
    };
    const keys = () => this.#keys().filter((key) => Object.hasOwn(this.#entries, key));
    onClick('[data-take]', () => {
      writeKept(toKeys([...readKept(), ...keys()]));
      this.#shared = undefined;
      history.replaceState(null, '', location.pathname);
      this.#show();
    });
    onClick('[data-clear]', () => {
      writeKept([]);
      this.#shared = undefined;
      history.replaceState(null, '', location.pathname);
      this.#show();
    });
    const subject = this.dataset['subject'] ?? '';
    onClick('[data-mail]', () => {
      location.href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(this.#toLink(keys()))}`;
    });
    onClick('[data-sms]', () => {
      location.href = `sms:?&body=${encodeURIComponent(`${subject}\n${this.#toLink(keys())}`)}`;
    });
    onClick('[data-print]', () => {
      print();
    });
    onClick('[data-share]', () => navigator.share({ title: subject, url: this.#toLink(keys()) }).catch(() => undefined));
    onClick('[data-copy]', async () => {
      await navigator.clipboard.writeText(this.#toLink(keys()));
      const status = this.#part('[data-status]');
      status.textContent = status.dataset['copied'] ?? '';
    });
    onClick('[data-qr]', async () => {
      const { toQrPath } = await import('../domain/qr.ts');
      const { size, path } = toQrPath(this.#toLink(keys()));
      const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
      const dots = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      dots.setAttribute('d', path);
      picture.append(dots);
      this.#part('[data-picture]').replaceChildren(picture);
      this.#part('[data-code]').hidden = false;
    });
  }
}

customElements.define('kept-list', KeptList);
