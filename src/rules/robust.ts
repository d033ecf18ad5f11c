/** The middle of numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which a part of them lies, between neighbours in proportion (Hyndman's type 7). */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}

/** How many positive numbers of its past a series needs before it is its own measure. */
export const enough = 6;

/** How many quartile distances from the middle are still usual. */
const distances = 7;

/** No spread is taken for narrower than this part of the middle: HB's `A`. */
const narrowest = 0.05;

/**
 * Whether a number is an outlier against its own past, by the measure of Hidiroglou and Berthelot:
 * ratios to the past's median, made symmetric (1 − 1/r below one, r − 1 above), and their distance
 * from the median in quartile distances of the past's. (M. A. Hidiroglou, J.-M. Berthelot,
 * "Statistical editing and imputation for periodic business surveys", Survey Methodology 12, 1986,
 * 73–83; there ratios of units in one period, here periods of one unit, so that size, the same for
 * all, falls out.) Nils aren't ratios and are left out.
 */
export function isOutlier(amount: number, past: readonly number[]): boolean {
  const positive = past.filter((one) => one > 0);
  if (amount <= 0 || positive.length < enough) return false;
  const middle = median(positive);
  const effect = (one: number) => (one < middle ? 1 - middle / one : one / middle - 1);
  const effects = positive.map(effect);
  const [low, mid, high] = [0.25, 0.5, 0.75].map((part) => quantile(effects, part));
  if (low === undefined || mid === undefined || high === undefined) return false;
  const own = effect(amount) - mid;
  const spread = own < 0 ? mid - low : high - mid;
  return Math.abs(own) > distances * Math.max(spread, narrowest);
}
