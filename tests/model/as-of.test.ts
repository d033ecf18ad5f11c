import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lineChart } from "../../src/charts/line.ts";
import { rankedBars } from "../../src/charts/ranked-bars.ts";
import { readDataSet } from "../../src/data/data-set.ts";
import { chartFinding } from "../../src/findings/chart.ts";
import { plain } from "../../src/findings/sentence.ts";
import { filesAt } from "../../src/history/archive.ts";
import { type Past, pastOf } from "../../src/history/past.ts";
import { modelAt } from "../../src/model/as-of.ts";
import { buildModel, type Model } from "../../src/model/model.ts";
import { chartReport } from "../../src/model/report/chart.ts";
import { frozenReport, versionPages } from "../../src/model/report/version.ts";
import { revisedSubjects, type Subject } from "../../src/model/version.ts";
import { langs } from "../../src/text/lang.ts";
import { isPeriod } from "../../src/text/period.ts";
import { generate } from "../generated/generate.ts";
import { commitsOf } from "../generated/history.ts";
import { sharedWithReal } from "../generated/write.ts";
import { writeHistory } from "../ground/written-history.ts";
import { historyIn, remembered, tables } from "../history/recorded.ts";

/** What a chart's page draws and says, in both languages. */
function drawn(model: Model, indicator: string, key: string): string[] {
  const report = chartReport(model, indicator, key);
  return langs.flatMap((lang) => {
    const { title, finding } = chartFinding(model, report, lang);
    const options = { size: "phone", lang, id: "x" } as const;
    return [
      title,
      plain(finding),
      report.comparison ? rankedBars(model, report.comparison, options) : "",
      report.series ? lineChart(model, report.series, options) : "",
    ];
  });
}

