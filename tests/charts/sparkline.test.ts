import { expect, test } from "vitest";
import { sparkline } from "../../src/charts/sparkline.ts";
import { modelOf, numbers, overTime, seriesOf } from "./fixture.ts";

const area = "tinh-ha-tinh";

function drawn(amounts: readonly (number | null)[], more = {}) {
  const { id = "duong" } = more as { id?: string };
  const model = modelOf({ figures: overTime("2019-05", area, amounts, more) });
  return sparkline(seriesOf(model, area, id));
}

test("a year with gaps", async () => {
  const svg = drawn([3, 4, null, 6, 5, null, 7, 9, 8, null, 16, 18]);
  await expect(svg).toMatchFileSnapshot("./snapshots/sparkline.svg");
});

test("what is done in a period stands on zero", () => {
  expect(numbers(drawn([5, 10]) ?? "", "circle", "cy")).toEqual([4]);
  expect(/d="M4,14L116,4"/.test(drawn([5, 10]) ?? "")).toBe(true);
});

test("a stock that hardly moves is not blown up", () => {
  const more = { id: "hop-tac-xa", unit: "mo-hinh", column: "to_date" };
  expect(drawn([1000, 1010], more)).toContain("M4,15L116,13");
});

test("one point is no line", () => {
  expect(drawn([5])).toBeNull();
});
