/**
 * Moves labels apart that would overlap, each as little as the others allow, within the range.
 * @param wanted middles of the labels, px from the top
 * @param heights of the labels, px
 * @param range px of the top and bottom they keep to, where they fit into it
 * @returns the middles, in the order given
 */
export function spread(
  wanted: readonly number[],
  heights: readonly number[],
  [top, bottom]: readonly [number, number],
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const at = [...wanted];
  const half = (i: number) => (heights[i] ?? 0) / 2;
  let free = top;
  for (const i of order) {
    at[i] = Math.max(wanted[i] ?? 0, free + half(i));
    free = (at[i] ?? 0) + half(i);
  }
  free = Math.max(
    bottom,
    order.reduce((sum, i) => sum + 2 * half(i), top),
  );
  for (const i of order.toReversed()) {
    at[i] = Math.min(at[i] ?? 0, free - half(i));
    free = (at[i] ?? 0) - half(i);
  }
  return at;
}
