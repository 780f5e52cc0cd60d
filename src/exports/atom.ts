/** One entry of a feed; its day is at midnight UTC. */
export interface AtomEntry {
  /** Absolute and permanent. */
  id: string;
  title: string;
  summary: string | undefined;
  url: string;
  /** `YYYY-MM-DD` */
  date: string;
  category: string;
}

export interface AtomFeed {
  id: string;
  title: string;
  subtitle: string;
  author: string;
  /** Licence. */
  rights: string;
  /** BCP 47 tag of the words. */
  language: string;
  /** Address of the feed itself. */
  selfUrl: string;
  /** Page that speaks about it. */
  pageUrl: string;
  /** Day of the build, for a feed without entries. */
  today: string;
  /** Newest first. */
  entries: readonly AtomEntry[];
}

/** A feed after RFC 4287. */
export function toAtom(feed: AtomFeed): string {
  const { entries, today } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', toMoment(entries[0]?.date ?? today)),
    `<author>${element('name', feed.author)}</author>`,
    element('rights', feed.rights),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.selfUrl)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.pageUrl)}"/>`,
    ...entries.map(toEntry),
    '</feed>\n',
  ].join('\n');
}

function toEntry({ id, title, summary, url, date, category }: AtomEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', toMoment(date)),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `<category term="${escapeXml(category)}"/>`,
    ...(summary ? [element('summary', summary)] : []),
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function toMoment(date: string): string {
  return `${date}T00:00:00Z`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Whatever is no `Char` of XML 1.0 (section 2.2): control characters, halves of pairs; no entity can write them. */
const NO_CHARACTERS = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escapeXml(text: string): string {
  return text.replace(NO_CHARACTERS, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
