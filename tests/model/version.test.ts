import { expect, test } from "vitest";
import { type Past, pastOf } from "../../src/history/past.ts";
import { revisedSubjects, type Subject, versionsOf } from "../../src/model/version.ts";
import { remembered, tables } from "../history/recorded.ts";

const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n";
const figures = (period: string, roads: string, cement = "7") => ({
  [`data/figures/${period}/van-phong-dieu-phoi.csv`]:
    `${head}tinh-ha-tinh,duong-giao-thong,km,${roads},,,,,,,\n` +
    `tinh-ha-tinh,xi-mang,tan,${cement},,,,,,,\n`,
});
const released = (...periods: string[]) => ({
  "data/releases.csv": `period,released,kind,note\n${periods.map((each) => `${each},${each}-28,live,\n`).join("")}`,
});

function story() {
  const history = remembered([
    { date: "2020-04-20", files: figures("2020-04", "1") },
    { date: "2020-04-21", files: figures("2020-04", "2") },
    { date: "2020-04-28", files: released("2020-04") },
    { date: "2020-05-20", files: { ...figures("2020-05", "3"), ...figures("2020-04", "2.5") } },
    { date: "2020-05-28", files: released("2020-04", "2020-05") },
    { date: "2020-06-20", files: figures("2020-06", "4") },
    { date: "2020-06-21", files: figures("2020-06", "5") },
    { date: "2020-06-22", files: figures("2020-05", "3.5") },
    { date: "2020-06-23", files: figures("2020-04", "2.6", "8") },
  ]);
  return pastOf(history);
}

test("a version begins when a released figure changes, and at no other time", () => {
  const past = story();
  const told = (subject: Subject) =>
    versionsOf(past, subject).map(({ number, since, until, commit, ended }) =>
      [`v${number}`, since, until, commit, ended.length].join(" "),
    );
  const roads = { indicator: "duong-giao-thong" };
  expect(told({ ...roads, key: "2020-04" })).toEqual([
    "v1 2020-04-28 2020-05-20 2 1",
    "v2 2020-05-20 2020-06-23 7 1",
    "v3 2020-06-23  8 0",
  ]);
  expect(told({ ...roads, key: "2020-05" })).toEqual([
    "v1 2020-05-28 2020-06-22 6 1",
    "v2 2020-06-22  8 0",
  ]);
  expect(told({ ...roads, key: "tinh-ha-tinh" })).toEqual([
    "v1 2020-04-28 2020-05-20 2 1",
    "v2 2020-05-20 2020-06-22 6 1",
    "v3 2020-06-22 2020-06-23 7 1",
    "v4 2020-06-23  8 0",
  ]);
  expect(told({ indicator: "xi-mang", key: "2020-04" })).toEqual([
    "v1 2020-04-28 2020-06-23 7 1",
    "v2 2020-06-23  8 0",
  ]);
  expect(told({ indicator: "xi-mang", key: "2020-05" })).toEqual(["v1 2020-05-28  8 0"]);
  // Both of its figures changed in one commit: that is one version.
  expect(told({ period: "2020-04" }).at(-2)).toBe("v2 2020-05-20 2020-06-23 7 2");
  // Nothing of it was released.
  expect(told({ ...roads, key: "2020-06" })).toEqual([]);
  expect(told({ ...roads, key: "huyen-can-loc" })).toEqual([]);
});

test("what has a version that no longer stands", () => {
  const subjects = revisedSubjects(story());
  expect(subjects.map((each) => Object.values(each).join(" ")).sort()).toEqual([
    "2020-04",
    "2020-05",
    "duong-giao-thong 2020-04",
    "duong-giao-thong 2020-05",
    "duong-giao-thong tinh-ha-tinh",
    "xi-mang 2020-04",
    "xi-mang tinh-ha-tinh",
  ]);
});

/** What each version of a page was ended by: figures, the oldest version first. */
const ends = (past: Past, subject: Subject) =>
  versionsOf(past, subject).map(({ ended }) =>
    ended.map(({ difference: { area, period, measure } }) => `${area} ${period} ${measure}`),
  );

const rows = (period: string, lines: readonly string[]) => ({
  [`data/figures/${period}/van-phong-dieu-phoi.csv`]:
    head + lines.map((line) => line.replace(",", ",duong-giao-thong,km,")).join(""),
});

