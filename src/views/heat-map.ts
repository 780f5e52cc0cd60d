/** Strength of a colour, 0 to 4; 0 is empty. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;

/** The same steps on every map, so that maps can be compared: 1, 2, 3 to 5, more. */
export function toHeatLevel(count: number): HeatLevel {
  if (count <= 0) return 0;
  if (count <= 2) return count as 1 | 2;
  return count <= 5 ? 3 : 4;
}

/** A grid of squares as numbers for an inline SVG: one path for each strength keeps it small. */
export interface HeatMap {
  width: number;
  height: number;
  paths: { level: HeatLevel; path: string }[];
}

const CELL = 8;
const STEP = 10;

/** @param rows strengths, row by row */
export function toHeatMap(rows: readonly (readonly HeatLevel[])[]): HeatMap {
  const cells = rows.flatMap((row, y) => row.map((level, x) => ({ level, path: toSquare(x * STEP + 1, y * STEP + 1, CELL) })));
  return {
    width: Math.max(0, ...rows.map(({ length }) => length)) * STEP,
    height: rows.length * STEP,
    paths: [...Map.groupBy(cells, ({ level }) => level)]
      .map(([level, own]) => ({ level, path: own.map(({ path }) => path).join('') }))
      .sort((a, b) => a.level - b.level),
  };
}

/** A rectangle with its corner at `x`, `y` as part of an SVG path. */
export function toSquare(x: number, y: number, height: number, width = height): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
