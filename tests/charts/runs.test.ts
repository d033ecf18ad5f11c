import { expect, test } from "vitest";
import { breakPoints } from "../../src/charts/break-points.ts";
import { runs } from "../../src/charts/runs.ts";
import { modelOf, overTime, seriesOf } from "./fixture.ts";

const area = "tinh-ha-tinh";
const why = { vi: "Địa giới thay đổi", en: "Boundaries changed" };

function seriesWith(first: string, amounts: readonly (number | null)[], breaks: readonly string[]) {
  const rows = breaks.map((period) => ({ period, ...why }));
  return seriesOf(modelOf({ figures: overTime(first, area, amounts), breaks: rows }), area);
}

test("gaps and breaks part a series", () => {
  const found = runs(seriesWith("2020-01", [1, 2, null, 4, 5, 6], ["2020-05"]));
  expect(found.map((run) => run.map(({ amount }) => amount.toNumber()))).toEqual([
    [1, 2],
    [4],
    [5, 6],
  ]);
});

test("a break by the month falls into a quarter", () => {
  const series = seriesWith("2024-Q3", [1, 2, 3, 4], ["2025-01"]);
  expect(breakPoints({ ...series, breaks: [...series.breaks, ...series.breaks] })).toEqual([
    "2025-Q1",
  ]);
  expect(runs(series).map((run) => run.length)).toEqual([2, 2]);
});
