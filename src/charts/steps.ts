/** Classes of amounts above zero, the last the darkest. */
export interface Steps {
  /** Where the classes meet, from zero: one more than there are classes. */
  edges: readonly number[];
  /** The class of an amount, `q0` for nothing, `q4` for the highest. */
  classOf(amount: number): string;
}

const most = 4;
const round = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * At most four equal steps from zero, a round number each: an amount twice as large lies twice as
 * high, as with a bar, and the edges can be read. Quantiles would paint a few metres more as dark as a
 * few kilometres. With fewer steps the darkest are used, so that the greatest always stands out.
 * @param amounts those at or below zero don't count
 * @param decimals what the indicator has: no step is finer
 */
export function steps(amounts: readonly number[], decimals: number): Steps {
  const greatest = Math.max(0, ...amounts);
  const finest = 10 ** -decimals;
  const power = greatest > 0 ? 10 ** Math.floor(Math.log10(greatest / most)) : 1;
  const wide = round.map((n) => n * power).find((step) => step * most >= greatest * (1 - 1e-9));
  const whole = Math.ceil((wide ?? 10 * power) / finest - 1e-9) * finest;
  const count = greatest > 0 ? Math.min(most, Math.ceil(greatest / whole - 1e-9)) : 0;
  return {
    edges: Array.from({ length: count + 1 }, (_, i) => Number((i * whole).toFixed(decimals))),
    classOf(amount) {
      if (amount <= 0) return "q0";
      return `q${most - count + Math.min(count, Math.ceil(amount / whole - 1e-9))}`;
    },
  };
}
