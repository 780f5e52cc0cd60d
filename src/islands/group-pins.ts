import type { MapPin } from '../domain/map-data.ts';

/** Pixels on the screen. */
export interface Pixel {
  x: number;
  y: number;
}

/**
 * Joins pins that would lie on each other, so that every target is big enough and can be hit. Greedy and stable: the first pin of a
 * group is its place; the nearest group wins.
 *
 * @param spacing least distance between two buttons in CSS pixels
 */
export function groupPins(pins: readonly MapPin[], toPixel: (pin: MapPin) => Pixel, spacing: number): MapPin[][] {
  const groups: { at: Pixel; pins: MapPin[] }[] = [];
  for (const pin of pins) {
    const at = toPixel(pin);
    const near = groups
      .map((group) => ({ group, distance: Math.max(Math.abs(group.at.x - at.x), Math.abs(group.at.y - at.y)) }))
      .filter(({ distance }) => distance < spacing)
      .sort((a, b) => a.distance - b.distance)[0];
    if (near) near.group.pins.push(pin);
    else groups.push({ at, pins: [pin] });
  }
  return groups.map((group) => group.pins);
}
