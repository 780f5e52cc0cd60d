const MOST = 4;

/** Shows the chosen languages of a notice, four at most: more do not fit on a page that is read in passing. */
class NoticeLanguages extends HTMLElement {
  connectedCallback() {
    const choice = this.querySelector<HTMLElement>('[data-choice]')!;
    const boxes = [...choice.querySelectorAll('input')];
    const show = () => {
      const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
      for (const part of this.querySelectorAll<HTMLElement>('[data-language]'))
        part.hidden = !chosen.includes(part.dataset['language'] ?? '');
      for (const box of boxes) box.disabled = !box.checked && chosen.length >= MOST;
    };
    choice.classList.remove('await');
    choice.addEventListener('change', show);
    this.querySelector('[data-print]')?.addEventListener('click', () => {
      print();
    });
    show();
  }
}

customElements.define('notice-languages', NoticeLanguages);
