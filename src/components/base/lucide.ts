import nodes from 'lucide-static/icon-nodes.json';

type Node = [tag: string, attributes: Record<string, string>];

/**
 * Inner markup of a Lucide pictogram (24 × 24, stroke only).
 *
 * @throws {Error} naming the pictogram when the set has none of that name
 */
export function toIconMarkup(name: string): string {
  const parts = (nodes as unknown as Record<string, Node[]>)[name];
  if (!parts) throw new Error(`Lucide has no pictogram "${name}"; see https://lucide.dev/icons`);
  return parts
    .map(
      ([tag, attributes]) =>
        `<${tag} ${Object.entries(attributes)
          .map(([key, value]) => `${key}="${value}"`)
          .join(' ')}/>`,
    )
    .join('');
}
