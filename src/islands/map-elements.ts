import type { MapPin } from '../domain/map-data.ts';

/** A pictogram of our own set, or how many places there are. */
export function toFace(icon: string | undefined, count: number): HTMLElement {
  const face = document.createElement('span');
  // the style sheet draws the number: the name of the button says it in words
  if (!icon) face.dataset['count'] = String(count);
  if (icon) face.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true">${icon}</svg>`;
  return face;
}

/** The places of a button, each precision with its honest note. */
export function toPopup(pins: readonly MapPin[]): HTMLElement {
  const box = document.createElement('div');
  box.dir = document.dir;
  for (const { note, places } of pins) {
    const list = document.createElement('ul');
    for (const { title, href } of places) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = title;
      link.dir = 'auto';
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    const line = document.createElement('p');
    line.textContent = note;
    box.append(list, line);
  }
  return box;
}
