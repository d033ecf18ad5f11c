import {
  columnOf,
  type FormColumn,
  formColumns,
  formRows,
  headOf,
  idColumns,
  marksOf,
  sheets,
} from "../intake/form.ts";
import { formatTyped } from "../text/number.ts";
import { periodInWords, periodShort } from "../text/period.ts";
import { say } from "../text/say.ts";
import { formWords as words } from "../text/words/form.ts";
import { askOffice } from "../text/words/form-guide.ts";
import { siteWords } from "../text/words/site.ts";
import { rowHeight } from "./row-height.ts";
import type { Beside, Template, TemplateLine } from "./template.ts";
import { guideSheet } from "./template-guide.ts";
import { besideLook, fills, looks, numberFill } from "./template-look.ts";
import { formValidations } from "./template-validation.ts";
import type { Cell, Row, Sheet, Style, Workbook } from "./xlsx/workbook.ts";
import { writeXlsx } from "./xlsx/write.ts";

/** Widths in digits: the printed columns are as wide as A4 lying, the ids stand beside it. */
const widths: Readonly<Record<FormColumn, number>> = {
  ...{ number: 6, name: 44, unitName: 14, plan: 13, valueBefore: 13, toDateBefore: 13 },
  ...{ value: 14, to_date: 14, as_of: 9, qualifier: 12, status: 13, note: 28 },
  ...{ area: 24, indicator: 24, unit: 14 },
};

const lastPrinted = columnOf("note");

/**
 * A form's file, .xlsx: pure, and the same for the same form.
 * @param ask whom to ask, a sentence; without it the coordination office
 */
export function templateFile(template: Template, ask = askOffice.vi): Uint8Array {
  return writeXlsx(templateWorkbook(template, ask));
}

/** A form as a workbook: the sheet of figures, and the instructions. */
export function templateWorkbook(template: Template, ask: string): Workbook {
  const { name, period } = template;
  const footer = say(words.footer, "vi", { name, period: periodInWords(period, "vi") });
  const values = { period: periodInWords(period, "vi"), reporter: name, ask };
  return { sheets: [figuresSheet(template, footer), guideSheet(values, footer)] };
}

function figuresSheet(template: Template, footer: string): Sheet {
  const { lines } = template;
  const firstFigure = lines.findIndex(({ kind }) => kind === "figure");
  return {
    name: sheets.figures,
    columns: formColumns.map((column) => ({ width: widths[column] })),
    rows: [...topRows(template), ...lines.map(lineRow)],
    validations: formValidations(template),
    frozen: { rows: formRows.first, columns: columnOf("name") + 1 },
    selected: { row: formRows.first + firstFigure, column: columnOf("value") },
    print: { landscape: true, lastColumn: lastPrinted, repeated: formRows.heads, footer },
  };
}

/** Everything above the figures, as `formRows` says where. */
function topRows({ period, reporter, name, simulated }: Template): Row[] {
  const title = say(words.title, "vi", {
    period: periodInWords(period, "vi").toLocaleUpperCase("vi"),
  });
  const month = say(words.ofMonth, "vi", { month: periodShort(period, "vi") });
  const rows: Row[] = Array.from({ length: formRows.first }, () => ({
    cells: new Map(),
    height: 20,
  }));
  const put = (row: number, column: FormColumn, cell: Cell) => {
    const { cells, height } = rows[row] ?? { cells: [], height: 20 };
    rows[row] = { height, cells: new Map([...cells, [columnOf(column), cell]]) };
  };
  put(0, "number", { value: { text: title }, style: looks.title });
  for (const [i, mark] of marksOf({ period, reporter }).entries()) {
    put(formRows.marks, idColumns[i] ?? "unit", { value: { text: mark }, style: looks.id });
  }
  put(1, "number", text(say(words.reporter, "vi", { name }), looks.reporter));
  if (simulated) put(1, "plan", text(say(siteWords.simulated, "vi"), looks.warning));
  put(formRows.asOf, "name", text(say(words.sample, "vi"), looks.label));
  put(formRows.asOf, "unitName", { value: { number: "1234.5" }, style: looks.sample });
  put(formRows.asOf, "to_date", text(say(words.asOf, "vi"), looks.label));
  put(formRows.asOf, "as_of", { style: fills.day });
  put(formRows.asOf, "qualifier", text(month, looks.plain));
  put(3, "number", text(say(words.hint, "vi"), looks.plain));
  for (const column of formColumns) {
    const isId = idColumns.some((id) => id === column);
    put(
      formRows.heads,
      column,
      text(headOf(column), isId ? { ...looks.id, wrap: true } : looks.head),
    );
  }
  return rows.map((row, i) => ({ ...row, height: i === formRows.heads ? 50 : row.height }));
}

function lineRow(line: TemplateLine): Row {
  if (line.kind !== "figure") {
    const look = looks[line.kind];
    const band = formColumns
      .slice(0, lastPrinted + 1)
      .map((_, i): [number, Cell] => [i, { style: look }]);
    const cells = new Map(band);
    cells.set(columnOf("number"), text(line.number, { ...look, horizontal: "center" }));
    const indent = line.kind === "indicator" ? line.depth : 0;
    cells.set(columnOf("name"), text(line.name, { ...look, indent }));
    return { cells, height: rowHeight([]) };
  }
  const { number, name, depth, figure } = line;
  const cells: Record<FormColumn, Cell> = {
    number: number === "" ? { style: looks.number } : text(number, looks.number),
    name: text(name, { ...looks.name, indent: depth }),
    unitName: text(figure.unitName, looks.unit),
    plan: beside(figure.plan),
    valueBefore: beside(figure.valueBefore),
    toDateBefore: beside(figure.toDateBefore),
    value: { style: numberFill(figure.decimals) },
    to_date: { style: figure.hasToDate ? numberFill(figure.decimals) : looks.none },
    as_of: { style: fills.day },
    qualifier: { style: fills.choice },
    status: { style: fills.choice },
    note: { style: fills.note },
    area: text(figure.area, looks.id),
    indicator: text(figure.indicator, looks.id),
    unit: text(figure.unit, looks.id),
  };
  const height = rowHeight([
    { text: name, width: widths.name, indent: depth },
    { text: figure.unitName, width: widths.unitName },
  ]);
  return { cells: new Map(formColumns.map((column) => [columnOf(column), cells[column]])), height };
}

/** A number that stands beside; with its qualifier it is a text: "gần 5". */
function beside(given: Beside | null): Cell {
  if (!given) return { style: looks.beside };
  const { text: number, qualifier } = given;
  if (qualifier === null) return { value: { number }, style: besideLook(number) };
  return text(`${qualifier} ${formatTyped(number, "vi")}`, looks.beside);
}

function text(words: string, style: Style): Cell {
  return { value: { text: words }, style };
}
