/** Where a Markdown link, an autolink or a bare web address leads, in that order of the alternatives. */
const LINK = /\]\(\s*<?([^\s)>]+)>?[^)]*\)|<((?:https?|mailto|tel):[^>\s]+)>|((?:https?:\/\/|www\.)[^\s<>)\]]*[^\s<>)\].,;:!?])/g;
const MAIL = /[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Where the links of a text lead, each once, in order. Mail addresses count, whether they are linked or not. */
export function readLinks(text: string): string[] {
  const targets = [...text.matchAll(LINK)].map(([, inline, auto, bare]) => (inline ?? auto ?? bare)!);
  const mails = (text.replace(LINK, ' ').match(MAIL) ?? []).map((address) => `mailto:${address}`);
  return [...new Set([...targets, ...mails])];
}

/** The text without the targets of its links, without web and mail addresses; the words of a link stay. */
export function removeLinks(text: string): string {
  return text.replace(LINK, (_, inline?: string) => (inline === undefined ? ' ' : '] ')).replace(MAIL, ' ');
}
