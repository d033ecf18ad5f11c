import { join } from "node:path";
import { expect, test } from "vitest";
import { filesAt as filesInGit } from "../../src/git.ts";
import { commitOn, filesAt } from "../../src/history/archive.ts";
import { afterRelease } from "../../src/history/revision.ts";
import { testFolder } from "../cli/folder.ts";
import { writeHistory } from "../ground/written-history.ts";
import { historyIn, recorded, remembered, tables, told } from "./recorded.ts";

const office = "data/figures/2020-05/van-phong-dieu-phoi.csv";
const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n";
const roads = (number: string, more = "") =>
  `tinh-ha-tinh,duong-giao-thong,km,${number},,,${more}\n`;
const may = (rows: string) => ({ [office]: head + rows });
const released = { "data/releases.csv": "period,released,kind,note\n2020-05,2020-05-30,live,\n" };
const corrected = (rows: string) => ({
  "data/corrections.csv": `period,area,indicator,column,old,new,kind,reason,corrected\n${rows}`,
});
const row = (old: string, now: string, kind = "correction") =>
  `2020-05,tinh-ha-tinh,duong-giao-thong,value,${old},${now},${kind},Cộng sót một xã,2020-06-04\n`;

test("a figure collected, released, corrected: each value with its commit, day and reason", () => {
  const history = remembered([
    { date: "2020-05-20", files: may(roads("3", ",so-bo,,,")) },
    { date: "2020-05-21", files: may(roads("3.1", ",so-bo,,,")) },
    { date: "2020-05-30", files: released },
    {
      date: "2020-06-04",
      files: { ...may(roads("3.4", ",so-bo,,,")), ...corrected(row("3.1", "3.4")) },
    },
    { date: "2020-08-01", files: may(roads("3.5", ",chinh-thuc,,,")) },
    { date: "2020-09-01", files: may(roads("3.6", ",chinh-thuc,,,")) },
  ]);
  expect(told(history)).toEqual([
    "1 3 first 2020-05-20 collected",
    "2 3.1 collecting 2020-05-21 collected",
    "3 3.4 correction 2020-06-04 released Cộng sót một xã",
    "4 3.5 scheduled 2020-08-01 released",
    "5 3.6 unexplained 2020-09-01 released",
  ]);
});

test.each([
  ["canonical rewrites", may(roads("3.10"))],
  ["another unit", may(roads("3100").replace(",km,", ",m,"))],
  ["a new column", { [office]: `${head.trim()},them\n${roads("3.1").trim()},x\n` }],
  [
    "columns in another order",
    { [office]: "indicator,area,unit,to_date,value\nduong-giao-thong,tinh-ha-tinh,km,,3.1\n" },
  ],
  [
    "the other columns",
    may(roads("3.1", "gan,so-bo,bc-03,I,ghi chú").replace(",km,3.1,,,", ",km,3.1,,2020-05-16,")),
  ],
  [
    "a renamed file",
    { [office]: null, "data/figures/2020-05/so-tai-chinh.csv": head + roads("3.1") },
  ],
])("%s are no revision", (_, files) => {
  const history = remembered([
    { date: "2020-05-20", files: { ...may(roads("3.1")), ...released } },
    { date: "2020-05-21", files },
  ]);
  expect(told(history)).toEqual(["1 3.1 first 2020-05-20 released"]);
  expect(afterRelease(history).revisions).toEqual([]);
});

