import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Task } from "../../src/client/outcome.ts";
import { receiptText } from "../../src/client/receipt.ts";
import { reckon } from "../../src/client/reckon.ts";
import { endless } from "../../src/intake/guard.ts";
import { readWorkbook } from "../../src/intake/read.ts";
import { check } from "../../src/rules/check.ts";
import { changed } from "../rules/folder.ts";
import { libraryOf, real } from "./library.ts";

const library = libraryOf(real);
const start = (name: string, bytes: Uint8Array): Task => ({
  file: { name, bytes },
  ...{ period: "2020-05", reporter: "huyen-can-loc", edits: {}, decisions: [] },
  ...{ today: "2026-11-25", lang: "vi" },
});
const outcomeOf = (task: Task) => reckon(task, library, readWorkbook);
const csv = (...rows: string[]) =>
  new TextEncoder().encode(["TT;Chỉ tiêu;ĐVT;Trong tháng;Lũy kế", ...rows, ""].join("\n"));

test("a question is told at its cell, and its answer makes a file that passes the check", async () => {
  const task = start("can-loc.csv", csv("1;Xi măng đã nhận;tấn;5.666;"));
  const asked = await outcomeOf(task);
  expect(asked.result).toBeNull();
  const [problem] = asked.problems;
  expect(problem).toMatchObject({ kind: "ask", code: "so-khong-ro", address: "D2" });
  expect(asked.sheets[0]?.rows[1]?.[3]).toMatchObject({ address: "D2", text: "5.666" });
  const value = problem?.options.find((option) => option.value === "5666")?.value ?? "";
  expect(value).toBe("5666");
  const key = `${problem?.sheet}!D2`;
  const decisions = [{ key, code: "so-khong-ro", value, words: value }];
  const { result, problems, receipt } = await outcomeOf({ ...task, decisions });
  expect(problems.filter(({ kind }) => kind !== "reason")).toEqual([]);
  expect(result?.path).toBe("figures/2020-05/huyen-can-loc.csv");
  expect(result?.text).toContain("huyen-can-loc,xi-mang,tan,5666,");
  expect(receipt?.cells.refused).toBe(0);
  const file = { path: result?.path ?? "", bytes: new TextEncoder().encode(result?.text) };
  expect(check(changed(real, [file]), real).problems.filter((p) => p.severity === "error")).toEqual(
    [],
  );
});

test("a cell typed anew is read in the place of what stood there", async () => {
  const task = start("can-loc.csv", csv("1;Đường giao thông nông thôn;km;#DIV/0!;"));
  const first = await outcomeOf(task);
  expect(first.problems[0]).toMatchObject({ kind: "mend", address: "D2" });
  const key = `${first.problems[0]?.sheet}!D2`;
  const { result } = await outcomeOf({ ...task, edits: { [key]: "3,2" } });
  expect(result?.text).toContain("huyen-can-loc,duong-giao-thong,km,3.2,");
  expect(result?.preview.rows).toMatchObject([{ value: { now: "3,2", before: "6,95" } }]);
});

test("a file that is no table is refused with words, and nothing is shown of it", async () => {
  const outcome = await outcomeOf(start("x.pdf", new TextEncoder().encode("%PDF-1.7 …")));
  expect(outcome).toMatchObject({ sheets: [], result: null });
  expect(outcome.problems.map(({ code }) => code)).toEqual(["khong-phai-bang-tinh"]);
});

test("another month's sheet is told to be one", async () => {
  const bytes = readFileSync(join(import.meta.dirname, "../intake/april.xlsx"));
  const { problems } = await outcomeOf(start("april.xlsx", new Uint8Array(bytes)));
  expect(problems.map(({ code }) => code)).toContain("ky-khac");
});

test("what reads the file may refuse it: it isn't read again", async () => {
  const task = start("can-loc.csv", csv("1;Rãnh thoát nước;km;1,25;"));
  const outcome = await reckon(task, library, async () => endless(30_000));
  expect(outcome).toMatchObject({ sheets: [], result: null });
  expect(outcome.problems).toMatchObject([{ code: "bang-tinh-hong", kind: "mend", address: null }]);
  expect(outcome.problems[0]?.message).toContain("quá 30 giây");
});

test("a month that hasn't begun on the reader's day is told, a day that hasn't come at its cell", async () => {
  const bytes = new TextEncoder().encode(
    "TT;Chỉ tiêu;ĐVT;Trong tháng;Ngày chốt\n1;Rãnh thoát nước;km;1,25;19\n",
  );
  const on = async (today: string) => {
    const { problems, result } = await outcomeOf({ ...start("can-loc.csv", bytes), today });
    const mends = problems.filter(({ kind }) => kind !== "reason");
    return [...mends.map(({ code, address }) => `${code}@${address}`), result?.path];
  };
  expect(await on("2020-04-30")).toEqual(["ky-chua-bat-dau@null", undefined]);
  expect(await on("2020-05-18")).toEqual(["ngay-chua-toi@E2", undefined]);
  expect(await on("2020-05-19")).toEqual(["figures/2020-05/huyen-can-loc.csv"]);
});

