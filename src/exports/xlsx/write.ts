import { strToU8, type Zippable, zipSync } from "fflate";
import type { Markup } from "../../text/markup.ts";
import { letters } from "./address.ts";
import { sheetPart } from "./sheet.ts";
import { styles } from "./styles.ts";
import type { Sheet, Workbook } from "./workbook.ts";
import { element, partText } from "./xml.ts";

/*
 * fflate zips in 4 kB (compressed) and runs in browsers, and the few parts of a workbook that are
 * needed are these. The libraries that write data validations and protected sheets weigh ten times
 * as much, are unmaintained, or both.
 */

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook's file, .xlsx. The same workbook gives the same bytes: the zip's entries carry no
 * time but the earliest there is.
 */
export function writeXlsx({ sheets }: Workbook): Uint8Array {
  const book = styles();
  const sheetParts = sheets.map((sheet, i) => sheetPart(sheet, book, i === 0));
  const parts: Record<string, Markup> = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookPart(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": book.part(),
  };
  for (const [i, part] of sheetParts.entries()) parts[`xl/worksheets/sheet${i + 1}.xml`] = part;
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) files[path] = strToU8(partText(part));
  // A zip's time has no zone: this one is the same everywhere.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

function contentTypes(sheets: readonly Sheet[]): Markup {
  const override = (PartName: string, kind: string) =>
    element("Override", { PartName, ContentType: `${spreadsheet}.${kind}+xml` });
  return element(
    "Types",
    { xmlns: `${packages}/content-types` },
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    override("/xl/workbook.xml", "sheet.main"),
    override("/xl/styles.xml", "styles"),
    ...sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, "worksheet")),
  );
}

/** Where a part's parts lie, each by its kind: the first is `rId1`. */
function relationships(parts: readonly (readonly [kind: string, target: string])[]): Markup {
  return element(
    "Relationships",
    { xmlns: `${packages}/relationships` },
    ...parts.map(([kind, Target], i) =>
      element("Relationship", { Id: `rId${i + 1}`, Type: `${office}/${kind}`, Target }),
    ),
  );
}

function workbookPart(sheets: readonly Sheet[]): Markup {
  return element(
    "workbook",
    { xmlns: main, "xmlns:r": office },
    element("bookViews", {}, element("workbookView", { activeTab: 0 })),
    element(
      "sheets",
      {},
      ...sheets.map(({ name }, i) =>
        element("sheet", { name, sheetId: i + 1, "r:id": `rId${i + 1}` }),
      ),
    ),
    element("definedNames", {}, ...sheets.flatMap(printNames)),
  );
}

/** What is printed of a sheet, and which row on every page. */
function printNames({ name, rows, print }: Sheet, localSheetId: number): Markup[] {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const area = `${sheet}!$A$1:$${letters(print.lastColumn)}$${Math.max(1, rows.length)}`;
  const names = [element("definedName", { name: "_xlnm.Print_Area", localSheetId }, area)];
  if (print.repeated !== undefined) {
    const row = `$${print.repeated + 1}`;
    names.push(
      element(
        "definedName",
        { name: "_xlnm.Print_Titles", localSheetId },
        `${sheet}!${row}:${row}`,
      ),
    );
  }
  return names;
}
