import nodes from 'lucide-static/icon-nodes.json';

type Node = [tag: string, attributes: Record<string, string>];

const markup = new Map<string, string>();

/**
 * Inner markup of a Lucide pictogram (24 × 24, stroke only).
 *
 * @throws {Error} naming the pictogram when the set has none of that name
 */
export function toIconMarkup(name: string): string {
  const known = markup.get(name);
  if (known !== undefined) return known;
  const parts = (nodes as unknown as Record<string, Node[]>)[name];
  if (!parts) throw new Error(`Lucide has no pictogram "${name}"; see https://lucide.dev/icons`);
  const text = parts
    .map(
      ([tag, attributes]) =>
        `<${tag} ${Object.entries(attributes)
          .map(([key, value]) => `${key}="${value}"`)
          .join(' ')}/>`,
    )
    .join('');
  markup.set(name, text);
  return text;
}
