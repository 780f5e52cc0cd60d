import { toSquare } from './heat-map.ts';

/** A share of all as 100 squares, for readers to whom "of 100 people" says more than a percent sign. */
export interface Waffle {
  width: number;
  height: number;
  /** Squares of the share; the last one is as wide as what is left of it. */
  filled: string;
  rest: string;
}

const COLUMNS = 20;
const SQUARES = 100;
const CELL = 8;
const STEP = 10;

/** @param percent 0 to 100 */
export function toWaffle(percent: number): Waffle {
  const whole = Math.floor(percent);
  const part = Math.round((percent - whole) * CELL * 10) / 10;
  const squares = Array.from({ length: SQUARES }, (_, index) => index);
  const draw = (index: number, width = CELL) => toSquare((index % COLUMNS) * STEP + 1, Math.floor(index / COLUMNS) * STEP + 1, CELL, width);
  return {
    width: COLUMNS * STEP,
    height: (SQUARES / COLUMNS) * STEP,
    filled: [...squares.slice(0, whole).map((index) => draw(index)), ...(part > 0 ? [draw(whole, part)] : [])].join(''),
    rest: squares
      .slice(whole)
      .map((index) => draw(index))
      .join(''),
  };
}
