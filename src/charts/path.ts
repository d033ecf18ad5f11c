/**
 * A line through places as path data (SVG 2, 9.3), in steps from place to place: half as long in a
 * compressed page as places would be. Steps are between places rounded to a tenth of a px, so that
 * no error adds up.
 * @param runs stretches that are not joined, each of one or more places
 */
export function pathData(runs: readonly (readonly (readonly [x: number, y: number])[])[]): string {
  let [fromX, fromY] = [0, 0];
  return runs
    .map((run) => {
      const steps = run.map(([x, y]) => {
        const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
        const step = `${tenths(toX - fromX)},${tenths(toY - fromY)}`;
        [fromX, fromY] = [toX, toY];
        return step;
      });
      return `m${steps.join(" ")}`;
    })
    .join("")
    .replaceAll(",-", "-");
}

function tenths(n: number): string {
  return String(n / 10).replace(/^(-?)0\./, "$1.");
}
