import { addressOf, placeOf } from "./workbook.ts";
import { tagsOf } from "./xml.ts";

/*
 * What SheetJS doesn't tell of an .xlsx sheet (ECMA-376 part 1, 18.3.1): a formula without a
 * stored result comes from it as the number 0, rows of no height as any others.
 */

/** What a sheet's own text says besides its cells. */
export interface SheetPart {
  /** Addresses of formulas whose result isn't stored. */
  unsolved: ReadonlySet<string>;
  /** Rows from 0. */
  hiddenRows: ReadonlySet<number>;
  isHiddenColumn(column: number): boolean;
}

/** Reads what a sheet's XML says besides its cells. */
export function sheetPart(xml: string): SheetPart {
  const unsolved = new Set<string>();
  const hiddenRows = new Set<number>();
  const columns: { from: number; to: number }[] = [];
  let rowsAreHidden = false;
  let [row, column] = [-1, -1];
  let cell: { address: string; formula: boolean; value: boolean } | null = null;
  let valueFrom = 0;
  for (const { kind, name, attributes, from, to } of tagsOf(xml)) {
    const isStart = kind !== "close";
    if (name === "sheetFormatPr") rowsAreHidden = isTrue(attributes["zeroHeight"]);
    if (name === "col" && isStart) {
      const [min, max] = [Number(attributes["min"]), Number(attributes["max"])];
      const flat = attributes["width"] !== undefined && Number(attributes["width"]) === 0;
      if (isTrue(attributes["hidden"]) || flat) columns.push({ from: min - 1, to: max - 1 });
    }
    if (name === "row" && isStart) {
      row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
      column = -1;
      const height = attributes["ht"];
      const flat = height === undefined ? rowsAreHidden : Number(height) === 0;
      if (isTrue(attributes["hidden"]) || flat) hiddenRows.add(row);
    }
    if (name === "c" && isStart) {
      column = placeOf(attributes["r"] ?? "")?.column ?? column + 1;
      cell = { address: addressOf(row, column), formula: false, value: false };
      // A formula may well give an empty text.
      if (attributes["t"] === "str") cell.value = true;
    }
    if (cell && name === "f" && isStart) cell.formula = true;
    if (cell && name === "v" && kind === "open") valueFrom = to;
    if (cell && name === "v" && kind === "close") cell.value ||= from > valueFrom;
    if (cell && name === "is" && kind === "open") cell.value = true;
    if (cell && name === "c" && kind === "close") {
      if (cell.formula && !cell.value) unsolved.add(cell.address);
      cell = null;
    }
  }
  const isHiddenColumn = (at: number) => columns.some(({ from, to }) => from <= at && at <= to);
  return { unsolved, hiddenRows, isHiddenColumn };
}

/** How many cells of a sheet hold something, seen before anything is made of them. */
export function countFilled(xml: string): number {
  let count = 0;
  for (const _ of xml.matchAll(/<(?:\w+:)?(?:v|is)[\s>]/g)) count++;
  return count;
}

/** Where the parts of a workbook's sheets stand, by the sheets' names: `xl/worksheets/sheet1.xml`. */
export function sheetPaths(workbook: string, relations: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const { name, attributes } of tagsOf(relations)) {
    if (name !== "Relationship") continue;
    const target = attributes["Target"] ?? "";
    targets.set(attributes["Id"] ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  const paths = new Map<string, string>();
  for (const { name, kind, attributes } of tagsOf(workbook)) {
    const path = targets.get(attributes["id"] ?? "");
    if (name === "sheet" && kind !== "close" && path) paths.set(attributes["name"] ?? "", path);
  }
  return paths;
}

/** The list of content types without the parts that aren't there: a reader looks for all it names. */
export function contentTypes(xml: string, parts: ReadonlyMap<string, unknown>): string {
  return xml.replace(/<(?:\w+:)?Override\b[^>]*\bPartName="\/?([^"]*)"[^>]*\/>/g, (whole, part) =>
    parts.has(part) ? whole : "",
  );
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
