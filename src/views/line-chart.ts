/** A value at a date as precise as it is known. */
export interface DatedValue {
  value: number;
  date: string;
  /** Way of counting; values of different ones are never joined by a line. */
  series: string | undefined;
}

/** Curves over the years as numbers for an inline SVG. The scale begins at zero: a small change must look small. */
export interface LineChart {
  width: number;
  height: number;
  /** Where the line of zero is, and its digit at the side where time begins. */
  zero: { x: number; y: number };
  years: { x: number; text: string }[];
  curves: { series: string | undefined; path: string; points: { x: number; y: number; label: string | undefined }[] }[];
}

/** About the room on a phone, so that the letters keep their size there. */
const WIDTH = 300;
const HEIGHT = 170;
/** Room for half a label at both ends. */
const SIDE = 27;
const TOP = 30;
const ZERO = HEIGHT - 26;
const MOST_YEARS = 6;

/** @param dir direction of the page; time runs the way one reads */
export function toLineChart(values: readonly DatedValue[], dir: 'ltr' | 'rtl', format: (value: number) => string): LineChart {
  const years = values.map(({ date }) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [from, to] = [Date.UTC(first, 0), Date.UTC(last + 1, 0)];
  const largest = Math.max(...values.map(({ value }) => value));
  const toX = (time: number) => {
    const x = SIDE + ((time - from) / (to - from)) * (WIDTH - 2 * SIDE);
    return Math.round(dir === 'rtl' ? WIDTH - x : x);
  };
  const toY = (value: number) => Math.round(ZERO - (largest > 0 ? value / largest : 0) * (ZERO - TOP));
  const step = Math.ceil((last - first + 1) / MOST_YEARS);
  return {
    width: WIDTH,
    height: HEIGHT,
    zero: { x: dir === 'rtl' ? WIDTH - SIDE / 3 : SIDE / 3, y: ZERO },
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index)
      .filter((_, index) => index % step === 0)
      .map((year) => ({ x: toX(Date.UTC(year, 6)), text: String(year) })),
    curves: [...Map.groupBy(values, ({ series }) => series)].map(([series, own]) => {
      const sorted = own.toSorted((a, b) => toTime(a.date) - toTime(b.date));
      const points = sorted.map(({ value, date }, index) => ({
        x: toX(toTime(date)),
        y: toY(value),
        label: index === 0 || index === own.length - 1 ? format(value) : undefined,
      }));
      return { series, points, path: points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('') };
    }),
  };
}

/** The middle of a year or month where the day is not known. */
function toTime(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  return month === undefined ? Date.UTC(year, 6) : Date.UTC(year, month - 1, day ?? 15);
}
