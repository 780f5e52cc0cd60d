/** A rectangle on the screen or in the sketch; all in the same unit. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Names are set in one size, so that their width follows from their letters closely enough to keep them apart. */
export interface LabelStyle {
  height: number;
  perLetter: number;
  /** Distance between the point and the name. */
  gap: number;
}

/** A name at its point; `index` is its place in the list that was given. */
export interface PlacedLabel {
  index: number;
  /** Middle of the text. */
  x: number;
  /** Middle of the text. */
  y: number;
}

/**
 * Finds room for names on a map: right of the point, left, above, below. A name without room is left out, because two names on each
 * other tell nobody anything.
 *
 * @param obstacles boxes no name may cover, for example buttons
 * @param bounds edge of the map; no name is cut off there
 */
export function placeLabels(
  labels: readonly { x: number; y: number; text: string }[],
  obstacles: readonly Box[],
  bounds: Box,
  style: LabelStyle,
): PlacedLabel[] {
  const taken = [...obstacles];
  return labels.flatMap(({ x, y, text }, index) => {
    const width = text.length * style.perLetter;
    const aside = style.gap + width / 2;
    const upright = style.gap + style.height / 2;
    const spots = [
      { x: x + aside, y },
      { x: x - aside, y },
      { x, y: y - upright },
      { x, y: y + upright },
    ];
    for (const spot of spots) {
      const box = { left: spot.x - width / 2, top: spot.y - style.height / 2, width, height: style.height };
      if (!isInside(box, bounds) || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      return [{ index, ...spot }];
    }
    return [];
  });
}

function isInside(box: Box, { left, top, width, height }: Box): boolean {
  return box.left >= left && box.top >= top && box.left + box.width <= left + width && box.top + box.height <= top + height;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
