import { findVoice } from './voices.ts';

/** One sentence of the page, and where it stands. */
interface Sentence {
  range: Range;
  lang: string;
}

/** What is read: names, facts and texts, no menus and buttons. */
const READABLE = 'h1, h2, h3, p, li, dt, dd';
const SILENT = 'button, .button, .trail, .visually-hidden, [hidden], .related';
/** Name of the CSS highlight; see ReadAloud.astro. */
const HIGHLIGHT = 'spoken';

let isSpeaking = false;

/** Reads the page sentence by sentence and marks the sentence, or stops. The button says what it would do. */
export function toggleSpeech(button: HTMLButtonElement): void {
  if (isSpeaking) {
    stop(button);
    return;
  }
  isSpeaking = true;
  button.setAttribute('aria-pressed', 'true');
  speak(readSentences(document.querySelector('main')!), button);
}

function stop(button: HTMLButtonElement): void {
  isSpeaking = false;
  speechSynthesis.cancel();
  button.setAttribute('aria-pressed', 'false');
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
}

function speak([sentence, ...rest]: Sentence[], button: HTMLButtonElement): void {
  if (!sentence || !isSpeaking) {
    stop(button);
    return;
  }
  const utterance = new SpeechSynthesisUtterance(sentence.range.toString());
  utterance.lang = sentence.lang;
  utterance.voice = findVoice(sentence.lang) ?? null;
  utterance.addEventListener('end', () => {
    speak(rest, button);
  });
  utterance.addEventListener('error', () => {
    stop(button);
  });
  if ('highlights' in CSS) CSS.highlights.set(HIGHLIGHT, new Highlight(sentence.range));
  const { bottom, top } = sentence.range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) sentence.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  speechSynthesis.speak(utterance);
}

/** All sentences that a voice of the device can speak, in the order of the page. */
function readSentences(root: HTMLElement): Sentence[] {
  const sentences: Sentence[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (!node.data.trim() || !parent.closest(READABLE) || parent.closest(SILENT)) continue;
    const lang = parent.closest<HTMLElement>('[lang]')!.lang;
    if (!findVoice(lang)) continue;
    for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(node.data)) {
      if (!/[\p{L}\p{N}]/u.test(segment)) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + segment.length);
      sentences.push({ range, lang });
    }
  }
  return sentences;
}
