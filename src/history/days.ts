/**
 * The day since which each commit was there. A commit stands on the one before it, so its day is
 * none earlier; a clock that was wrong says otherwise. The longest run of days in order is taken at
 * its word, a day out of it for the one before.
 * @param dates what the commits say, `YYYY-MM-DD`, the oldest commit first
 * @returns as many days, none before another that stands ahead of it
 */
export function daysInOrder(dates: readonly string[]): string[] {
  const kept = longestRun(dates);
  const first = dates.find((_, i) => kept.has(i)) ?? "";
  let day = first;
  return dates.map((date, i) => {
    if (kept.has(i)) day = date;
    return day;
  });
}

/** The places of one longest run that never falls: patience sorting (Fredman 1975). */
function longestRun(dates: readonly string[]): Set<number> {
  /** Of each length, the run that ends earliest: the place of its last. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [i, date] of dates.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((dates[ends[middle] ?? 0] ?? "") <= date) low = middle + 1;
      else high = middle;
    }
    before[i] = ends[low - 1];
    ends[low] = i;
  }
  const run = new Set<number>();
  for (let i = ends.at(-1); i !== undefined; i = before[i]) run.add(i);
  return run;
}
