import Papa from "papaparse";
import type { Fault } from "./fault.ts";
import type { SourceFile } from "./source-file.ts";

/*
 * papaparse reads the cells (the CSV reader with the longest record of odd files, MIT, no
 * dependencies); what it lets through silently (stray quotes, NUL, bare CR, a `__proto__`
 * column) is refused by the scan before it. This is the only file that knows it.
 */

/** A row of cells and the line of the file on which it begins, from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** A CSV file's rows below its head, or what keeps it from being read. */
export interface CsvRead {
  rows: CsvRow[];
  faults: Fault[];
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Reads on where `utf8` stops, with U+FFFD: only to say where that is. */
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Reads CSV bytes as RFC 4180 in UTF-8, NFC, with LF and exactly these headers.
 * A file that isn't so gives one fault, the root cause, and no rows.
 */
export function readCsv(file: SourceFile, headers: readonly string[]): CsvRead {
  const refused = (fault: Omit<Fault, "file">): CsvRead => ({
    rows: [],
    faults: [{ file: file.path, ...fault }],
  });
  let text: string;
  try {
    text = utf8.decode(file.bytes);
  } catch {
    const readable = lenient.decode(file.bytes);
    return refused(fault("khong-phai-utf8", readable, readable.indexOf("\ufffd"), null));
  }
  const bad = scan(text);
  if (bad) return refused(bad);

  const parsed = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" });
  const [head = [], ...body] = parsed.data;
  if (head.length !== headers.length || head.join(",") !== headers.join(",")) {
    const value = text.slice(0, text.indexOf("\n"));
    const more = { expected: headers.join(",") };
    return refused({ code: "sai-tieu-de", ...start, value, more });
  }
  const rows: CsvRow[] = [];
  const faults: Fault[] = [];
  let line = 2;
  for (const [i, cells] of body.entries()) {
    if (i === body.length - 1 && cells.length === 1 && cells[0] === "") break; // the last line's end
    if (cells.length === headers.length) rows.push({ line, cells });
    else {
      const more = { expected: String(headers.length), found: String(cells.length) };
      const value = cells.join(",");
      faults.push({
        code: "sai-so-cot",
        file: file.path,
        line,
        column: 1,
        field: null,
        value,
        more,
      });
    }
    line += 1 + cells.reduce((n, cell) => n + cell.split("\n").length - 1, 0);
  }
  return { rows, faults };
}

/**
 * Reads CSV bytes of the past, whatever rules they broke: the first row is the head, a short row
 * has empty cells at its end. For comparing with, never for showing.
 */
export function readPastCsv(file: SourceFile): { names: string[]; rows: CsvRow[] } {
  const text = lenient
    .decode(file.bytes)
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
  const parsed = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" });
  const [names = [], ...body] = parsed.data;
  return { names, rows: body.map((cells, i) => ({ line: i + 2, cells })) };
}

const start = { line: 1, column: 1, field: null, more: {} };

/** The first thing in the text that canonical CSV has not, in the order of what causes what. */
function scan(text: string): Omit<Fault, "file"> | null {
  if (text.length === 0) return { code: "tep-rong", ...start, value: "" };
  if (text.startsWith("\ufeff")) return { code: "co-bom", ...start, value: "U+FEFF" };
  const odd = /[^\n\P{C}]|\ufffd/u.exec(text);
  if (odd) return fault("ky-tu-la", text, odd.index, codePoint(odd[0]));
  const composed = text.normalize("NFC");
  if (composed !== text) {
    let at = 0;
    while (text[at] === composed[at]) at++;
    const letter = /^.\p{M}*/su.exec(text.slice(at, at + 8))?.[0] ?? null;
    return fault("khong-nfc", text, at, letter);
  }
  if (!text.endsWith("\n")) return fault("thieu-xuong-dong", text, text.length, null);
  return quotation(text);
}

/**
 * The first cell that RFC 4180 would not have so, or that is quoted without need: one content has
 * one form, and a cell's column follows from the cells before it. Quotes are found by `indexOf`: a
 * pattern over a cell of megabytes overflows the stack.
 */
function quotation(text: string): Omit<Fault, "file"> | null {
  if (!text.includes('"')) return null;
  const end = /[",\n]/g;
  for (let at = 0; at < text.length; at++) {
    const from = at;
    const line = () => text.slice(from).split("\n", 1)[0] ?? "";
    if (text[from] !== '"') {
      end.lastIndex = from;
      at = end.exec(text)?.index ?? text.length;
      if (text[at] === '"') return fault("sai-dau-nhay", text, from, line());
      continue;
    }
    do {
      at = text.indexOf('"', at + 1) + 1;
      if (at === 0) return fault("sai-dau-nhay", text, from, line());
    } while (text[at] === '"');
    if (text[at] !== "," && text[at] !== "\n") return fault("sai-dau-nhay", text, from, line());
    const quoted = text.slice(from, at);
    if (!/[",\n]/.test(quoted.slice(1, -1))) return fault("thua-dau-nhay", text, from, quoted);
  }
  return null;
}

function fault(code: string, text: string, index: number, value: string | null) {
  const before = text.slice(0, index);
  const line = before.split("\n").length;
  const column = [...before.slice(before.lastIndexOf("\n") + 1)].length + 1;
  return { code, line, column, field: null, value, more: {} };
}

function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
