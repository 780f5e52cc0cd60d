import type { TextView } from './text.ts';

/** A table of numbers that carries its own bars: it grows with the text, mirrors, prints, and needs no second table. */
export interface BarTableView {
  caption: TextView;
  /** Heads of the columns; the last one is that of the number. */
  heads: string[];
  rows: {
    /** What stands before the number; the first cell is the head of the row. */
    cells: TextView[];
    value: string;
    /** Length of the bar, 0 to 100; `undefined` draws none. */
    bar: number | undefined;
  }[];
}

/** Lengths of bars that begin at zero; the largest value has 100. */
export function toBars(values: readonly number[]): number[] {
  const largest = Math.max(...values);
  return values.map((value) => (largest > 0 ? Math.round((value / largest) * 1000) / 10 : 0));
}
