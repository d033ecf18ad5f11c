import { expect, test } from "vitest";
import { beforeRecord } from "../../../src/findings/versions.ts";
import { versionsReport } from "../../../src/model/report/versions.ts";
import { tables } from "../../history/recorded.ts";
import { releases, roads, withPast } from "./past.ts";

const can = ["2020-04", "huyen-can-loc", "huyen-can-loc"] as const;

function story() {
  const { past } = withPast([
    { date: "2019-12-30", files: roads("2019-11", "huyen-ky-anh", "huyen-ky-anh", "4") },
    { date: "2020-04-20", files: roads(...can, "1", "5") },
    { date: "2020-04-20", files: roads("2020-04", "huyen-loc-ha", "huyen-loc-ha", "2") },
    { date: "2020-04-28", files: releases("2020-04") },
    // A clock ten years ahead; and the row as it was, in other words.
    { date: "2030-05-02", files: roads(...can, "1.0", "5") },
    { date: "2020-05-03", files: roads(...can, "1.5") },
    { date: "2020-05-04", files: { "data/facts.csv": "x\n", "data/targets/2020.csv": "x\n" } },
    { date: "2020-05-05", files: { ...roads(...can, "hai"), ...releases("2020-03") } },
  ]);
  return past;
}

test("a year's changes, the newest day first, each counted and named", () => {
  const report = versionsReport(story());
  expect(report?.years).toEqual(["2020", "2019"]);
  expect([report?.year, report?.commits, report?.counts]).toEqual([
    ...["2020", 7],
    { added: 3, first: 0, restored: 0, changed: 1, removed: 1 },
  ]);
  expect(report?.all).toEqual({ commits: 8, first: "2019-12-30", last: "2020-05-05" });
  const told = report?.days.map(({ day, commits, periods, released, withdrawn }) => [
    ...[day, commits.length],
    periods.map(({ period, wasReleased, reporters, counts, revisions }) =>
      [period, wasReleased, ...reporters, Object.values(counts), revisions.length].join(" "),
    ),
    ...[released, withdrawn],
  ]);
  expect(told).toEqual([
    // A number that can't be read isn't gone.
    ["2020-05-05", 1, [], ["2020-03"], ["2020-04"]],
    ["2020-05-04", 1, [], [], []],
    ["2020-05-03", 1, ["2020-04 true huyen-can-loc 0,0,0,1,1 2"], [], []],
    ["2020-04-28", 2, [], ["2020-04"], []],
    ["2020-04-20", 2, ["2020-04 false huyen-can-loc huyen-loc-ha 3,0,0,0,0 0"], [], []],
  ]);
});

test("what changed no figure, can't be read or has a wrong day is told too", () => {
  const days = new Map(versionsReport(story())?.days.map((each) => [each.day, each]));
  expect(days.get("2020-05-04")?.tables).toEqual(["facts.csv", "targets"]);
  expect([...(days.get("2020-05-05")?.unread ?? [])]).toEqual([
    ["figures/2020-04/huyen-can-loc.csv", 1],
  ]);
  expect(days.get("2020-04-28")?.misdated).toEqual(["2030-05-02"]);
  expect(days.get("2020-04-28")?.rewritten).toBe(1);
  expect([...days.values()].flatMap(({ misdated }) => misdated)).toHaveLength(1);
});

test("another year than the newest", () => {
  const report = versionsReport(story(), "2019");
  expect(report?.counts).toEqual({ added: 1, first: 1, restored: 0, changed: 0, removed: 0 });
  expect(report?.days.map(({ day }) => day)).toEqual(["2019-12-30"]);
});

test("a figure that was released, taken away and brought back is no new one", () => {
  const { past } = withPast([
    { date: "2020-04-20", files: roads(...can, "1", "5") },
    { date: "2020-04-28", files: releases("2020-04") },
    { date: "2020-05-03", files: roads(...can, "1") },
    { date: "2020-05-04", files: roads(...can, "1", "6") },
  ]);
  const [last] = versionsReport(past)?.days ?? [];
  expect(last?.periods.map(({ counts }) => counts)).toEqual([
    { added: 0, first: 0, restored: 1, changed: 0, removed: 0 },
  ]);
});

test("a reporter that was renamed since is told by the id it bears now", () => {
  const { past } = withPast([
    { date: "2020-04-20", files: roads("2020-04", "huyen-cu", "huyen-cu", "1") },
    {
      date: "2020-04-21",
      files: {
        "data/figures/2020-04/huyen-cu.csv": null,
        ...roads(...can, "1"),
        "data/redirects.csv": "from,to\n/dia-phuong/huyen-cu/,/dia-phuong/huyen-can-loc/\n",
      },
    },
  ]);
  const days = versionsReport(past)?.days ?? [];
  expect(days.flatMap(({ periods }) => periods.flatMap(({ reporters }) => reporters))).toEqual([
    "huyen-can-loc",
  ]);
});

test("a table that is gone for a day, and a name that no table has", () => {
  const areas = tables["data/areas.csv"] ?? "";
  const { past } = withPast([
    { date: "2020-04-20", files: { ...roads(...can, "1"), ...releases("2020-04") } },
    { date: "2020-05-01", files: { "data/areas.csv": null } },
    { date: "2020-05-02", files: { "data/areas.csv": areas } },
    { date: "2020-05-03", files: roads("2020-05", "huyen-can-loc", "huyen-khong-co", "1") },
  ]);
  const report = versionsReport(past);
  const unread = report?.days.map(({ day, unread: files }) => [day, ...files].join(" "));
  expect(unread).toEqual([
    "2020-05-03 figures/2020-05/huyen-can-loc.csv,1",
    "2020-05-02",
    "2020-05-01 areas.csv,0",
    "2020-04-20",
  ]);
  expect(report?.before).toEqual([]);
});

test("periods that had been released before the data was recorded", () => {
  const { past } = withPast([
    { date: "2021-04-20", files: { ...roads(...can, "1"), ...releases("2020-04") } },
  ]);
  const report = versionsReport(past);
  expect(report?.before).toEqual(["2020-04"]);
  expect(report && beforeRecord(report, "vi")).toMatch(/^1 kỳ đã công bố trước ngày 20\/4\/2021/);
  const own = versionsReport(story());
  expect(own && beforeRecord(own, "vi")).toBeNull();
});
