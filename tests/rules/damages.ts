import { written } from "../../src/data/fault.ts";
import { type Field, type Kind, kindOf } from "../../src/data/field.ts";
import type { Table } from "../../src/data/table.ts";

/** A valid file, taken apart. */
export interface Whole {
  text: string;
  /** Lines of the text, the head first, without the last empty one. */
  lines: readonly string[];
  /** Cells by line. */
  cells: readonly (readonly string[])[];
  kind: Table;
}

/** What a damaged file is, and where the problem must be told: null where any line will do. */
export interface Damaged {
  bytes: Uint8Array;
  line: number | null;
}

/** A kind of damage: its name, the codes one of which must be given, and what it does. */
export interface Damage {
  name: string;
  codes: readonly string[];
  /** Null where the file has nothing to be damaged so. */
  to(whole: Whole): Damaged | null;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const joined = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => `${cells.map(written).join(",")}\n`).join("");

/** The row in the middle, by its index among the lines. */
const middle = ({ lines }: Whole) => Math.max(1, Math.floor(lines.length / 2));

function ofText(
  name: string,
  codes: string[],
  line: number | null,
  to: (text: string) => string,
): Damage {
  return { name, codes, to: ({ text }: Whole) => ({ bytes: bytesOf(to(text)), line }) };
}

/** Damage to the line in the middle. */
function ofLine(name: string, codes: string[], to: (line: string) => string, below = 0): Damage {
  return {
    name,
    codes,
    to(whole) {
      const at = middle(whole);
      const lines = whole.lines.map((line, i) => (i === at ? to(line) : line));
      return { bytes: bytesOf(`${lines.join("\n")}\n`), line: at + 1 + below };
    },
  };
}

/** Damage to the first filled cell of a kind. */
function ofCell(
  name: string,
  codes: string[],
  kinds: Kind[],
  to: (cell: string) => string,
): Damage {
  return {
    name,
    codes,
    to({ cells, kind }) {
      const fields = Object.values<Field<unknown>>(kind.columns);
      for (const [i, row] of cells.entries()) {
        const at = row.findIndex((cell, j) => {
          const field = fields[j];
          return (
            i > 0 && cell !== "" && field && kinds.includes(kindOf(field)) && to(cell) !== cell
          );
        });
        if (at < 0) continue;
        const rows = cells.map((own, j) =>
          i === j ? own.map((cell, k) => (k === at ? to(cell) : cell)) : own,
        );
        return { bytes: bytesOf(joined(rows)), line: i + 1 };
      }
      return null;
    },
  };
}

/** Damage to all rows at once, the head included. */
function ofRows(
  name: string,
  codes: string[],
  line: number | null,
  to: (rows: readonly (readonly string[])[], whole: Whole) => readonly (readonly string[])[] | null,
): Damage {
  return {
    name,
    codes,
    to(whole) {
      const rows = to(whole.cells, whole);
      return rows && { bytes: bytesOf(joined(rows)), line };
    },
  };
}

function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return new Uint8Array(view.buffer);
}

const swap = <T>(all: readonly T[], a: number, b: number): T[] =>
  all.map((one, i) => (i === a ? (all[b] ?? one) : i === b ? (all[a] ?? one) : one));

const number: Kind[] = ["quantity"];