test("an emptied cell is asked about where it is, and a number typed there is its own column's", async () => {
  const data = libraryOf(changed(real, [mayOf("6.95,28.6")]));
  const task = start("can-loc.csv", csv("1;Đường giao thông nông thôn;km;6,95;"));
  const asked = await reckon(task, data, readWorkbook);
  const [problem] = asked.problems;
  expect(problem).toMatchObject({ code: "de-trong-so-cu", address: "E2", value: null });
  expect(problem?.options.map(({ value }) => value)).toEqual(["giu", "xoa"]);
  const edits = { [`${problem?.sheet}!E2`]: "28,67" };
  const { result } = await reckon({ ...task, edits }, data, readWorkbook);
  expect(result?.text).toContain("huyen-can-loc,duong-giao-thong,km,6.95,28.67,");
});

test("figures that are there already are told, and leave nothing to do", async () => {
  const data = libraryOf(changed(real, [mayOf("6.95,28.6")]));
  const rows = csv("1;Đường giao thông nông thôn;km;6,95;28,6");
  const { problems, result } = await reckon(start("can-loc.csv", rows), data, readWorkbook);
  expect(problems).toMatchObject([{ code: "khong-doi", kind: "note" }]);
  expect(result).toBeNull();
});

test("the receipt says what stood in a cell typed anew, and answers in words", async () => {
  const task = start("can-loc.csv", csv("1;Rãnh thoát nước;km;5.666;", "2;Xi măng đã nhận;tấn;-;"));
  const [edit, dash] = ["can-loc.csv!D2", "can-loc.csv!D3"];
  const edits = { [edit]: "1,25", "can-loc.csv!E2": "2,5" };
  const { problems } = await outcomeOf({ ...task, edits });
  const asked = problems.find(({ code }) => code === "gach-ngang");
  const option = asked?.options.find(({ value }) => value === "trong");
  const decisions = [{ key: dash, code: "gach-ngang", value: "trong", words: option?.words ?? "" }];
  const outcome = await outcomeOf({ ...task, edits, decisions });
  const state = { ...task, work: { edits, decisions, reasons: {} } };
  const text = receiptText(state, outcome, "Huyện Can Lộc", "vi");
  expect(text).toContain("can-loc.csv!D2: “5.666” → “1,25”");
  expect(text).toContain("can-loc.csv!E2: (trống) → “2,5”");
  expect(text).toContain("can-loc.csv!D3: không có số liệu, để trống");
});

test("a number's answers are told apart in the page's language", async () => {
  const rows = csv("1;Rãnh thoát nước;km;4.250;", "2;Xi măng đã nhận;tấn;5.666;");
  const wordsIn = async (lang: "vi" | "en") => {
    const { problems } = await outcomeOf({ ...start("can-loc.csv", rows), lang });
    return problems.map(({ options }) => options.map(({ words }) => words));
  };
  // Tonnes are counted whole: 5,666 of them can't be meant.
  expect(await wordsIn("vi")).toEqual([["4250", "4,250, tức 4 phẩy 250"], ["5666"]]);
  expect(await wordsIn("en")).toEqual([["4250", "4.250, that is 4 point 250"], ["5666"]]);
});

test.each([
  ["another province's", "UBND TỈNH NGHỆ AN, tháng 5 năm 2020", "tinh-khac", "là của tỉnh Nghệ An"],
  ["another month's", "UBND HUYỆN CAN LỘC, tháng 4 năm 2020", "ky-khac", "Tệp ghi tháng 4"],
  ["another district's", "UBND HUYỆN HƯƠNG SƠN", "noi-bao-cao-khac", "Tệp của huyện Hương Sơn"],
])("%s file is refused whole: no cell of it is typed anew", async (_, title, code, said) => {
  const rows = [title, "TT;Chỉ tiêu;ĐVT;Trong tháng;Lũy kế", "1;Rãnh thoát nước;km;1,25;", ""];
  const { problems } = await outcomeOf(start("a.csv", new TextEncoder().encode(rows.join("\n"))));
  expect(problems).toMatchObject([{ code, kind: "mend", address: "A1", isTypable: false }]);
  expect(problems[0]?.message.toLowerCase()).toContain(said.toLowerCase());
});

test("only what a cell may mend is typed there", async () => {
  const lone = new TextEncoder().encode(
    "TT;Chỉ tiêu;ĐVT;Trong tháng\n1;Đường giao thông nông thôn;km;6,95\n",
  );
  const data = libraryOf(changed(real, [mayOf("6.95,28.6")]));
  const { problems } = await reckon(start("can-loc.csv", lone), data, readWorkbook);
  expect(problems).toMatchObject([{ code: "de-trong-so-cu", address: "D2", isTypable: false }]);
  const wrong = await outcomeOf(start("can-loc.csv", csv("1;Rãnh thoát nước;km;#DIV/0!;")));
  expect(wrong.problems).toMatchObject([{ address: "D2", isTypable: true }]);
});

/** Can Lộc's file of May, with its roads' numbers. */
function mayOf(numbers: string) {
  const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note";
  const text = `${head}\nhuyen-can-loc,duong-giao-thong,km,${numbers},,,,,,\n`;
  const path = "figures/2020-05/huyen-can-loc.csv";
  return { path, bytes: new TextEncoder().encode(text) };
}
