import { expect, test } from "vitest";
import { correctionsReport } from "../../../src/model/report/corrections.ts";
import { releases, roads, withPast } from "./past.ts";

const can = ["2020-04", "huyen-can-loc", "huyen-can-loc"] as const;

function story() {
  return withPast([
    {
      date: "2020-04-20",
      files: {
        ...roads(...can, "1", "5"),
        ...roads("2020-04", "huyen-loc-ha", "huyen-loc-ha", "2"),
      },
    },
    { date: "2020-04-28", files: releases("2020-04") },
    { date: "2020-05-03", files: roads(...can, "1.5", "6") },
    { date: "2020-06-03", files: roads(...can, "1.8", "6") },
    { date: "2021-01-03", files: roads("2020-04", "huyen-loc-ha", "huyen-loc-ha") },
  ]);
}

test("each change with how much it was off and the versions it ended", () => {
  const { model, past } = story();
  const report = correctionsReport(model, past, "2020");
  const told = report.periods.map(({ period, day, version, figures }) => [
    ...[period, day, version],
    figures.map(({ area, comparison, course, numbers }) => [
      ...[area, comparison, course],
      numbers.map(({ entry, difference, ratio }) =>
        [entry.measure, difference?.toFixed(), ratio?.toFixed()].join(" "),
      ),
    ]),
  ]);
  expect(told).toEqual([
    ["2020-04", "2020-06-03", 2, [["huyen-can-loc", 2, 2, ["value 0.3 0.2"]]]],
    ["2020-04", "2020-05-03", 1, [["huyen-can-loc", 1, 1, ["value 0.5 0.5", "to_date 1 0.2"]]]],
  ]);
  // A number that was changed twice is one; what the year after brought is not in it.
  expect([report.numbers, report.released, report.unexplained, report.scheduled]).toEqual([
    ...[2, 2, 2, 0],
  ]);
});

test("a number that was withdrawn counts among those released", () => {
  const { model, past } = story();
  const report = correctionsReport(model, past);
  expect([report.year, report.years]).toEqual(["2021", ["2021", "2020"]]);
  expect([report.numbers, report.released]).toEqual([1, 3]);
  const [number] = report.periods[0]?.figures[0]?.numbers ?? [];
  expect([number?.entry.after, number?.difference, number?.ratio]).toEqual([null, null, null]);
});

test("where nothing was ever corrected there is no year", () => {
  const { model, past } = withPast([
    { date: "2020-04-20", files: roads(...can, "1", "5") },
    { date: "2020-04-28", files: releases("2020-04") },
  ]);
  const report = correctionsReport(model, past);
  expect([report.year, report.years, report.periods, report.released]).toEqual([null, [], [], 2]);
});

test("a number that was changed as announced and then without a word counts once", () => {
  const rated = (value: string, status: string) => ({
    "data/figures/2020-04/huyen-can-loc.csv": `area,indicator,unit,value,to_date,as_of,qualifier,status\nhuyen-can-loc,duong-giao-thong,km,${value},,,,${status}\n`,
  });
  const { model, past } = withPast([
    { date: "2020-04-28", files: { ...rated("1", "uoc"), ...releases("2020-04") } },
    { date: "2020-05-03", files: rated("2", "so-bo") },
    { date: "2020-06-03", files: rated("3", "so-bo") },
  ]);
  expect(past.revisions.map(({ kind }) => kind)).toEqual(["scheduled", "unexplained"]);
  const { numbers, scheduled, unexplained } = correctionsReport(model, past);
  expect([numbers, scheduled, unexplained]).toEqual([1, 0, 1]);
});