test("an indicator's and an area's new ids are no revision, and the figure bears today's", () => {
  const moved = Object.fromEntries(
    Object.entries(tables).map(([path, text]) => [
      path,
      text.replaceAll("duong-giao-thong", "duong-moi").replaceAll("tinh-ha-tinh", "tinh-moi"),
    ]),
  );
  const history = remembered([
    { date: "2020-05-20", files: { ...may(roads("3.1")), ...released } },
    {
      date: "2020-05-21",
      files: {
        ...moved,
        ...may(roads("3.1").replace("tinh-ha-tinh,duong-giao-thong", "tinh-moi,duong-moi")),
        "data/redirects.csv":
          "from,to\n/chi-tieu/duong-giao-thong/,/chi-tieu/duong-moi/\n/dia-phuong/tinh-ha-tinh/,/dia-phuong/tinh-moi/\n",
      },
    },
  ]);
  expect(told(history)).toEqual([]);
  expect(told(history, "duong-moi")).toEqual(["1 3.1 first 2020-05-20 released"]);
});

test("a merge is told as what it brought in, however the branch came to it", async () => {
  const { history } = await recorded([
    { date: "2020-05-20", files: { ...may(roads("3.1")), ...released } },
    { date: "2020-05-21", files: may(roads("3.2")) },
    { date: "2020-05-22", files: may(roads("3.3")), parents: [0] },
    { date: "2020-05-23", files: may(roads("3.4")), parents: [2] },
    // Both changed the figure: what was agreed on in the end is what counts.
    { date: "2020-05-24", files: may(roads("3.5")), parents: [1, 3] },
  ]);
  expect(told(history)).toEqual([
    "1 3.1 first 2020-05-20 released",
    "2 3.2 unexplained 2020-05-21 released",
    "3 3.5 unexplained 2020-05-24 released",
  ]);
});

test("a file taken away and brought back: the figure was withdrawn, and is there again", () => {
  const history = remembered([
    { date: "2020-05-20", files: { ...may(roads("3.1")), ...released } },
    { date: "2020-05-21", files: { [office]: null } },
    { date: "2020-05-22", files: may(roads("3.1")) },
    { date: "2020-05-23", files: { [office]: null, ...corrected(row("3.1", "")) } },
  ]);
  expect(told(history)).toEqual([
    "1 3.1 first 2020-05-20 released",
    // One row gives the reason of one change: the first that it fits.
    "2 - correction 2020-05-21 released Cộng sót một xã",
    "3 3.1 unexplained 2020-05-22 released",
    "4 - unexplained 2020-05-23 released",
  ]);
});

test("a correction there and back again: each change has the row that says it", () => {
  const rows = row("3.1", "3.4") + row("3.4", "3.1", "method").replace("06-04", "06-05");
  const history = remembered([
    { date: "2020-05-20", files: { ...may(roads("3.1")), ...released } },
    { date: "2020-06-04", files: may(roads("3.4")) },
    { date: "2020-06-05", files: { ...may(roads("3.1")), ...corrected(rows) } },
  ]);
  expect(told(history).map((line) => line.split(" ")[2])).toEqual([
    "first",
    "correction",
    "method",
  ]);
});

test("one reason for two changes, one upon the other, is that of both", () => {
  const history = remembered([
    { date: "2020-05-20", files: { ...may(roads("3.1")), ...released } },
    { date: "2020-06-01", files: may(roads("3.2")) },
    { date: "2020-06-04", files: { ...may(roads("3.4")), ...corrected(row("3.1", "3.4")) } },
    { date: "2020-06-05", files: may(roads("3.5")) },
  ]);
  expect(told(history)).toEqual([
    "1 3.1 first 2020-05-20 released",
    "2 3.2 correction 2020-06-01 released Cộng sót một xã",
    "3 3.4 correction 2020-06-04 released Cộng sót một xã",
    "4 3.5 unexplained 2020-06-05 released",
  ]);
});