describe("a generated year with its corrections", () => {
  const folder = mkdtempSync(join(tmpdir(), "nam-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  let past: Past;
  beforeAll(async () => {
    writeHistory(
      folder,
      commitsOf(generate({ months: 8, seed: 3, end: "2025-10" }, sharedWithReal()), ""),
    );
    past = pastOf(await historyIn(folder));
  });

  test("the data as it was is what stood in its files", () => {
    const commits = new Set(past.revisions.map(({ commit }) => commit - 1));
    expect(commits.size).toBeGreaterThan(3);
    for (const commit of commits) {
      const { data } = readDataSet(filesAt(past.history.archive, commit));
      const then = modelAt(past, commit).data;
      const texts = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
      for (const noun of Object.keys(data) as (keyof typeof data)[]) {
        const own = (each: { at: { cells: readonly string[] } }) => each.at.cells;
        expect(texts(then[noun].map(own)), noun).toEqual(texts(data[noun].map(own)));
      }
    }
  });

  test("a chart drawn from its own indicator's past is the one drawn from all of it", () => {
    let held = 0;
    for (const subject of revisedSubjects(past)) {
      if (!("indicator" in subject)) continue;
      const frozen = frozenReport(past, subject, 1);
      if (!frozen) throw new Error(`no version of ${subject.key}`);
      const { indicator, key } = frozen.subject;
      const { data } = readDataSet(filesAt(past.history.archive, frozen.version.commit));
      const all = drawn(buildModel(data), indicator, key);
      expect(drawn(frozen.model, indicator, key)).toEqual(all);
      expect(isPeriod(key) ? all[2] : all[3]).not.toBe("");
      held += 1;
    }
    expect(held).toBeGreaterThan(20);
  });

  test("every chart and month has its versions, each once", () => {
    const { data } = readDataSet(
      filesAt(past.history.archive, past.history.archive.commits.length),
    );
    const pages = versionPages(past, buildModel(data));
    const names = pages.map(({ subject, version }) =>
      [...Object.values(subject), version.number].join("/"),
    );
    expect(new Set(names).size).toBe(names.length);
    const frozen = pages.filter(({ version }) => version.until !== null);
    expect(frozen.length).toBeGreaterThan(20);
    expect(pages.length).toBeGreaterThan(10 * frozen.length);
  });
});

const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n";
const office = "data/figures/2020-05/van-phong-dieu-phoi.csv";
const released = { "data/releases.csv": "period,released,kind,note\n2020-05,2020-05-30,live,\n" };
const roads = (value: string, more = "") => ({
  [office]: `${head}tinh-ha-tinh,duong-giao-thong,km,${value},,,,,,,\n${more}`,
});

test("a table that lacked a column has it from the first commit that had it", () => {
  const indicators = tables["data/indicators.csv"] ?? "";
  const at = indicators.split("\n")[0]?.split(",").indexOf("decimals") ?? -1;
  const without = indicators
    .split("\n")
    .map((line) => (line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).toSpliced(at, 1).join(""))
    .join("\n");
  expect(without).toContain(" of roads,km,year,");
  const history = remembered([
    {
      date: "2020-05-30",
      files: { ...roads("3.1"), ...released, "data/indicators.csv": without },
    },
    { date: "2020-06-01", files: roads("3.2") },
    { date: "2020-06-02", files: { "data/indicators.csv": indicators } },
    {
      date: "2020-06-03",
      files: { "data/indicators.csv": indicators.replace(/^(duong-giao-thong,.*),2,/m, "$1,1,") },
    },
  ]);
  const frozen = frozenReport(
    pastOf(history),
    { indicator: "duong-giao-thong", key: "2020-05" },
    1,
  );
  expect(frozen?.model.indicators.get("duong-giao-thong")?.decimals).toBe(2);
  expect(frozen?.rows.map(({ value }) => value?.text)).toEqual(["3.1"]);
});

test("what can't be understood is left out and told of, the rest is there", () => {
  const strange = "tinh-ha-tinh,khong-con,km,5,,,,,,,\ntinh-ha-tinh,xi-mang,tan,x,,,,,,,\n";
  const history = remembered([
    { date: "2020-05-30", files: { ...roads("3.1", strange), ...released } },
    { date: "2020-06-01", files: roads("3.2") },
  ]);
  const past = pastOf(history);
  const frozen = frozenReport(past, { period: "2020-05" }, 1);
  expect(frozen?.unread).toBe(true);
  expect(frozen?.rows.map(({ indicator, value }) => [indicator, value?.text])).toEqual([
    ["duong-giao-thong", "3.1"],
    ["xi-mang", undefined],
  ]);
  expect(frozenReport(past, { period: "2020-05" }, 2)).toBeNull();
});

test("a version is found by today's ids, and drawn by those of its time", () => {
  const renamed = Object.fromEntries(
    Object.entries(tables).map(([path, text]) => [
      path,
      text.replaceAll("duong-giao-thong", "duong-moi"),
    ]),
  );
  const history = remembered([
    { date: "2020-05-30", files: { ...roads("3.1"), ...released } },
    { date: "2020-06-01", files: roads("3.2") },
    {
      date: "2020-06-02",
      files: {
        ...renamed,
        [office]: roads("3.2")[office]?.replace("duong-giao-thong", "duong-moi") ?? "",
        "data/redirects.csv": "from,to\n/chi-tieu/duong-giao-thong/,/chi-tieu/duong-moi/\n",
      },
    },
  ]);
  const subject = { indicator: "duong-moi", key: "tinh-ha-tinh" };
  const frozen = frozenReport(pastOf(history), subject, 1);
  expect(frozen?.subject).toEqual({ indicator: "duong-giao-thong", key: "tinh-ha-tinh" });
  expect(frozen?.rows.map(({ value }) => value?.text)).toEqual(["3.1"]);
});

const table = (file: string) => tables[`data/${file}`] ?? "";
const lacking = (file: string, id: string) => ({
  [`data/${file}`]: table(file).replace(new RegExp(`^${id},.*\n`, "gm"), ""),
});
const broken = (file: string) => ({ [`data/${file}`]: "<<<<<<< HEAD\n" });
const can = "huyen-can-loc,duong-giao-thong,km,1,,,,,,,\n";

describe.each([
  ["an indicator's row", lacking("indicators.csv", "duong-giao-thong")],
  ["all indicators", broken("indicators.csv")],
  ["the file of indicators", { "data/indicators.csv": null }],
  ["a unit", lacking("units.csv", "km")],
  ["all units", broken("units.csv")],
  ["an area's row", lacking("areas.csv", "huyen-can-loc")],
  ["the province's row", lacking("areas.csv", "tinh-ha-tinh")],
  ["all areas", broken("areas.csv")],
])("%s can't be read while a figure changes", (_, files) => {
  const pagesOfRoads: Subject[] = [
    { indicator: "duong-giao-thong", key: "2020-05" },
    { indicator: "duong-giao-thong", key: "huyen-can-loc" },
    { period: "2020-05" },
  ];
  const shownOn = (past: Past, subject: Subject, number: number) => {
    const frozen = frozenReport(past, subject, number);
    if (!frozen) throw new Error(`no version ${number}`);
    if ("indicator" in frozen.subject) {
      drawn(frozen.model, frozen.subject.indicator, frozen.subject.key);
    }
    const [row] = frozen.rows.filter(({ area }) => area === "huyen-can-loc");
    return [row?.value?.text, frozen.version.commit, frozen.unread];
  };

  test("a version is drawn from the last commit that can be understood", () => {
    const history = remembered([
      { date: "2020-05-30", files: { ...roads("3.1", can), ...released } },
      { date: "2020-06-01", files: { "data/a.txt": "x" } },
      { date: "2020-06-02", files },
      { date: "2020-06-03", files: roads("3.2", can.replace(",1,", ",2,")) },
      { date: "2020-06-04", files: { ...tables, ...roads("3.3", can.replace(",1,", ",3,")) } },
    ]);
    const past = pastOf(history);
    for (const subject of pagesOfRoads) {
      expect(shownOn(past, subject, 1)).toEqual(["1", 1, false]);
      // All that there is of it was never understood: what it names is taken from before.
      expect(shownOn(past, subject, 2)).toEqual(["2", 3, true]);
    }
  });

  test("where it never stood before it is taken from where it will", () => {
    const history = remembered([
      { date: "2020-05-30", files: { ...roads("3.1", can), ...released, ...files } },
      { date: "2020-06-03", files: roads("3.2", can.replace(",1,", ",2,")) },
      { date: "2020-06-04", files: tables },
    ]);
    const past = pastOf(history);
    for (const subject of pagesOfRoads) {
      expect(shownOn(past, subject, 1)).toEqual(["1", 0, true]);
    }
  });
});

test("a figure of nothing that was ever defined has no page, and ends none", () => {
  const strange = (value: string) => `tinh-ha-tinh,khong-ro,km,${value},,,,,,,\n`;
  const history = remembered([
    { date: "2020-05-30", files: { ...roads("3.1"), ...released } },
    { date: "2020-06-01", files: roads("3.1", strange("1")) },
    { date: "2020-06-02", files: roads("3.1", strange("2")) },
    { date: "2020-06-03", files: roads("3.1") },
  ]);
  expect(revisedSubjects(pastOf(history))).toEqual([]);
});

test("no version is drawn of a chart that never was, nor of a month that was empty", () => {
  const history = remembered([
    { date: "2020-05-30", files: { ...roads("3.1"), ...released } },
    { date: "2020-06-01", files: roads("3.2") },
    { date: "2020-06-02", files: { [office]: null } },
    { date: "2020-06-03", files: roads("3.1") },
  ]);
  const past = pastOf(history);
  const pages = versionPages(past, buildModel(history.now.data)).map(({ subject, version }) =>
    [...Object.values(subject), version.number].join(" "),
  );
  // The province alone is compared with nothing; the third version of what there is was empty.
  expect(pages.sort()).toEqual([
    ...[1, 2, 4].map((number) => `2020-05 ${number}`),
    ...[1, 2, 4].map((number) => `duong-giao-thong tinh-ha-tinh ${number}`),
  ]);
});
