/** A record as the list shows it; short names, because a phone loads all of them. */
export interface KeptEntry {
  /** Address. */
  h: string;
  /** Title, and its language where it is not the page's own. */
  t: string;
  l?: string;
  d?: 'ltr' | 'rtl';
  /** Summary. */
  s?: string;
  /** Phone, E.164 and as people write it. */
  p?: [string, string];
}
