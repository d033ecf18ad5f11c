import { expect, test } from "vitest";
import { sparkline } from "../../src/charts/sparkline.ts";
import { modelOf, numbers, overTime, seriesOf, tracesIn } from "./fixture.ts";

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
  expect(tracesIn(drawn([5, 10]) ?? "")).toEqual([
    [
      [4, 14],
      [116, 4],
    ],
  ]);
});

test("a stock that hardly moves is not blown up", () => {
  const more = { id: "hop-tac-xa", unit: "mo-hinh", column: "to_date" };
  expect(tracesIn(drawn([1000, 1010], more) ?? "")).toEqual([
    [
      [4, 15],
      [116, 13],
    ],
  ]);
});

test("one point is no line", () => {
  expect(drawn([5])).toBeNull();
});
