import type { SearchHit } from '../search/answer.ts';
import type { Segment } from '../search/excerpt.ts';

/** One hit as an element; everything from the index is put in as text. */
export function toHitElement(template: HTMLTemplateElement, { href, title, excerpt }: SearchHit, kind: string): Node {
  const element = template.content.cloneNode(true) as DocumentFragment;
  const link = element.querySelector('a')!;
  link.href = href;
  link.replaceChildren(...title.map(toNode));
  element.querySelector('[data-excerpt]')!.replaceChildren(...excerpt.map(toNode));
  const label = element.querySelector<HTMLElement>('[data-kind]')!;
  label.textContent = kind;
  label.lang = document.documentElement.lang;
  return element;
}

function toNode({ text, isMatch }: Segment): Node {
  if (!isMatch) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
