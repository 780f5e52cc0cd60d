import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether an operator has put street tiles into `public/tiles/` (`npm run streets`). */
export function hasStreetTiles(root: string = process.cwd()): boolean {
  return existsSync(join(root, 'public/tiles/tiles.json'));
}