const kinds: readonly Damage[] = [
  ofText("BOM", ["co-bom"], 1, (text) => `\ufeff${text}`),
  ofText("CRLF", ["sai-xuong-dong"], 1, (text) => text.replaceAll("\n", "\r\n")),
  ofText("CR", ["sai-xuong-dong"], 1, (text) => text.replaceAll("\n", "\r")),
  ofText("mixed line ends", ["sai-xuong-dong"], 1, (text) => text.replace("\n", "\r\n")),
  {
    name: "UTF-16",
    codes: ["khong-phai-utf8"],
    to: ({ text }) => ({ bytes: utf16(text), line: 1 }),
  },
  {
    name: "Latin-1",
    codes: ["khong-phai-utf8"],
    to: ({ text }) => ({
      bytes: new Uint8Array([...text].map((letter) => letter.charCodeAt(0) & 0xff).concat(0xe1)),
      line: null,
    }),
  },
  ofText("not NFC", ["khong-nfc"], null, (text) => text.normalize("NFD")),
  ofLine("NUL", ["ky-tu-la"], (line) => `${line}\u0000`),
  ofLine("zero width", ["ky-tu-la"], (line) => line.replace(",", "\u200b,")),
  ofLine("right to left", ["ky-tu-la"], (line) => line.replace(",", "\u202e,")),
  ofText("empty", ["tep-rong"], 1, () => ""),
  ofRows("header only", ["chi-co-tieu-de"], 1, (rows) => rows.slice(0, 1)),
  ofText("last line end lost", ["thieu-xuong-dong"], null, (text) => text.slice(0, -1)),
  {
    name: "truncated inside a row",
    codes: ["thieu-xuong-dong", "khong-phai-utf8", "sai-dau-nhay"],
    to(whole) {
      const at = middle(whole);
      const head = whole.lines.slice(0, at).join("\n");
      const half = (whole.lines[at] ?? "").slice(0, 5);
      return { bytes: bytesOf(`${head}\n${half}`), line: at + 1 };
    },
  },
  ofText("semicolons", ["sai-dau-ngan"], 1, (text) => text.replaceAll(",", ";")),
  ofText("tabs", ["sai-dau-ngan"], 1, (text) => text.replaceAll(",", "\t")),
  ofText("title rows", ["thua-dong-dau"], 1, (text) => `BIỂU 1\n\n${text}`),
  ofRows("missing column", ["thieu-cot"], 1, (rows) => rows.map((cells) => cells.slice(0, -1))),
  ofRows("extra column", ["cot-la"], 1, (rows) =>
    rows.map((c, i) => [...c, i === 0 ? "stt" : "1"]),
  ),
  ofRows("__proto__", ["cot-la"], 1, (rows) =>
    rows.map((c, i) => [...c, i === 0 ? "__proto__" : ""]),
  ),
  ofRows("doubled column", ["trung-cot"], 1, (rows) => rows.map((c) => [...c, c[0] ?? ""])),
  ofRows("misspelt header", ["cot-la"], 1, (rows) =>
    rows.map((cells, i) => (i === 0 ? [`${cells[0]}s`, ...cells.slice(1)] : cells)),
  ),
  ofRows("columns in another order", ["sai-tieu-de"], 1, (rows) => rows.map((c) => swap(c, 0, 1))),
  ofLine("blank row", ["dong-trong"], (line) => `\n${line}`),
  ofLine("row of commas", ["dong-trong"], (line) => `${",".repeat(3)}\n${line}`),
  ofLine("short row", ["sai-so-cot", "dong-trong"], (line) => line.replace(/^[^,]*,/, "")),
  ofLine("long row", ["sai-so-cot"], (line) => `${line},`),
  ofLine("unclosed quote", ["sai-dau-nhay"], (line) => `"${line.replaceAll('"', "")}`),
  ofLine("stray quote", ["sai-dau-nhay"], (line) => line.replace(/^(.)/, '$1"')),
  ofLine("needless quotes", ["thua-dau-nhay"], (line) => line.replace(/^([^",]+)/, '"$1"')),
  ofLine("doubled line", ["trung-khoa", "trung-so-lieu"], (line) => `${line}\n${line}`, 1),
  {
    name: "rows in another order",
    codes: ["sai-thu-tu"],
    to({ cells }) {
      return cells.length < 3 ? null : { bytes: bytesOf(joined(swap(cells, 1, 2))), line: 3 };
    },
  },
  ofRows(
    "row shifted right",
    ["thieu-gia-tri", "sai-ngay", "sai-thu-tu", "sai-ma", "sai-lua-chon"],
    null,
    (rows, whole) =>
      rows.map((cells, i) => (i === middle(whole) ? ["", ...cells.slice(0, -1)] : cells)),
  ),
  ofRows(
    "contents of two columns swapped",
    [
      "dia-phuong-la",
      "chi-tieu-la",
      "sai-ma",
      "sai-lua-chon",
      "sai-ngay",
      "sai-ky",
      "thieu-gia-tri",
      "thua-khoang-trang",
      "sai-so",
      "don-vi-tinh-la",
    ],
    null,
    (rows) => rows.map((cells, i) => (i === 0 ? cells : swap(cells, 0, 1))),
  ),
  ofCell("decimal comma", ["sai-so"], number, (cell) => cell.replace(".", ",")),
  ofCell("decimal comma unquoted", ["sai-so-cot"], number, (cell) => cell.replace(".", "\u0001")),
  ofCell("grouping", ["sai-so"], number, (cell) => `1.${cell.padStart(3, "0").slice(0, 3)},5`),
  ofCell("percent sign", ["sai-so"], number, (cell) => `${cell}%`),
  ofCell("unit in the cell", ["sai-so"], number, (cell) => `${cell} km`),
  ofCell("minus sign U+2212", ["sai-so"], number, (cell) => `−${cell}`),
  ofCell("full-width digits", ["sai-so"], number, (cell) =>
    cell.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))),
  ),
  ofCell("non-breaking space", ["sai-so"], number, (cell) => `${cell}\u00a0`),
  ofCell("footnote mark", ["sai-so"], number, (cell) => `${cell}*`),
  ofCell("1e3", ["sai-so"], number, () => "1e3"),
  ofCell("0x1F", ["sai-so"], number, () => "0x1F"),
  ofCell("NaN", ["chu-thay-so"], number, () => "NaN"),
  ofCell("a dash for nil", ["chu-thay-so"], number, () => "-"),
  ofCell("words for a number", ["chu-thay-so"], number, () => "chưa có"),
  ofCell("negative zero", ["sai-so"], number, () => "-0"),
  ofCell("unsafe integer", ["sai-so"], number, () => "9007199254740993"),
  ofCell("formula", ["cong-thuc"], [...number, "words"], () => "=SUM(A1:A9)"),
  ofCell("#DIV/0!", ["cong-thuc"], [...number, "words"], () => "#DIV/0!"),
  ofCell("day first", ["sai-ngay"], ["date", "day-or-month"], (c) =>
    c.split("-").reverse().join("/"),
  ),
  ofCell(
    "period as people write it",
    ["sai-ky"],
    ["period"],
    (c) => `T${c.split("-").reverse().join("/")}`,
  ),
  ofCell("word outside the list", ["sai-lua-chon"], ["one"], (cell) => `${cell}x`),
  ofCell("identifier with marks", ["sai-ma"], ["id", "area"], (cell) =>
    cell.replace(/[aeiouy]/, "ộ"),
  ),
  ofCell("doubled space", ["thua-khoang-trang"], ["words"], (cell) => `${cell}  x`),
  ofCell("trailing space", ["thua-khoang-trang"], ["words"], (cell) => `${cell} `),
];

/** Every kind of damage that the check must see. */
export const damages: readonly Damage[] = kinds.map((damage) =>
  // A comma that nobody quoted, put in after the cells were written.
  damage.name === "decimal comma unquoted"
    ? {
        ...damage,
        to(whole: Whole) {
          const made = damage.to(whole);
          if (!made) return null;
          const text = new TextDecoder().decode(made.bytes).replace("\u0001", ",");
          return { ...made, bytes: bytesOf(text) };
        },
      }
    : damage,
);