test("what today's check refuses is history all the same, and what can't be read is told", () => {
  const history = remembered([
    { date: "2020-05-20", files: { ...may(roads('"3,1"') + roads("x")), ...released } },
    {
      date: "2020-05-21",
      files: { [office]: `\ufeff${head}${roads("3.1")}`.replaceAll("\n", "\r\n") },
    },
    { date: "2020-05-22", files: { [office]: "vô nghĩa\nkhông đọc được\n" } },
    { date: "2020-05-23", files: may(roads("3.2")) },
  ]);
  expect(told(history)).toEqual([
    "1 3.1 first 2020-05-21 released",
    "2 3.2 unexplained 2020-05-23 released",
  ]);
  const unread = history.unread.map((faults) =>
    faults.map(({ line, value }) => `${line} ${value}`),
  );
  expect(unread).toEqual([
    ["2 3,1", "3 x", "3 tinh-ha-tinh,duong-giao-thong,km,x,,,,,,,"],
    [],
    ["1 null"],
    [],
  ]);
});

const other = "tinh-ha-tinh,xi-mang,tan,7,,,,,,,\n";

test.each([
  ["a number", may(roads("3;1") + other)],
  ["a unit", may(roads("3.1").replace(",km,", ",K M,") + other)],
  ["a name", may(roads("3.1").replace("duong-giao-thong", "Đường") + other)],
  ["a cell too many, from a comma in a number", may(`${roads("3,1").trim()},,,,\n${other}`)],
  ["a cell too few", may(`tinh-ha-tinh,duong-giao-thong,km\n${other}`)],
  ["a quotation mark", may(roads('"3.1') + other)],
  ["a name that no table has", may(roads("3.1").replace("tinh-ha-tinh", "tinh-ha-tin") + other)],
  ["a unit that no table has", may(roads("3.1").replace(",km,", ",kg,") + other)],
  ["a head alone", { [office]: head }],
  [
    "a period's name",
    { [office]: null, [office.replace("2020-05", "2020-5")]: head + roads("3.1") + other },
  ],
  [
    "a file's name",
    { [office]: null, [office.replace(".csv", ".CSV")]: head + roads("3.1") + other },
  ],
  ["a column's name", { [office]: `${head.replace("value", "Giá trị")}${roads("3.1")}${other}` }],
  ["a whole file", { [office]: "<<<<<<< HEAD\n" }],
  ["a file without a byte", { [office]: "" }],
])("%s that can't be read for a day was never taken back", (_, files) => {
  const history = remembered([
    { date: "2020-05-20", files: { ...may(roads("3.1") + other), ...released } },
    { date: "2020-06-01", files },
    { date: "2020-06-03", files: may(roads("3.1") + other) },
  ]);
  expect(told(history)).toEqual(["1 3.1 first 2020-05-20 released"]);
  expect(afterRelease(history)).toEqual({ revisions: [], additions: [] });
  expect(history.unread.map(({ length }) => length > 0)).toEqual([false, true, false]);
});

test("what was changed or taken away behind what can't be read is told when it can be", () => {
  const history = remembered([
    { date: "2020-05-20", files: { ...may(roads("3.1") + other), ...released } },
    { date: "2020-06-01", files: may(`?,${other}`) },
    { date: "2020-06-02", files: may(roads("3.4").replace(",km,", ",?,")) },
    { date: "2020-06-03", files: may(roads("3.4")) },
  ]);
  expect(told(history)).toEqual([
    "1 3.1 first 2020-05-20 released",
    "2 3.4 unexplained 2020-06-03 released",
  ]);
  expect(told(history, "xi-mang")).toEqual([
    "1 7 first 2020-05-20 released",
    "2 - unexplained 2020-06-02 released",
  ]);
});

test("a figure that stands in two files stays where one of them is left", () => {
  const second = "data/figures/2020-05/so-tai-chinh.csv";
  const history = remembered([
    { date: "2020-05-20", files: { ...may(roads("3.1")), ...released } },
    { date: "2020-06-01", files: { [second]: head + roads("3.1") } },
    { date: "2020-06-02", files: { [office]: null } },
    { date: "2020-06-03", files: { [second]: head + roads("3.2") } },
  ]);
  expect(told(history)).toEqual([
    "1 3.1 first 2020-05-20 released",
    "2 3.2 unexplained 2020-06-03 released",
  ]);
  expect(history.unread.map(([fault]) => fault?.code)).toEqual([
    ...[undefined, "trung-khoa", undefined, undefined],
  ]);
});

