import type { Markup } from "../../text/markup.ts";
import { addressOf, rangesOf } from "./address.ts";
import type { Styles } from "./styles.ts";
import type { Cell, Print, Row, Sheet, Validation } from "./workbook.ts";
import { element } from "./xml.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A4, as printers number paper (ECMA-376 18.3.1.63). */
const a4 = 9;

/**
 * A worksheet's part, its elements in the only order that Excel reads (ECMA-376 18.3.1.99).
 * @param isFirst whether it is the sheet that is shown on opening
 */
export function sheetPart(sheet: Sheet, styles: Styles, isFirst: boolean): Markup {
  const { columns, rows, validations = [], print } = sheet;
  return element(
    "worksheet",
    { xmlns: main },
    element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
    element("sheetViews", {}, view(sheet, isFirst)),
    element("sheetFormatPr", { defaultRowHeight: 16 }),
    element(
      "cols",
      {},
      ...columns.map(({ width }, i) =>
        element("col", { min: i + 1, max: i + 1, width, customWidth: 1 }),
      ),
    ),
    element("sheetData", {}, ...rows.map((row, i) => rowElement(row, i, styles))),
    // 0 allows: a reader may widen a column. Without a password: it keeps from slips, not from people.
    element("sheetProtection", {
      ...{ sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, formatRows: 0 },
    }),
    validations.length > 0
      ? element(
          "dataValidations",
          { count: validations.length },
          ...validations.map(validationElement),
        )
      : null,
    element("printOptions", { horizontalCentered: 1 }),
    element("pageMargins", {
      ...{ left: 0.5, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    }),
    element("pageSetup", {
      ...{ paperSize: a4, orientation: print.landscape ? "landscape" : "portrait" },
      ...{ fitToWidth: 1, fitToHeight: 0 },
    }),
    // `&` begins a code: the page's number and how many there are.
    element("headerFooter", {}, element("oddFooter", {}, `&C${footer(print)} · &P/&N`)),
  );
}

function footer({ footer: words }: Print): string {
  return words.replaceAll("&", "&&");
}

function view({ frozen, selected = { row: 0, column: 0 } }: Sheet, isFirst: boolean): Markup {
  const cell = addressOf(selected);
  const pane = frozen ? "bottomRight" : null;
  return element(
    "sheetView",
    { showGridLines: 0, tabSelected: isFirst ? 1 : null, workbookViewId: 0 },
    frozen
      ? element("pane", {
          ...{ xSplit: frozen.columns, ySplit: frozen.rows },
          topLeftCell: addressOf({ row: frozen.rows, column: frozen.columns }),
          ...{ activePane: "bottomRight", state: "frozen" },
        })
      : null,
    element("selection", { pane, activeCell: cell, sqref: cell }),
  );
}

function rowElement({ cells, height }: Row, row: number, styles: Styles): Markup {
  const ordered = [...cells].sort(([a], [b]) => a - b);
  return element(
    "row",
    { r: row + 1, ht: height },
    ...ordered.map(([column, cell]) =>
      cellElement(cell, addressOf({ row, column }), styles.indexOf(cell.style)),
    ),
  );
}

function cellElement({ value }: Cell, r: string, s: number): Markup {
  if (value === undefined) return element("c", { r, s });
  if ("number" in value) return element("c", { r, s }, element("v", {}, value.number));
  const text = element("t", {}, value.text);
  return element("c", { r, s, t: "inlineStr" }, element("is", {}, text));
}

function validationElement({ cells, allowed, title, message }: Validation): Markup {
  const isList = allowed.kind === "list";
  const open = !isList && allowed.most === null;
  const formulas = isList
    ? [`"${allowed.words.join(",")}"`]
    : [allowed.least, ...(allowed.most === null ? [] : [allowed.most])];
  return element(
    "dataValidation",
    {
      ...{ type: allowed.kind, operator: open ? "greaterThanOrEqual" : null, allowBlank: 1 },
      ...{ showErrorMessage: 1, errorTitle: title, error: message, sqref: rangesOf(cells) },
    },
    ...formulas.map((formula, i) => element(`formula${i + 1}`, {}, formula)),
  );
}
