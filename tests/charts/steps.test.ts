import { expect, test } from "vitest";
import { steps } from "../../src/charts/steps.ts";

test("four round steps that reach the greatest", () => {
  expect(steps([6.95, 4.7, 0.1], 2).edges).toEqual([0, 2, 4, 6, 8]);
  expect(steps([0.3], 1).edges).toEqual([0, 0.1, 0.2, 0.3]);
  expect(steps([45000], 0).edges).toEqual([0, 15000, 30000, 45000]);
});

test("an amount on an edge belongs below it", () => {
  const { classOf } = steps([8], 2);
  expect([0, 0.01, 2, 2.01, 8].map(classOf)).toEqual(["q0", "q1", "q1", "q2", "q4"]);
});

test("whole things have whole steps, the greatest the darkest", () => {
  const { edges, classOf } = steps([1, 2, 3], 0);
  expect(edges).toEqual([0, 1, 2, 3]);
  expect([1, 2, 3].map(classOf)).toEqual(["q2", "q3", "q4"]);
  expect(steps([1, 1], 0).classOf(1)).toBe("q4");
});

test("nothing above zero has no classes", () => {
  expect(steps([0, -3], 0).edges).toEqual([0]);
  expect(steps([0, -3], 0).classOf(-3)).toBe("q0");
});
