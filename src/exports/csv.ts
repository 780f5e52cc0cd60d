/**
 * A table after RFC 4180: comma, CRLF, quotes only where they are needed.
 *
 * It begins with a byte order mark. The RFC does not name one, but without it Excel reads UTF-8 as Windows-1252, and people open these
 * files in Excel; programs know the mark as part of UTF-8.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => quote(disarm(cell))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Several values in one cell. */
export function joinCell(values: readonly string[]): string {
  return values.join('; ');
}

/** Phone numbers as `+49 511 8205033`, one or several: digits and blanks calculate nothing. */
const PHONES = /^\+\d[\d ]*(?:; \+?\d[\d ]*)*$/;

/** A spreadsheet runs what looks like a formula (OWASP, "CSV injection"); behind an apostrophe it is text. */
function disarm(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !PHONES.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