test("a nil that a total implied is gone with the total: the area's course has a new version", () => {
  const april = (total: string) =>
    rows("2020-04", [
      `tinh-ha-tinh,${total},,,,,bc-04,,\n`,
      "huyen-huong-son,3,,,,,bc-04,,\n",
      "huyen-thach-ha,2,,,,,bc-04,,\n",
    ]);
  const march = rows("2020-03", ["huyen-can-loc,1,,,,,bc-03,,\n", "huyen-ky-anh,1,,,,,bc-03,,\n"]);
  const history = remembered([
    { date: "2020-04-20", files: { ...march, ...april("5") } },
    { date: "2020-04-28", files: released("2020-03", "2020-04") },
    { date: "2020-05-20", files: april("6") },
    {
      date: "2020-05-28",
      files: {
        ...rows("2020-05", ["thi-xa-ky-anh,1,,,,,bc-04,,\\n"]),
        ...released("2020-03", "2020-04", "2020-05"),
      },
    },
    { date: "2020-05-29", files: { "data/figures/2020-03/van-phong-dieu-phoi.csv": null } },
  ]);
  const past = pastOf(history);
  const roads = { indicator: "duong-giao-thong" };
  const total = ["tinh-ha-tinh 2020-04 value"];
  const own = ["huyen-can-loc 2020-03 value"];
  expect(ends(past, { ...roads, key: "huyen-can-loc" })).toEqual([total, own, []]);
  expect(ends(past, { ...roads, key: "2020-04" })).toEqual([total, []]);
  const [first, second] = versionsOf(past, { ...roads, key: "huyen-can-loc" });
  expect([first?.byOthers, second?.byOthers]).toEqual([true, false]);
  // Nothing of it was released before May: no page of it showed that nil.
  expect(ends(past, { ...roads, key: "thi-xa-ky-anh" })).toEqual([[]]);
  // Stated, whatever the total is.
  expect(ends(past, { ...roads, key: "huyen-huong-son" })).toEqual([[]]);
});

test("what a count had before is changed: so is what was done since", () => {
  const counted = (period: string, toDate: string) =>
    rows(period, [`tinh-ha-tinh,,${toDate},,,,,,\n`, "huyen-can-loc,1,,,,,,,\n"]);
  const history = remembered([
    { date: "2020-04-20", files: { ...counted("2020-03", "3"), ...counted("2020-04", "10") } },
    { date: "2020-05-20", files: { ...counted("2020-05", "15"), ...counted("2020-06", "16") } },
    { date: "2020-06-28", files: released("2020-03", "2020-04", "2020-05") },
    { date: "2020-07-20", files: counted("2020-04", "11") },
    { date: "2020-07-21", files: counted("2020-05", "17") },
  ]);
  const past = pastOf(history);
  const of = (key: string) => ends(past, { indicator: "duong-giao-thong", key });
  const [april, may] = ["tinh-ha-tinh 2020-04 to_date", "tinh-ha-tinh 2020-05 to_date"];
  expect(of("2020-03")).toEqual([[]]);
  expect(of("2020-04")).toEqual([[april], []]);
  expect(of("2020-05")).toEqual([[april], [may], []]);
  expect(ends(past, { period: "2020-05" })).toEqual([[april], [may], []]);
  // June follows from May, but wasn't released: nothing was said of it yet.
  expect(of("2020-06")).toEqual([]);
});

test("a figure that a released period gets later ends what was shown without it", () => {
  const may = (...lines: string[]) => rows("2020-05", lines);
  const total = "tinh-ha-tinh,3,,,,,,,\n";
  const can = "huyen-can-loc,1,,,,,,,\n";
  const ky = "huyen-ky-anh,1,,,,,,,\n";
  const history = remembered([
    { date: "2020-04-28", files: { ...rows("2020-04", [can]), ...released("2020-04") } },
    { date: "2020-05-20", files: may(total) },
    { date: "2020-05-28", files: released("2020-04", "2020-05") },
    { date: "2020-06-10", files: may(total, can, ky) },
    { date: "2020-06-20", files: may(total, can.replace(",1,", ",2,"), ky) },
  ]);
  const past = pastOf(history);
  const told = (subject: Subject) =>
    versionsOf(past, subject).map(({ since, until, commit, ended, added }) =>
      [since, until, commit, ended.length, added.length].join(" "),
    );
  const roads = { indicator: "duong-giao-thong" };
  const both = ["2020-05-28 2020-06-10 2 0 2", "2020-06-10 2020-06-20 3 1 0", "2020-06-20  4 0 0"];
  expect(told({ ...roads, key: "2020-05" })).toEqual(both);
  expect(told({ period: "2020-05" })).toEqual(both);
  expect(told({ ...roads, key: "huyen-can-loc" })).toEqual([
    "2020-04-28 2020-06-10 2 0 1",
    ...both.slice(1),
  ]);
  // Nothing of it was there before, to have ended.
  expect(told({ ...roads, key: "huyen-ky-anh" })).toEqual(["2020-06-10  4 0 0"]);
  expect(told({ ...roads, key: "tinh-ha-tinh" })).toEqual(["2020-05-28  4 0 0"]);
  expect(past.revisions).toHaveLength(1);
});

