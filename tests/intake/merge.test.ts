import { join } from "node:path";
import { expect, test } from "vitest";
import { type Intake, takeIn } from "../../src/intake/intake.ts";
import { changed, filesUnder } from "../rules/folder.ts";
import { answersOf } from "./answers.ts";
import { type Sketched, workbook } from "./sketch.ts";

const base = filesUnder(join(import.meta.dirname, "../rules/base"));
const path = "figures/2020-05/van-phong-dieu-phoi.csv";
const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n";
const title = ["VĂN PHÒNG ĐIỀU PHỐI, tháng 5 năm 2020"];
const heads = ["TT", "Chỉ tiêu", "ĐVT", "Trong tháng", "Lũy kế"];
const roads = "Đường giao thông nông thôn";

/** Takes a sheet of these rows in, where the reporter's file of the month holds `old`. */
function over(
  old: string,
  rows: readonly (readonly Sketched[])[],
  answers: readonly string[] = [],
  top: readonly Sketched[] = heads,
): Promise<Intake> {
  const data = changed(base, [{ path, bytes: new TextEncoder().encode(head + old) }]);
  const bytes = workbook([{ name: "Biểu 1", rows: [title, top, ...rows] }]);
  return takeIn([{ name: "a.xlsx", bytes }], data, { answers: answersOf(answers) });
}

function written({ files }: Intake): string | undefined {
  return files[0] && new TextDecoder().decode(files[0].bytes).slice(head.length);
}

const first = 'tinh-ha-tinh,duong-giao-thong,km,2.5,12.49,2020-05-16,gan,,bc-04,"I.2, a",Ghi chú\n';

test("a changed number takes the old one's place; what the sheet has no place for stays", async () => {
  const taken = await over(first, [[1, roads, "km", 3.25, 13.24]]);
  expect(taken.questions).toEqual([]);
  expect(written(taken)).toBe(first.replace("2.5,12.49", "3.25,13.24"));
  expect(taken.files[0]?.replaced.map((change) => [change.old[3], change.new[3]])).toEqual([
    ["2.5", "3.25"],
  ]);
});

test("a note's column that is empty beside a changed number says that there is no note", async () => {
  const top = [...heads, "Ghi chú"];
  const changedRow = await over(first, [[1, roads, "km", 3.25, 13.24, null]], [], top);
  expect(written(changedRow)).toBe(
    'tinh-ha-tinh,duong-giao-thong,km,3.25,13.24,2020-05-16,gan,,bc-04,"I.2, a",\n',
  );
});

test("the same numbers keep all that the sheet says nothing of: nothing is written", async () => {
  const top = [...heads, "Ghi chú"];
  const taken = await over(first, [[1, roads, "km", 2.5, 12.49, null]], [], top);
  expect(taken.problems.map(({ code }) => code)).toEqual(["khong-doi"]);
  expect([taken.ok, taken.files]).toEqual([true, []]);
});

test("while a number is asked for, nothing is said to be the same", async () => {
  const taken = await over(first, [[1, roads, "km", 2.5, null]]);
  expect(taken.questions.map(({ code }) => code)).toEqual(["de-trong-so-cu"]);
  expect(taken.problems).toEqual([]);
});

test("rows that the sheet doesn't speak of stay, and are listed", async () => {
  const cement = "tinh-ha-tinh,xi-mang,tan,100,,,,,bc-04,,\n";
  const taken = await over(first + cement, [[1, roads, "km", 3.25, 13.24]]);
  expect(taken.files[0]?.kept.map((cells) => cells.join())).toEqual([cement.trim()]);
  expect(written(taken)).toContain(cement);
});

test("an old number whose place is left empty is asked about, at its own place", async () => {
  const taken = await over(first, [[1, roads, "km", 3.25, null]]);
  expect(taken.questions.map(({ code, cell, message }) => [code, cell, message])).toEqual([
    [
      "de-trong-so-cu",
      "E3",
      "Tỉnh Hà Tĩnh, Đường giao thông nông thôn: số lũy kế đang có là 12,49 km, bảng tính để trống.",
    ],
  ]);
  expect([taken.ok, taken.files]).toEqual([false, []]);
});

test.each([
  ["giu", first.replace("2.5", "3.25")],
  ["xoa", first.replace("2.5,12.49", "3.25,")],
])("answered %s, it is as answered", async (answer, expected) => {
  const taken = await over(first, [[1, roads, "km", 3.25, null]], [`E3=${answer}`]);
  expect(taken.questions).toEqual([]);
  expect(written(taken)).toBe(expected);
});

test("a month's number that is left empty is asked about at its own place too", async () => {
  const taken = await over(first, [[1, roads, "km", null, 13.24]], ["D3=xoa"]);
  expect(taken.questions).toEqual([]);
  expect(written(taken)).toBe(first.replace("2.5,12.49", ",13.24"));
});

test("a sheet without a column for an old number is asked about at the row's number", async () => {
  const top = ["TT", "Chỉ tiêu", "ĐVT", "Trong tháng"];
  const [asked] = (await over(first, [[1, roads, "km", 3.25]], [], top)).questions;
  expect(asked).toMatchObject({ code: "de-trong-so-cu", cell: "D3", value: "3.25" });
  expect(asked?.message).toContain("không có cột cho số này");
  expect(asked?.fix).toContain("thêm cột");
});

test("what can't be read in an old number's place is told once", async () => {
  const taken = await over(first, [[1, roads, "km", 3.25, "chưa rõ"]]);
  expect([taken.questions, taken.problems.map(({ code, cell }) => [code, cell])]).toEqual([
    [],
    [["o-chu", "E3"]],
  ]);
});

test("beside a number in another unit the old one can't stay", async () => {
  const [asked] = (await over(first, [[1, roads, "m", 3250, null]])).questions;
  expect(asked?.options.map(({ value }) => value)).toEqual(["xoa"]);
  expect(asked?.fix).toContain("đơn vị tính khác");
});

test("a file that can't be read whole is left alone", async () => {
  const taken = await over(first.replace("2.5", "2,5"), [[1, roads, "km", 3.25, 13.24]]);
  expect(taken.problems.map(({ code }) => code)).toContain("tep-dich-hong");
  expect([taken.ok, taken.files]).toEqual([false, []]);
});
