/** The first year that a day or a period may lie in; years are whole centuries of them. */
export const firstYear = 1900;

/** The last: a year beyond is a slip of the hand, and `Date.UTC` misreads those below 100. */
export const lastYear = 2199;

const centuries = Array.from({ length: (lastYear + 1 - firstYear) / 100 }, (_, i) => {
  return firstYear / 100 + i;
});

/** Such a year as a pattern, for those of days and periods. */
export const yearForm = `(?:${centuries.join("|")})\\d{2}`;
