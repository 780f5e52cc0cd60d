import type { ContentIssue } from '../domain/issue.ts';
import type { Site } from '../domain/site.ts';
import type { Check } from './check.ts';

/** A point outside the box cannot be shown; mostly its two numbers have changed places. */
export const coordinates: Check = {
  id: 'coordinates',
  description: 'Every coordinate lies in the map box of site.yaml.',
  run: ({ site, places }) =>
    [...places.values()].flatMap(({ file, facts }): ContentIssue[] => {
      if (!facts.coordinates) return [];
      const { latitude, longitude } = facts.coordinates;
      if (isInside(site, latitude, longitude)) return [];
      const code = isInside(site, longitude, latitude) ? 'coordinates-swapped' : 'coordinates-outside';
      return [{ level: 'error', code, file, field: 'coordinates', values: { latitude, longitude } }];
    }),
};

function isInside({ map: { box } }: Site, latitude: number, longitude: number): boolean {
  return latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;
}
