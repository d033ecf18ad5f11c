import fc from "fast-check";
import { expect, test } from "vitest";
import { pathData } from "../../src/charts/path.ts";
import { placesIn } from "./fixture.ts";

test("a line goes in steps, runs apart", () => {
  const runs = [
    [
      [3, 7.84],
      [4.1, 20.1],
      [4.1, 20],
    ],
    [
      [9, 0.5],
      [10.06, 48],
    ],
  ] as const;
  expect(pathData(runs)).toBe("m3,7.8 1.1,12.3 0-.1m4.9-19.5 1.1,47.5");
});

test("however long, it leads to its places, to the tenth of a px", () => {
  const place = fc.tuple(
    ...[1, 2].map(() => fc.double({ min: -900, max: 900, noNaN: true })),
  ) as fc.Arbitrary<[number, number]>;
  fc.assert(
    fc.property(fc.array(fc.array(place, { minLength: 1 }), { size: "medium" }), (runs) => {
      const tenth = (n: number) => Math.round(n * 10) / 10 + 0;
      const rounded = runs.map((run) => run.map(([x, y]) => [tenth(x), tenth(y)]));
      expect(placesIn(pathData(runs)).map((run) => run.map((at) => at.map((n) => n + 0)))).toEqual(
        rounded,
      );
    }),
  );
});
