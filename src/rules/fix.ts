import { takeApart } from "../data/csv.ts";
import { tableAt } from "../data/data-set.ts";
import { written } from "../data/fault.ts";
import { kindOf } from "../data/field.ts";
import { composed } from "../data/scan.ts";
import type { SourceFile } from "../data/source-file.ts";
import type { Table } from "../data/table.ts";
import { readings } from "./readings.ts";
import { compare } from "./sai-thu-tu.ts";

/**
 * What was mended: the codes of rules of form, and `sai-so` for a number whose signs have one
 * meaning only. Nothing here changes what a cell that was read before means.
 */
export const formCodes = [
  "co-bom",
  "sai-xuong-dong",
  "khong-nfc",
  "dong-trong",
  "thua-dau-nhay",
  "thua-khoang-trang",
  "sai-so",
  "sai-thu-tu",
  "thieu-xuong-dong",
] as const;

/** A code of what can be mended. */
export type FormCode = (typeof formCodes)[number];

/** A file as mended, and what was. */
export interface Fixed {
  path: string;
  bytes: Uint8Array;
  done: FormCode[];
}

/**
 * Mends the form of a data set's files where no meaning can be lost; gives those that changed.
 * What leaves the cells in doubt (another separator, a stray quote) is left as it stands.
 */
export function fix(files: readonly SourceFile[]): Fixed[] {
  return files.flatMap((file) => {
    const kind = file.unread ? null : tableAt(file.path);
    const fixed = kind && fixOne(file, kind);
    return fixed && fixed.done.length > 0 ? [fixed] : [];
  });
}

function fixOne({ path, bytes }: SourceFile, kind: Table): Fixed | null {
  const names = Object.keys(kind.columns);
  const taken = takeApart(bytes, names);
  if (!taken) return null;
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const done = new Set<FormCode>();
  if (before.startsWith("\ufeff")) done.add("co-bom");
  if (before.includes("\r")) done.add("sai-xuong-dong");
  if (before !== composed(before)) done.add("khong-nfc");
  const text = taken.records ? mended(taken.records, taken.text, kind, done) : taken.text;
  return {
    path,
    bytes: new TextEncoder().encode(text),
    done: formCodes.filter((c) => done.has(c)),
  };
}

/** The records as canonical text; tells in `done` what of them was mended. */
function mended(
  records: readonly string[][],
  text: string,
  kind: Table,
  done: Set<FormCode>,
): string {
  const names = Object.keys(kind.columns);
  const filled = records.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const [head = [], ...rows] = filled.map((cells) =>
    cells.map((cell, i) => mendedCell(cell, filled[0]?.[i]?.trim() ?? "", kind, done)),
  );
  const whole = head.join() === names.join() && rows.every(({ length }) => length === names.length);
  const sorted = whole ? [...rows].sort((a, b) => compare(keyOf(a, kind), keyOf(b, kind))) : rows;
  if (sorted.some((row, i) => row !== rows[i])) done.add("sai-thu-tu");
  if (filled.length < records.length) done.add("dong-trong");
  const lines = (all: readonly string[][]) => all.map((cells) => `${cells.map(written).join()}\n`);
  const ended = text.endsWith("\n");
  const asTaken = lines(records).join("");
  if ((ended ? asTaken : asTaken.slice(0, -1)) !== text) done.add("thua-dau-nhay");
  const out = lines(filled.length > 0 ? [head, ...sorted] : []).join("");
  if (ended) return out;
  // A last row that lacks cells was cut off: an end would hide it.
  if ((rows.at(-1) ?? head).length !== names.length) return out.slice(0, -1);
  done.add("thieu-xuong-dong");
  return out;
}

function mendedCell(cell: string, name: string, kind: Table, done: Set<FormCode>): string {
  const field = kind.columns[name];
  const of = field === undefined ? null : kindOf(field);
  const bare = of === "words" ? cell.replace(/\s+/g, " ").trim() : cell.trim();
  if (bare !== cell) done.add("thua-khoang-trang");
  // A true minus sign and full-width digits say one thing only; a dash or a comma may say two.
  if (of === "quantity" && /[−０-９]/.test(bare) && /^−?[\d０-９]+([.．][\d０-９]+)?$/.test(bare)) {
    const [number, other] = readings(bare);
    if (number !== undefined && other === undefined) {
      done.add("sai-so");
      return number;
    }
  }
  return bare;
}

function keyOf(cells: readonly string[], kind: Table): string[] {
  const names = Object.keys(kind.columns);
  return kind.key.map((name) => cells[names.indexOf(name)] ?? "");
}
