import Papa from "papaparse";
import { type Fault, written } from "./fault.ts";
import { columnFaults, layout } from "./head.ts";
import { quotation } from "./quotation.ts";
import { composed, decomposed, type Found, foreign, form, oddCharacters, unended } from "./scan.ts";
import type { SourceFile } from "./source-file.ts";

/*
 * papaparse reads the cells (the CSV reader with the longest record of odd files, MIT, no
 * dependencies); what it lets through silently (stray quotes, NUL, bare CR, a `__proto__`
 * column) is refused by the scans before it. This is the only file that knows it.
 */

/** A row of cells and the line of the file on which it begins, from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
  /** The column at which each cell begins, where the file isn't canonical and it can't be counted. */
  starts?: readonly number[];
}

/** A CSV file's rows below its head, and what is wrong with it. */
export interface CsvRead {
  rows: CsvRow[];
  faults: Fault[];
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Reads on where `utf8` stops, with U+FFFD: only to say where that is. */
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Reads CSV bytes as RFC 4180 in UTF-8, NFC, with LF and exactly these headers. What is wrong in
 * form only (a byte order mark, line ends, composition, needless quotes) is a fault and read on
 * past; what leaves the cells in doubt is a fault and ends the reading: the root cause, no rows.
 */
export function readCsv(file: SourceFile, headers: readonly string[]): CsvRead {
  const { text, faults } = decoded(file.bytes);
  const rows = text === null ? [] : rowsOf(text, headers, faults);
  return { rows, faults: faults.map((fault) => ({ file: file.path, ...fault })) };
}

/** A file's text as far as it can be taken apart without a doubt, for mending its form. */
export interface Taken {
  /** The text: no byte order mark, lines ended by LF, composed. */
  text: string;
  /** Its records, the head first; null where marks, titles or separators leave cells in doubt. */
  records: string[][] | null;
}

/** Takes a file apart, whatever its cells say; null where it isn't text. */
export function takeApart(bytes: Uint8Array, headers: readonly string[]): Taken | null {
  const read = decoded(bytes).text;
  if (read === null) return null;
  const text = composed(read);
  const doubtful = layout(text, headers).length > 0 || quotation(text).stray;
  if (doubtful || oddCharacters(text).length > 0) return { text, records: null };
  const records = recordsOf(text);
  return { text, records: text.endsWith("\n") ? records.slice(0, -1) : records };
}

/** The text of a file's bytes, no byte order mark, lines ended by LF; null where there is none. */
function decoded(bytes: Uint8Array): { text: string | null; faults: Found[] } {
  // UTF-16 has a zero beside every plain letter, which UTF-8 lets pass where its mark is missing.
  const start = bytes.subarray(0, 1000);
  const zeros = start.includes(0) ? start.filter((byte) => byte === 0).length : 0;
  if (zeros * 4 > start.length) return { text: null, faults: [foreign("", 0)] };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    const readable = lenient.decode(bytes);
    const at = readable.indexOf("\ufffd");
    return { text: null, faults: [foreign(readable, at)] };
  }
  return form(text);
}

/** Reads the rows of a text that has one kind of line end; adds what is wrong to `faults`. */
function rowsOf(text: string, headers: readonly string[], faults: Found[]): CsvRow[] {
  const take = (found: readonly Found[]) => {
    for (const fault of found) faults.push(fault);
    return found.length > 0;
  };
  if (take(layout(text, headers)) || take(oddCharacters(text))) return [];
  take(decomposed(text));
  const { faults: quotes, stray } = quotation(text);
  // A mark that never closes swallows the end of the last line too: one cause.
  if (take(quotes) && stray) return [];
  take(unended(text));
  if (take(columnFaults(text, headers))) return [];
  // A last line without an end may be cut in two: it is told as such, and not read.
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  return table(whole, headers.length, faults);
}

/** Reads the rows below the head of a text that holds one; adds the odd ones to `faults`. */
function table(text: string, width: number, faults: Found[]): CsvRow[] {
  const canonical = faults.length === 0;
  const starts = canonical ? [] : quotation(text, true).starts;
  const records = recordsOf(text);
  const rows: CsvRow[] = [];
  const quoted = text.includes('"'); // else no cell has lines of its own
  let line = 2;
  let blank: { line: number; cells: string[]; count: number } | undefined;
  const endBlank = () => {
    if (!blank) return;
    faults.push(oddRow("dong-trong", blank.line, blank.cells, { count: String(blank.count) }));
    blank = undefined;
  };
  for (const [i, read] of records.entries()) {
    // The head, and behind the last line's end nothing.
    if (i === 0 || i === records.length - 1) continue;
    const cells = canonical ? read : read.map((cell) => cell.normalize("NFC"));
    const from = starts[i];
    if (cells.every((cell) => cell.trim() === "")) {
      blank ??= { line, cells, count: 0 };
      blank.count++;
    } else {
      endBlank();
      if (cells.length === width) rows.push({ line, cells, ...(from && { starts: from }) });
      else {
        const more = { expected: String(width), found: String(cells.length) };
        faults.push(oddRow("sai-so-cot", line, cells, more));
      }
    }
    line += quoted ? 1 + cells.reduce((n, cell) => n + cell.split("\n").length - 1, 0) : 1;
  }
  endBlank();
  return rows;
}

/** A text's records; behind the last line's end an empty one. */
function recordsOf(text: string): string[][] {
  // Nothing is enclosed: what papaparse would do, without what it builds for each text.
  if (text !== "" && !text.includes('"')) return text.split("\n").map((line) => line.split(","));
  return Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data;
}

/** A fault of a whole row, as it stands there. */
function oddRow(code: string, line: number, cells: string[], more: Record<string, string>): Found {
  return { code, line, column: 1, field: null, value: cells.map(written).join(","), more };
}

/**
 * Reads CSV bytes of the past, whatever rules they broke: the first row is the head, a short row
 * has empty cells at its end. For comparing with, never for showing.
 * @returns besides, whether a quotation mark leaves it in doubt where cells begin and end
 */
export function readPastCsv(file: SourceFile) {
  const text = lenient
    .decode(file.bytes)
    .replace(/^\ufeff+/, "")
    .replace(/\r\n?/g, "\n");
  const whole = composed(text);
  const [names = [], ...body] = recordsOf(whole);
  const rows: CsvRow[] = body.map((cells, i) => ({ line: i + 2, cells }));
  return { names, rows, isTorn: whole.includes('"') && parseCells(whole, ",") === null };
}

/**
 * The cells of a text that isn't ours, parted by `separator`, row by row; null where a quotation
 * mark leaves it in doubt where cells begin and end.
 */
export function parseCells(text: string, separator: string): string[][] | null {
  const parsed = Papa.parse<string[]>(text, { delimiter: separator, newline: "\n" });
  return parsed.errors.some(({ type }) => type === "Quotes") ? null : parsed.data;
}
