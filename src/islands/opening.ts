/** What holds at a moment; `at` is when that ends or begins, in minutes since the first midnight of the data. */
export type Opening = { state: 'open' | 'today' | 'next'; at: number } | { state: 'unknown' };

const MINUTES_PER_DAY = 1440;

/** `0:600-840 2:600-840`, days and minutes of them, as minutes since the first midnight. */
export function readSpans(text: string): [number, number][] {
  return text.split(' ').map((span) => {
    const [day = 0, start = 0, end = 0] = span.split(/[:-]/).map(Number);
    return [day * MINUTES_PER_DAY + start, day * MINUTES_PER_DAY + end];
  });
}

/**
 * @param spans `[start, end]` in minutes since the first midnight of the data, in order, none touching the next
 * @param now the same measure, by the clock of the town
 * @param days how many days the data covers: after them nothing is known
 */
export function findOpening(spans: readonly (readonly [number, number])[], now: number, days: number): Opening {
  if (now < 0 || now >= days * MINUTES_PER_DAY) return { state: 'unknown' };
  const open = spans.find(([start, end]) => start <= now && now < end);
  if (open) return { state: 'open', at: open[1] };
  const next = spans.find(([start]) => start > now);
  if (!next) return { state: 'unknown' };
  const isToday = Math.floor(next[0] / MINUTES_PER_DAY) === Math.floor(now / MINUTES_PER_DAY);
  // "on Monday" is clear for a week only
  if (next[0] - now >= 7 * MINUTES_PER_DAY) return { state: 'unknown' };
  return { state: isToday ? 'today' : 'next', at: next[0] };
}
