import type { SourceFile } from "../../../src/data/source-file.ts";
import { partsOf, storedArchive, unpacked } from "../../../src/intake/archive.ts";
import type { IntakeOptions, SentFile } from "../../../src/intake/intake.ts";
import { placeOf } from "../../../src/intake/workbook.ts";
import { type Sketch, type Sketched, workbook } from "../sketch.ts";

/** One way in which a file goes wrong, or looks as if it did. */
export interface Damage {
  what: string;
  sent: SentFile | Promise<SentFile>;
  options?: IntakeOptions;
  /** Files of the data set that stand beside the base's. */
  beside?: readonly SourceFile[];
  /**
   * `code@cell` (`code@` for a whole file) where it is refused or asked; the rows of the record
   * where it is read.
   */
  caught: string | readonly string[];
}

/** What the report below says, as rows of the record. */
export const whole: readonly string[] = [
  "tinh-ha-tinh,duong-giao-thong,km,2.5,12.49",
  "tinh-ha-tinh,kinh-phi-ung-ho,ty-dong,1.5,",
  "tinh-ha-tinh,xi-mang,tan,5666,",
];

export const office = "VĂN PHÒNG ĐIỀU PHỐI";
export const month = "BÁO CÁO THÁNG 5 NĂM 2020";
export const heads: readonly Sketched[] = [
  "TT",
  "Chỉ tiêu",
  "ĐVT",
  "Kế hoạch năm",
  "Thực hiện tháng 5",
  "Lũy kế",
  "Ghi chú",
];
export const roads = "Đường giao thông nông thôn";

/** A report without damage: its figures stand in E4, F4, E5 and E6. */
const report: readonly (readonly Sketched[])[] = [
  [office],
  [month],
  heads,
  [1, roads, "km", 432.3, 2.5, 12.49],
  [2, "Xi măng", "tấn", null, 5666],
  [3, "Kinh phí ủng hộ", "tỷ đồng", null, 1.5],
];

/** The report with other things in some of its cells, by their addresses. */
export function reportWith(
  cells: Readonly<Record<string, Sketched>> = {},
  more: Partial<Sketch> = {},
): Sketch {
  const rows = report.map((row) => [...row]);
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = placeOf(address) ?? { row: 0, column: 0 };
    while (rows.length <= row) rows.push([]);
    const own = rows[row] ?? [];
    while (own.length < column) own.push(null);
    own[column] = content;
  }
  return { name: "Biểu 1", rows, ...more };
}

/** A workbook of one table, below the office's letterhead and the month. */
export function tableOf(...rows: readonly (readonly Sketched[])[]): SentFile {
  return xlsx([{ name: "Biểu 1", rows: [[office], [month], ...rows] }]);
}

/** A file that was sent as .xlsx. */
export function xlsx(sketches: readonly Sketch[]): SentFile {
  return { name: "so-lieu.xlsx", bytes: workbook(sketches) };
}

/** The report as .xlsx, damaged in some cells. */
export function damaged(
  cells: Readonly<Record<string, Sketched>> = {},
  more: Partial<Sketch> = {},
): SentFile {
  return xlsx([reportWith(cells, more)]);
}

/** A file whose parts were edited as text, and others put beside them. */
export async function patched(
  { name, bytes }: SentFile,
  edit: (part: string, text: string) => string,
  beside: Readonly<Record<string, string>> = {},
): Promise<SentFile> {
  const parts = new Map<string, Uint8Array>();
  let isEdited = Object.keys(beside).length > 0;
  for (const part of partsOf(bytes) ?? []) {
    const text = new TextDecoder().decode((await unpacked(bytes, part)) ?? undefined);
    const edited = edit(part.name, text);
    isEdited ||= edited !== text;
    parts.set(part.name, new TextEncoder().encode(edited));
  }
  if (!isEdited) throw new Error(`nothing to edit in ${name}`);
  for (const [part, text] of Object.entries(beside)) {
    parts.set(part, new TextEncoder().encode(text));
  }
  return { name, bytes: storedArchive(parts) };
}