test("a change that only corrections.csv tells of: what git has isn't what was released", () => {
  const corrections = `period,area,indicator,column,old,new,kind,reason,corrected
2020-04,tinh-ha-tinh,duong-giao-thong,value,1,2,correction,Cộng sót,2020-05-10
`;
  const history = remembered([
    {
      date: "2020-06-01",
      files: {
        ...figures("2020-04", "2"),
        ...released("2020-04"),
        "data/corrections.csv": corrections,
      },
    },
    { date: "2020-07-01", files: figures("2020-04", "3") },
  ]);
  const told = (subject: Subject) =>
    versionsOf(pastOf(history), subject).map(({ since, isFirst }) => `${since} ${isFirst}`);
  const roads = { indicator: "duong-giao-thong" };
  expect(told({ ...roads, key: "2020-04" })).toEqual(["2020-05-10 false", "2020-07-01 false"]);
  expect(told({ ...roads, key: "tinh-ha-tinh" })).toEqual(["2020-05-10 false", "2020-07-01 false"]);
  expect(told({ indicator: "xi-mang", key: "2020-04" })).toEqual(["2020-04-28 true"]);
});

test("a plan of the province that is changed ends the months held against it", () => {
  const planned = (value: string, area = "tinh-ha-tinh") => ({
    "data/targets/2020.csv": `area,indicator,set_by,unit,value\n${area},duong-giao-thong,assigned,km,${value}\n`,
  });
  const history = remembered([
    { date: "2020-04-20", files: { ...figures("2020-04", "1"), ...planned("10") } },
    { date: "2020-04-28", files: released("2020-04") },
    { date: "2020-05-10", files: figures("2020-05", "2") },
    { date: "2020-05-20", files: planned("15") },
    { date: "2020-06-20", files: figures("2020-04", "1.5") },
    { date: "2020-07-20", files: planned("3", "huyen-can-loc") },
  ]);
  const told = (subject: Subject) =>
    versionsOf(pastOf(history), subject).map(({ until, ended, added, planned: plans }) =>
      [until, ended.length, added.length, plans.length].join(" "),
    );
  expect(told({ period: "2020-04" })).toEqual([
    "2020-05-20 0 0 1",
    "2020-06-20 1 0 0",
    "2020-07-20 0 0 1",
    " 0 0 0",
  ]);
  expect(told({ indicator: "duong-giao-thong", key: "2020-04" })).toEqual([
    "2020-06-20 1 0 0",
    " 0 0 0",
  ]);
  expect(told({ period: "2020-05" })).toEqual([]);
});

test("an indicator told in another unit changes nothing that follows", () => {
  const indicators = tables["data/indicators.csv"] ?? "";
  const inMetres = indicators.replace(/^(duong-giao-thong,.*),km,/m, "$1,m,");
  expect(inMetres).not.toBe(indicators);
  const history = remembered([
    { date: "2020-05-28", files: { ...figures("2020-04", "1"), ...figures("2020-05", "2") } },
    { date: "2020-05-28", files: released("2020-04", "2020-05") },
    { date: "2020-06-20", files: { ...figures("2020-05", "3"), "data/indicators.csv": inMetres } },
  ]);
  const count = (subject: Subject) => versionsOf(pastOf(history), subject).length;
  expect(count({ period: "2020-05" })).toBe(2);
  expect(count({ period: "2020-04" })).toBe(1);
});

test("a version that git had only after the release says so", () => {
  const history = remembered([
    { date: "2020-06-01", files: { ...figures("2020-04", "1"), ...released("2020-04") } },
    { date: "2020-07-01", files: figures("2020-04", "2") },
  ]);
  const versions = versionsOf(pastOf(history), { period: "2020-04" });
  expect(versions.map(({ since, isFirst, recorded }) => [since, isFirst, recorded])).toEqual([
    ["2020-04-28", true, "2020-06-01"],
    ["2020-07-01", false, null],
  ]);
});
