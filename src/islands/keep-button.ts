import { readKept, toggleKept } from './kept.ts';

/** Keeps the record of the page in this browser. */
const button = document.querySelector<HTMLButtonElement>('[data-keep]');
if (button) {
  const key = button.dataset['keep'] ?? '';
  button.setAttribute('aria-pressed', String(readKept().includes(key)));
  button.classList.remove('await');
  button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', String(toggleKept(key)));
  });
}
