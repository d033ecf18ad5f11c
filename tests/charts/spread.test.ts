import { expect, test } from "vitest";
import { spread } from "../../src/charts/spread.ts";

test("labels with room stay where they want to be", () => {
  expect(spread([10, 50, 90], [20, 20, 20], [0, 100])).toEqual([10, 50, 90]);
});

test("labels that would overlap move apart, in the order of their heights", () => {
  expect(spread([50, 48], [20, 20], [0, 100])).toEqual([68, 48]);
});

test("labels keep to the range", () => {
  expect(spread([98, 99], [20, 20], [0, 100])).toEqual([70, 90]);
  expect(spread([-5], [20], [0, 100])).toEqual([10]);
});
