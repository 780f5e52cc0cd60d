import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Lines as iCalendar (RFC 5545) and vCard (RFC 6350) write them: folded at 75 octets, each ended by CRLF. */
export function joinLines(lines: readonly string[]): string {
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** Text as a value of its own. */
export function escapeText(text: string): string {
  return text.replace(/[\\,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Text as one part of a value that has several: the sign between them is escaped too. */
export function escapePart(text: string): string {
  return escapeText(text).replace(/;/g, '\\;');
}

const MAX_OCTETS = 75;

/** Breaks a line between characters, so that no part has more than 75 octets. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8ToBytes(character).length;
    if (octets + size > MAX_OCTETS) {
      parts.push(part);
      part = '';
      octets = 1; // the blank that continues the line
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
