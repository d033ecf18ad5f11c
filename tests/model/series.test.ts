import { expect, test } from "vitest";
import { known } from "../../src/model/model.ts";
import { series } from "../../src/model/series.ts";
import type { Cells } from "../generated/csv-text.ts";
import { small } from "./small.ts";

function line(
  rows: readonly Cells[],
  { until = undefined as string | undefined, breaks = [] as readonly Cells[] } = {},
) {
  const model = small({ rows: rows.map((row) => ({ area: "huyen-a", ...row })), breaks });
  return series(model, known(model.indicators, "duong"), "huyen-a", until);
}
const values = (found: ReturnType<typeof line>) =>
  found?.points.map(({ period, text }) => [period, text]);
const of = (...periods: string[]) => periods.map((period, i) => ({ period, value: String(i + 1) }));

test("a gap stays a gap", () => {
  expect(values(line(of("2020-01", "2020-03")))).toEqual([
    ["2020-01", "1"],
    ["2020-02", null],
    ["2020-03", "2"],
  ]);
});

test("a line has periods of one length, the most frequent", () => {
  const rows = of("2020-01", "2020-02", "2019");
  expect(values(line(rows))?.map(([period]) => period)).toEqual(["2020-01", "2020-02"]);
});

test("a line ends where it is asked to, whatever the length of its periods", () => {
  const until = (end: string, ...periods: string[]) =>
    values(line(of(...periods), { until: end }))?.map(([period]) => period);
  expect(until("2020-02", "2020-01", "2020-02", "2020-03")).toEqual(["2020-01", "2020-02"]);
  expect(until("2020-09", "2020-Q1", "2020-Q2", "2020-Q4")).toEqual(["2020-Q1", "2020-Q2"]);
  expect(until("2020-04", "2018", "2019", "2020")).toEqual(["2018", "2019"]);
  expect(until("2020-12", "2018", "2019", "2020")).toEqual(["2018", "2019", "2020"]);
  expect(until("2017-12", "2018", "2019")).toBeUndefined();
});

test("a break lies within the line, not at its first point, and is this line's", () => {
  const breaks = ["2019-12", "2020-01", "2020-02"].map((period) => ({ period }));
  const found = (own: readonly Cells[]) =>
    line(of("2020-01", "2020-03"), { breaks: own })?.breaks.map(({ period }) => period);
  expect(found(breaks)).toEqual(["2020-02"]);
  expect(found([{ period: "2020-02", area: "huyen-b" }])).toEqual([]);
  expect(found([{ period: "2020-02", indicator: "rung" }])).toEqual([]);
  const years = line(of("2018", "2020"), { breaks: [{ period: "2020-01" }] });
  expect(years?.breaks.map(({ period }) => period)).toEqual(["2020-01"]);
});
