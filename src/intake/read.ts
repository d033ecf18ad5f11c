import { storedArchive } from "./archive.ts";
import { guard, type Refusal } from "./guard.ts";
import type { Beside } from "./spreadsheet.ts";
import { readTextFile } from "./text-file.ts";
import { mostCells, type Workbook } from "./workbook.ts";
import { contentTypes, countFilled, sheetPart, sheetPaths } from "./xlsx-parts.ts";

/** How a file is read: by `readWorkbook` itself, or by what runs it where it can be stopped. */
export type ReadWorkbook = typeof readWorkbook;

/**
 * Reads a file as a workbook, or says why it isn't read. Whatever the bytes are, nothing is thrown
 * for them; but SheetJS reads some damaged ones without end, which only another thread can stop.
 * @param name with its ending
 * @param known words by which an encoding is known
 */
export async function readWorkbook(
  name: string,
  bytes: Uint8Array,
  known: ReadonlySet<string>,
): Promise<Workbook | Refusal> {
  const sound = await guard(name, bytes);
  if ("code" in sound) return sound;
  if (sound.kind === "text") return readTextFile(name, bytes, known);
  if (sound.kind === "xls") return spreadsheet(bytes, () => null);
  const text = (path: string) => new TextDecoder().decode(sound.parts.get(path));
  if (sound.kind === "ods") {
    const { readOds } = await import("./ods.ts");
    return readOds(text("content.xml")) ?? tooManyCells;
  }
  const paths = sheetPaths(text("xl/workbook.xml"), text("xl/_rels/workbook.xml.rels"));
  const sheets = [...sound.parts.keys()].filter((path) => path.startsWith("xl/worksheets/"));
  if (sheets.reduce((sum, path) => sum + countFilled(text(path)), 0) > mostCells)
    return tooManyCells;
  const types = contentTypes(text(typesPart), sound.parts);
  const parts = new Map(sound.parts).set(typesPart, new TextEncoder().encode(types));
  return spreadsheet(storedArchive(parts), (sheet) => {
    const path = paths.get(sheet);
    return path === undefined ? null : sheetPart(text(path));
  });
}

const typesPart = "[Content_Types].xml";
const tooManyCells: Refusal = { code: "bang-tinh-qua-lon", more: { which: "cells" } };

async function spreadsheet(bytes: Uint8Array, beside: Beside): Promise<Workbook | Refusal> {
  const { readSpreadsheet } = await import("./spreadsheet.ts");
  try {
    return readSpreadsheet(bytes, beside) ?? tooManyCells;
  } catch (error) {
    // SheetJS throws whatever comes to hand where bytes are damaged; what it says is for us alone.
    const said = error instanceof Error ? error.message : String(error);
    return { code: /password/i.test(said) ? "co-mat-khau" : "bang-tinh-hong" };
  }
}
