import { expect, test } from "vitest";
import { firstDays } from "../../src/archive.ts";
import { readDataSet } from "../../src/data/data-set.ts";
import { type Timeliness, timelinessIn } from "../../src/history/received.ts";
import { contextOf } from "../../src/rules/context.ts";
import { testFolder } from "../cli/folder.ts";
import { dataIn, type Written, writeHistory } from "../ground/written-history.ts";
import { filesUnder } from "../rules/folder.ts";
import { tables } from "./recorded.ts";

const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n";
const path = (reporter: string) => `data/figures/2020-05/${reporter}.csv`;
const office = path("van-phong-dieu-phoi");
const roads = (number = "3.1") => `${head}tinh-ha-tinh,duong-giao-thong,km,${number},,,,,,,\n`;
const begun = {
  ...tables,
  "data/reporting-rules.csv":
    "valid_from,vi,en,due_day,source,place,note\n2020-01-01,các sở,departments,20,,,\n",
};

/** How timely a reporter of May is in a repository that begins in April. */
async function timeliness(
  commits: readonly Written[],
  reporter = "van-phong-dieu-phoi",
  today = "2020-06-01",
): Promise<Timeliness> {
  const folder = testFolder();
  writeHistory(folder, [{ date: "2020-04-01", files: begun }, ...commits]);
  const days = await firstDays(dataIn(folder), "HEAD", new Map());
  const files = filesUnder(dataIn(folder));
  return timelinessIn(contextOf(files, readDataSet(files)), days)("2020-05", reporter, today);
}

test.each<[string, string, Timeliness]>([
  ["the last day", "2020-05-19", { kind: "in-time", day: "2020-05-19" }],
  ["the day it was due before", "2020-05-20", { kind: "late", day: "2020-05-20", days: 1 }],
  ["weeks later", "2020-06-03", { kind: "late", day: "2020-06-03", days: 15 }],
])("received on %s", async (_, date, expected) => {
  const later = { date: "2020-06-04", files: { [office]: roads("3.2") } };
  expect(await timeliness([{ date, files: { [office]: roads() } }, later])).toEqual(expected);
});

test("a day is the author's own, whatever the commit's: before it, or by a wrong clock after it", async () => {
  const sent = (authored: string) =>
    timeliness([{ date: "2020-05-25", authored, files: { [office]: roads() } }]);
  expect(await sent("2020-05-18")).toEqual({ kind: "in-time", day: "2020-05-18" });
  expect(await sent("2020-05-27")).toEqual({ kind: "late", day: "2020-05-27", days: 8 });
  // It was still the day before in London.
  expect(await sent("2020-05-20T00:30:00+07:00")).toMatchObject({ day: "2020-05-20" });
});

const beside = { date: "2020-05-24", files: { "data/them.txt": "x" } };

test("a merged branch keeps its days, a squash has but its own", async () => {
  const branch = { date: "2020-05-18", files: { [office]: roads() } };
  const main = { ...beside, parents: [0] };
  const merge = { date: "2020-05-26", files: { [office]: roads() }, parents: [2, 1] };
  expect(await timeliness([branch, main, merge])).toEqual({ kind: "in-time", day: "2020-05-18" });
  expect(await timeliness([branch, main, { ...merge, parents: [2] }])).toEqual({
    kind: "late",
    day: "2020-05-26",
    days: 7,
  });
});

test("of two branches that both have it the earlier, though the other's was taken", async () => {
  const commits = [
    { date: "2020-05-18", files: { [office]: roads() } },
    { date: "2020-05-22", files: { [office]: roads("3.3") }, parents: [0] },
    { date: "2020-05-23", files: { [office]: roads("3.3") }, parents: [2, 1] },
  ];
  expect(await timeliness(commits)).toEqual({ kind: "in-time", day: "2020-05-18" });
});

test("a file that came with a merge alone", async () => {
  const merge = { date: "2020-05-26", files: { [office]: roads() }, parents: [1, 2] };
  const other = { ...beside, files: { "data/khac.txt": "x" }, parents: [0] };
  expect(await timeliness([beside, other, merge])).toMatchObject({ day: "2020-05-26" });
});

test("a form without a number isn't received yet; one with a wrong number is", async () => {
  const commits = [
    { date: "2020-05-10", files: { [office]: head } },
    { date: "2020-05-11", files: { [office]: roads("") } },
    { date: "2020-05-12", files: { [office]: roads("3\u00a01") } },
    { date: "2020-05-13", files: { [office]: roads() } },
  ];
  expect(await timeliness(commits)).toEqual({ kind: "in-time", day: "2020-05-12" });
});

test("deleted and brought back: received when it first was; deleted for good: missing", async () => {
  const commits = [
    { date: "2020-05-18", files: { [office]: roads() } },
    { date: "2020-05-21", files: { [office]: null } },
  ];
  expect(await timeliness(commits, undefined, "2020-05-22")).toEqual({ kind: "missing", days: 3 });
  const back = { date: "2020-05-22", files: { [office]: roads() } };
  expect(await timeliness([...commits, back])).toEqual({ kind: "in-time", day: "2020-05-18" });
});

test("not here: awaited as long as it may be, then missing", async () => {
  const asOf = (today: string) => timeliness([beside], "huyen-can-loc", today);
  expect(await asOf("2020-05-19")).toEqual({ kind: "awaited" });
  expect(await asOf("2020-05-20")).toEqual({ kind: "missing", days: 1 });
});

test("submissions.csv says otherwise, and is believed", async () => {
  const files = {
    [office]: roads(),
    "data/submissions.csv":
      "period,reporter,received,entered_by,source\n2020-05,van-phong-dieu-phoi,2020-05-15,van-phong-dieu-phoi,\n",
  };
  expect(await timeliness([{ date: "2020-05-25", files }])).toEqual({
    kind: "in-time",
    day: "2020-05-15",
  });
});

test("a period typed in from a document has no timeliness", async () => {
  const files = {
    [office]: roads(),
    "data/releases.csv": "period,released,kind,note\n2020-05,2020-05-30,transcribed,\n",
  };
  expect(await timeliness([{ date: "2020-05-25", files }])).toEqual({ kind: "transcribed" });
});

test("a reporter that was renamed was received under its old name", async () => {
  const [was, is] = ["huyen-can-loc", "huyen-moi"];
  const rows = roads().replace("tinh-ha-tinh", was);
  const renamed = {
    ...Object.fromEntries(
      Object.entries(tables).map(([file, text]) => [file, text.replaceAll(was, is)]),
    ),
    "data/redirects.csv": `from,to\n/dia-phuong/${was}/,/dia-phuong/${is}/\n`,
    [path(was)]: null,
    [path(is)]: rows.replace(was, is),
  };
  const commits = [
    { date: "2020-05-18", files: { [path(was)]: rows } },
    { date: "2020-06-18", files: renamed },
  ];
  expect(await timeliness(commits, is)).toEqual({ kind: "in-time", day: "2020-05-18" });
});

test("without a rule of when it is due there is a day and no lateness; without git's word neither", async () => {
  const files = { "data/reporting-rules.csv": null, [office]: roads() };
  expect(await timeliness([{ date: "2020-05-25", files }])).toEqual({
    kind: "received",
    day: "2020-05-25",
  });
  const folder = testFolder({ "figures/2020-05/van-phong-dieu-phoi.csv": roads() });
  const read = filesUnder(folder);
  const of = timelinessIn(contextOf(read, readDataSet(read)), new Map());
  expect(of("2020-05", "van-phong-dieu-phoi", "2020-06-01")).toEqual({ kind: "unknown" });
});
