import { expect, test } from "vitest";
import { correctionLog, lastCorrections } from "../../src/history/correction-log.ts";
import { pastOf } from "../../src/history/past.ts";
import { remembered } from "./recorded.ts";

const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n";
const figures = (roads: string) => ({
  "data/figures/2020-04/van-phong-dieu-phoi.csv": `${head}tinh-ha-tinh,duong-giao-thong,m,${roads},,,,,,,\n`,
});
const corrections = (...rows: string[]) => ({
  "data/corrections.csv": `period,area,indicator,column,old,new,kind,reason,corrected\n${rows.join("")}`,
});
const row = (old: string, now: string, kind: string, day: string, column = "value") =>
  `2020-04,tinh-ha-tinh,duong-giao-thong,${column},${old},${now},${kind},vì ${kind},${day}\n`;

function story() {
  const history = remembered([
    { date: "2020-04-20", files: figures("1000") },
    {
      date: "2020-04-28",
      files: { "data/releases.csv": "period,released,kind,note\n2020-04,2020-04-28,live,\n" },
    },
    {
      date: "2020-05-20",
      files: {
        ...figures("2000"),
        ...corrections(row("1000", "2000", "correction", "2020-05-20")),
      },
    },
    { date: "2020-06-20", files: figures("3000") },
    {
      date: "2020-07-01",
      files: corrections(
        row("1000", "2000", "correction", "2020-05-20"),
        row("7", "8", "method", "2020-06-01", "to_date"),
        row("", "3000", "confirmed", "2020-06-21"),
      ),
    },
  ]);
  return history;
}

test("what git shows stands beside what only the table tells, by day", () => {
  const history = story();
  const log = correctionLog(pastOf(history), history.now);
  expect(
    log.map(({ day, measure, before, after, kind, correction, revision }) => [
      ...[day, measure, before?.quantity.text, after?.quantity.text, kind],
      ...[correction?.reason, revision?.commit],
    ]),
  ).toEqual([
    ["2020-05-20", "value", "1000", "2000", "correction", "vì correction", 2],
    ["2020-06-01", "to_date", "7", "8", "method", "vì method", undefined],
    ["2020-06-20", "value", "2000", "3000", "unexplained", undefined, 3],
  ]);
  // In metres as it was typed, in the indicator's kilometres to reckon with.
  expect(log.map(({ after }) => after?.unit)).toEqual(["m", "m", "m"]);
  expect(log.map(({ after }) => after?.amount?.toFixed())).toEqual(["2", "0.008", "3"]);
  expect(new Set(log.map(({ id }) => id)).size).toBe(3);
});

test("without a past the table's rows alone are told, none that only confirms", () => {
  const { now } = story();
  expect(correctionLog(null, now).map(({ day, kind, revision }) => [day, kind, revision])).toEqual([
    ["2020-05-20", "correction", null],
    ["2020-06-01", "method", null],
  ]);
});

test("the last change of a number, with a past and without", () => {
  const history = story();
  const lastOf = (log: ReturnType<typeof correctionLog>) =>
    [...lastCorrections(log)].map(([key, { after }]) => `${key} ${after?.quantity.text}`);
  const figure = "2020-04\ntinh-ha-tinh\nduong-giao-thong";
  expect(lastOf(correctionLog(pastOf(history), history.now))).toEqual([
    `${figure}\nvalue 3000`,
    `${figure}\nto_date 8`,
  ]);
  expect(lastOf(correctionLog(null, history.now))).toEqual([
    `${figure}\nvalue 2000`,
    `${figure}\nto_date 8`,
  ]);
});
