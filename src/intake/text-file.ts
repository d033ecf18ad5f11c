import { parseCells } from "../data/csv.ts";
import { decodedAs, likelyEncoding } from "../data/encoding.ts";
import type { Refusal } from "./guard.ts";
import { addressOf, type Cell, mostCells, type Workbook } from "./workbook.ts";

/** Encodings in which a text is read; the fonts' own ones (TCVN3, VNI) are named and refused. */
const readable = ["UTF-16LE", "UTF-16BE", "Windows-1258"];

/**
 * Reads a CSV file of any maker as a workbook of one sheet: commas, semicolons or tabs; UTF-8,
 * UTF-16 or Windows-1258. Every cell is text.
 * @param known words by which an encoding is known: names that the data set holds
 */
export function readTextFile(
  name: string,
  bytes: Uint8Array,
  known: ReadonlySet<string>,
): Workbook | Refusal {
  const text = textOf(bytes, known);
  if (typeof text !== "string") return text;
  const read = separated(
    text
      .normalize("NFC")
      .replace(/^\ufeff/, "")
      .replace(/\r\n?/g, "\n"),
  );
  if ("code" in read) return read;
  const rows = read.map((cells, row) =>
    cells.flatMap((content, column): Cell[] => {
      const text = content.trim();
      return text === ""
        ? []
        : [{ address: addressOf(row, column), row, column, kind: "text", text }];
    }),
  );
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  if (count > mostCells) return { code: "bang-tinh-qua-lon", more: { which: "cells" } };
  const sheet = { name, hidden: false, rows: rows.filter((row) => row.length > 0), merges: [] };
  return { sheets: [sheet] };
}

function textOf(bytes: Uint8Array, known: ReadonlySet<string>): string | Refusal {
  const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
  if (zeros === 0) {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      // Not UTF-8: one of the others, told apart below.
    }
  }
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? "UTF-16LE" : "UTF-16BE";
  const isMarked = marked === "UTF-16LE" || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isMarked ? marked : likelyEncoding(bytes, known);
  if (encoding !== null && readable.includes(encoding)) return decodedAs(encoding, bytes);
  return { code: "bang-ma-la", more: { encoding: encoding ?? "" } };
}

/** A text as one sign parts it. */
interface Parted {
  rows: readonly (readonly string[])[];
  width: number;
  /** How many rows have that width. */
  even: number;
  /** Whether a quotation mark leaves it in doubt where cells begin and end. */
  isInDoubt: boolean;
}

/**
 * The cells of a text: parted by the sign under which most rows are of one width. A row of another
 * width that holds more than a title ends the reading: its cells may stand under wrong heads.
 */
function separated(text: string): readonly (readonly string[])[] | Refusal {
  const all = [";", "\t", ","].flatMap((separator) => partedBy(text, separator));
  const best = all.reduce<Parted | null>((a, b) => (b.even > (a?.even ?? 0) ? b : a), null);
  if (!best) return { code: "khong-thay-bang" };
  if (best.isInDoubt) return { code: "dau-nhay-hong" };
  const { rows, width } = best;
  const isTitle = (cells: readonly string[]) =>
    cells.filter((cell) => cell.trim() !== "").length < 3;
  const odd = rows.findIndex((cells) => cells.length !== width && !isTitle(cells));
  if (odd < 0) return rows;
  const more = { line: String(odd + 1), found: String(rows[odd]?.length), expected: String(width) };
  return { code: "lech-o", value: rows[odd]?.join(" | ") ?? "", more };
}

/** How a sign parts a text, for every width that rows have then. */
function partedBy(text: string, separator: string): Parted[] {
  const parsed = parseCells(text, separator);
  const rows = parsed ?? text.split("\n").map((line) => line.split(separator));
  const widths = [...Map.groupBy(rows, (cells) => cells.length)].filter(([width]) => width > 1);
  return widths.map(([width, { length: even }]) => {
    return { rows, width, even, isInDoubt: parsed === null };
  });
}
