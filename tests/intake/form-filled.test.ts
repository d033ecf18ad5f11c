import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { expect, test } from "vitest";
import { receiptText } from "../../src/cli/receipt-text.ts";
import { templateOf } from "../../src/exports/template.ts";
import { templateFile } from "../../src/exports/template-workbook.ts";
import { columnOf, formRows } from "../../src/intake/form.ts";
import { takeIn } from "../../src/intake/intake.ts";
import { buildModel } from "../../src/model/model.ts";
import { checkAndRead } from "../../src/rules/check.ts";
import { changed, filesUnder } from "../rules/folder.ts";
import { answersOf } from "./answers.ts";

const data = filesUnder(join(import.meta.dirname, "../../data"));

/** Can Lộc's form of May 2020, and what its first rows are of. */
function form() {
  const template = templateOf(buildModel(checkAndRead(data).data), "2020-05", "huyen-can-loc");
  if (!template) throw new Error("nobody asks Can Lộc for anything");
  const bytes = new Uint8Array(templateFile(template));
  const book = XLSX.read(bytes, { cellStyles: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  const at = (row: number, column: Parameters<typeof columnOf>[0]) =>
    XLSX.utils.encode_cell({ r: row, c: columnOf(column) });
  return { bytes, book, sheet, at };
}

test("the form as it is made is no report: it says that it holds no figure", async () => {
  const { problems, receipts } = await takeIn([{ name: "mau.xlsx", bytes: form().bytes }], data);
  expect(problems.map(({ code }) => code)).toEqual(["khong-co-so-lieu"]);
  expect(receipts[0]).toMatchObject({ period: "2020-05", reporter: "huyen-can-loc" });
});

test("what is filled into the form are the figures of the record", async () => {
  const { book, sheet, at } = form();
  const filled: string[] = [];
  for (let row: number = formRows.first; filled.length < 5; row++) {
    const [area, indicator, unit] = (["area", "indicator", "unit"] as const).map(
      (column) => sheet[at(row, column)]?.v as string | undefined,
    );
    if (!area || !indicator) continue;
    sheet[at(row, "value")] = { t: "n", v: filled.length };
    sheet[at(row, "as_of")] = { t: "n", v: 16 };
    sheet[at(row, "status")] = { t: "s", v: "sơ bộ" };
    filled.push(`${area},${indicator},${unit},${filled.length},,2020-05-16,,so-bo,,,`);
  }
  const bytes = new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }));
  const taken = await takeIn([{ name: "mau.xlsx", bytes }], data);
  expect(taken.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const text = new TextDecoder().decode(taken.files[0]?.bytes);
  expect(text.split("\n").slice(1, -1).sort()).toEqual(filled.sort());
});

/** The form with one figure, taken in where the record has these rows of the month; what is asked. */
async function cleared(old: readonly string[], answers: readonly string[], filled = true) {
  const { book, sheet, at } = form();
  const rowOf = (indicator: string) => {
    let row: number = formRows.first;
    while (sheet[at(row, "indicator")]?.v !== indicator) row++;
    return row;
  };
  if (filled) sheet[at(rowOf("xi-mang"), "value")] = { t: "n", v: 900 };
  const bytes = new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }));
  const path = "figures/2020-05/huyen-can-loc.csv";
  const text = [head, ...old, ""].join("\n");
  const record = changed(data, [{ path, bytes: new TextEncoder().encode(text) }]);
  const place = at(rowOf("ranh-thoat-nuoc"), "value");
  const typed = answers.map((answer) => `${place}=${answer}`);
  const taken = await takeIn([{ name: "mau.xlsx", bytes }], record, { answers: answersOf(typed) });
  const [file] = taken.files;
  return { taken, file, place, text: file && new TextDecoder().decode(file.bytes) };
}

const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note";
const drains = "huyen-can-loc,ranh-thoat-nuoc,km,1.5,,,,,,,";
const cement = "huyen-can-loc,xi-mang,tan,900,,,,,,,";

test("a row of the form that is emptied is asked about where the record has its figure", async () => {
  const { taken, place } = await cleared([drains, cement], []);
  expect(taken.questions).toMatchObject([{ code: "de-trong-so-cu", cell: place, value: null }]);
  expect(taken.questions[0]?.options.map(({ value }) => value)).toEqual(["giu", "xoa"]);
  expect(taken.files).toEqual([]);
});

test("its figure goes or stays as it is answered", async () => {
  const gone = await cleared([drains, cement], ["xoa"]);
  expect(gone.text).toBe(`${head}\n${cement}\n`);
  expect(gone.file?.withdrawn.map((cells) => cells.join())).toEqual([drains]);
  const kept = await cleared([drains, cement], ["giu"]);
  expect(kept.taken.problems.map(({ code }) => code)).toEqual(["khong-doi"]);
});

test("a form whose every figure was emptied is asked about, not said to be empty", async () => {
  const { taken } = await cleared([drains], [], false);
  expect(taken.questions.map(({ code }) => code)).toEqual(["de-trong-so-cu"]);
  expect(taken.problems).toEqual([]);
});

test("a row that the form hasn't stays, and is told", async () => {
  const other = "xa-thien-loc,ranh-thoat-nuoc,km,1.5,,,,,,,";
  const { taken, file } = await cleared([other], []);
  expect(taken.questions).toEqual([]);
  expect(file?.kept.map((cells) => cells.join())).toEqual([other]);
});

test("a form of another month is that month's, whatever its title says", async () => {
  const { problems } = await takeIn([{ name: "mau.xlsx", bytes: form().bytes }], data, {
    period: "2020-06",
  });
  expect(problems.map(({ code }) => code)).toEqual(["ky-khac"]);
  expect(problems[0]?.fix).toContain("tải mẫu của đúng kỳ");
  expect(problems[0]?.fix).not.toContain("tiêu đề");
});

test("a row written below the form's has no ids, whatever name it has", async () => {
  const { book, sheet, at } = form();
  const { e: end } = XLSX.utils.decode_range(sheet["!ref"] ?? "A1");
  const row = end.r + 1;
  sheet[at(row, "name")] = { t: "s", v: "Xi măng đã nhận" };
  sheet[at(row, "unitName")] = { t: "s", v: "tấn" };
  sheet[at(row, "value")] = { t: "n", v: 5 };
  sheet["!ref"] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: row, c: end.c } });
  const bytes = new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }));
  const { problems } = await takeIn([{ name: "mau.xlsx", bytes }], data);
  expect(problems).toMatchObject([{ code: "so-khong-ten", cell: at(row, "value") }]);
  expect(problems[0]?.message).toContain("không có sẵn trong mẫu");
});

test("an answer that nothing asks for is told with the file's name", async () => {
  const answers = answersOf(["Số liệu!G8=giu"]);
  const { problems } = await takeIn([{ name: "mau.xlsx", bytes: form().bytes }], data, { answers });
  const told = problems.find(({ code }) => code === "tra-loi-la");
  expect(told).toMatchObject({ file: "mau.xlsx", sheet: "Số liệu", value: "Số liệu!G8=giu" });
});

test("a file too large to be read has a receipt that says so, and no hash of nothing", async () => {
  const sent = { name: "to.xlsx", bytes: new Uint8Array(), size: 100_000_000 };
  const { receipts } = await takeIn([sent], data);
  expect(receipts[0]?.sha256).toBeNull();
  const [receipt] = receipts;
  const text = receipt ? receiptText(receipt, false, (_, own) => own) : "";
  expect(text).toBe("Biên nhận to.xlsx\n  Tệp không được đọc vì quá lớn; không ô nào được ghi.");
});
