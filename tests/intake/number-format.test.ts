import { expect, test } from "vitest";
import { readWorkbook } from "../../src/intake/read.ts";
import { shown, workbook } from "./sketch.ts";

/** What LibreOffice 7.4.7 shows of the numbers of the first row, by format. */
const numbers = [11.2, 11, 0, 11.234, 11.2345678, -1234.5, 1234567, 4e-8, 1.9999999, 0.1 + 0.2];
const asShown: readonly (readonly [format: string, texts: string])[] = [
  ["#,##0.00####", "11.20|11.00|0.00|11.234|11.234568|-1,234.50|1,234,567.00|0.00|2.00|0.30"],
  ["#,##0.0##", "11.2|11.0|0.0|11.234|11.235|-1,234.5|1,234,567.0|0.0|2.0|0.3"],
  ["#,##0.##", "11.2|11|0|11.23|11.23|-1,234.5|1,234,567|0|2|0.3"],
  ["0.###", "11.2|11|0|11.234|11.235|-1234.5|1234567|0|2|0.3"],
  ["0.00", "11.20|11.00|0.00|11.23|11.23|-1234.50|1234567.00|0.00|2.00|0.30"],
  ["#,##0.0###;[Red]-#,##0.0###", "11.2|11.0|0.0|11.234|11.2346|-1,234.5|1,234,567.0|0.0|2.0|0.3"],
  [
    '#,##0.0##" km"',
    "11.2 km|11.0 km|0.0 km|11.234 km|11.235 km|-1,234.5 km|1,234,567.0 km|0.0 km|2.0 km|0.3 km",
  ],
  ["0.0##%", "1120.0%|1100.0%|0.0%|1123.4%|1123.457%|-123450.0%|123456700.0%|0.0%|200.0%|30.0%"],
];

test.each(["xlsx", "xls"] as const)(
  "numbers of an .%s are read as they are shown",
  async (kind) => {
    const rows = asShown.map(([format]) => numbers.map((number) => shown(number, format)));
    const book = await readWorkbook(`a.${kind}`, workbook([{ name: "B", rows }], kind), new Set());
    if ("code" in book) throw new Error(book.code);
    const read = book.sheets[0]?.rows.map((cells) => cells.map(({ text }) => text).join("|"));
    expect(read).toEqual(asShown.map(([, texts]) => texts));
  },
);