test("what was released stays so, whatever releases.csv says for a while", () => {
  const none = { "data/releases.csv": "period,released,kind,note\n" };
  const history = remembered([
    { date: "2020-05-30", files: { ...may(roads("3.1")), ...released } },
    { date: "2020-06-01", files: none },
    { date: "2020-06-02", files: may(roads("3.4")) },
    { date: "2020-06-03", files: released },
  ]);
  expect(told(history)).toEqual([
    "1 3.1 first 2020-05-30 released",
    "2 3.4 unexplained 2020-06-02 released",
  ]);
});

test("a thousand versions of one file: every one of them, and none between", () => {
  const history = remembered(
    Array.from({ length: 1000 }, (_, i) => ({
      date: `2020-05-${String(1 + Math.floor(i / 40)).padStart(2, "0")}`,
      files: may(
        roads(`${1 + Math.floor(i / 2)}`) + roads("7").replace("tinh-ha-tinh", "huyen-can-loc"),
      ),
    })),
  );
  expect(told(history).length).toBe(500 + 1);
});

test("a data directory that is another repository's root", async () => {
  const folder = testFolder();
  writeHistory(folder, [
    { date: "2020-05-20", files: unrooted({ ...tables, ...may(roads("3.1")) }) },
    { date: "2020-05-21", files: { "GHI-CHU.md": "x" } },
    { date: "2020-05-22", files: unrooted(may(roads("3.2"))) },
  ]);
  expect(told(await historyIn(folder))).toEqual([
    "1 3.1 first 2020-05-20 collected",
    "2 3.2 collecting 2020-05-22 collected",
  ]);
});

test("the data as of each commit is what git has of it, and a day leads to its commit", async () => {
  const { data, history, hashes } = await recorded([
    { date: "2020-05-20", files: { ...may(roads("3.1")), ...released } },
    { date: "2020-05-21", files: { [office]: null, "data/ừ.csv": "x\n" } },
    { date: "2099-05-22", files: may(roads("3.3")) },
    { date: "2020-05-24", files: { ...corrected(row("3.1", "3.3")), "data/ừ.csv": null } },
  ]);
  for (const [commit, hash] of hashes.entries()) {
    const inGit = await filesInGit(data, hash);
    expect(filesAt(history.archive, commit)).toEqual(inGit);
  }
  const days = ["2020-05-19", "2020-05-20", "2020-05-21", "2020-05-23", "2020-05-24", "2100-01-01"];
  expect(days.map((day) => commitOn(history.archive, day))).toEqual([-1, 0, 2, 2, 3, 3]);
});

test("a data directory that was moved: its past goes on where it lay before", async () => {
  const folder = testFolder();
  const moved = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path.replace("data/", "so-lieu/xa/"), text]),
    );
  const gone = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.keys(files).map((path) => [path, null]));
  const first = { ...tables, ...may(roads("3.1")), ...released };
  writeHistory(folder, [
    { date: "2020-05-20", files: { ...unrooted(first), "src/index.ts": "x" } },
    { date: "2020-05-21", files: { ...gone(unrooted(first)), ...first } },
    { date: "2020-05-22", files: may(roads("3.2")) },
    {
      date: "2020-05-23",
      files: { ...gone({ ...first }), ...moved({ ...first, ...may(roads("3.3")) }) },
    },
    { date: "2020-05-24", files: { "src/index.ts": "y", ...moved(may(roads("3.4"))) } },
  ]);
  expect(told(await historyIn(join(folder, "so-lieu/xa")))).toEqual([
    "1 3.1 first 2020-05-20 released",
    "2 3.2 unexplained 2020-05-22 released",
    "3 3.3 unexplained 2020-05-23 released",
    "4 3.4 unexplained 2020-05-24 released",
  ]);
});

function unrooted(files: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(5), text]));
}
