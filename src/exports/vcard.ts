import { escapePart, escapeText, joinLines } from './content-line.ts';

/** How to reach somebody, in one language. */
export interface VcardSource {
  id: string;
  host: string;
  name: string;
  organization: string | undefined;
  note: string;
  /** E.164 */
  phones: readonly string[];
  email: string | undefined;
  url: string;
  address: { street?: string | undefined; postalCode?: string | undefined; city?: string | undefined } | undefined;
  languages: readonly string[];
  /** Day of the build. */
  today: string;
}

/** Cards after RFC 6350 (vCard 4.0), one after the other; lines folded at 75 octets and ended by CRLF. */
export function toVcards(sources: readonly VcardSource[]): string {
  return sources.map((source) => joinLines(toLines(source))).join('');
}

function toLines({ id, host, name, organization, note, phones, email, url, address, languages, today }: VcardSource): string[] {
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:x-lotse:${host}:${id}`,
    'KIND:org',
    `FN:${escapeText(name)}`,
    ...(organization ? [`ORG:${escapePart(organization)}`] : []),
    ...phones.map((phone) => `TEL;VALUE=uri;TYPE=work,voice:tel:${phone}`),
    ...(email ? [`EMAIL;TYPE=work:${email}`] : []),
    ...(address
      ? [`ADR;TYPE=work:;;${escapePart(address.street ?? '')};${escapePart(address.city ?? '')};;${address.postalCode ?? ''};Deutschland`]
      : []),
    ...languages.map((language) => `LANG:${language}`),
    ...(note ? [`NOTE:${escapeText(note)}`] : []),
    `URL:${url}`,
    `REV:${today.replaceAll('-', '')}T000000Z`,
    'END:VCARD',
  ];
}
