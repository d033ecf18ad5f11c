import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { expect, test } from "vitest";
import { templateOf } from "../../src/exports/template.ts";
import { templateFile } from "../../src/exports/template-workbook.ts";
import { columnOf, formRows } from "../../src/intake/form.ts";
import { takeIn } from "../../src/intake/intake.ts";
import { buildModel } from "../../src/model/model.ts";
import { checkAndRead } from "../../src/rules/check.ts";
import { filesUnder } from "../rules/folder.ts";

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
