import { isMap, isNode, isScalar, parseDocument, stringify } from 'yaml';
import type { PlaceFacts } from '../../../src/domain/place.ts';

type Coordinates = NonNullable<PlaceFacts['coordinates']>;

/** The first of these fields that the file has; the point comes after it. */
const ANCHORS = ['district', 'address'];

/**
 * Adds `coordinates:` to the front matter of a place's file and leaves every other byte as it is, line ends and comments included.
 *
 * @param text the whole file
 * @returns `undefined` when there is no front matter or no address in it
 */
export function insertCoordinates(text: string, { latitude, longitude, precision, source }: Coordinates): string | undefined {
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const length = text.slice(start).search(/^---[ \t]*\r?$/m);
  if (length < 0) return undefined;
  const offset = findEndOfAnchor(text.slice(start, start + length));
  if (offset === undefined) return undefined;

  const at = start + offset;
  const lineEnd = text.slice(0, at).endsWith('\r\n') ? '\r\n' : '\n';
  const block = stringify({ coordinates: { latitude, longitude, precision, source } }, { lineWidth: 0 }).replaceAll('\n', lineEnd);
  return text.slice(0, at) + block + text.slice(at);
}

/** Where the line after the anchor begins. */
function findEndOfAnchor(yaml: string): number | undefined {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return undefined;
  for (const anchor of ANCHORS) {
    const value = contents.items.find(({ key }) => isScalar(key) && key.value === anchor)?.value;
    if (!isNode(value)) continue;
    const end = value.range[1];
    // a block ends behind its last line, a word before the comment in its line
    const lastLetter = yaml.slice(0, end).trimEnd().length - 1;
    return yaml.indexOf('\n', lastLetter) + 1;
  }
  return undefined;
}
