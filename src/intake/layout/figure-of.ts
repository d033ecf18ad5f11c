import { leaveOut } from "../answer.ts";
import { callsOut, takeNumber } from "../cell-number.ts";
import type { Names } from "../names.ts";
import { fitsDecimals, withoutPadding } from "../padding.ts";
import { isPlaced, takeSaid } from "../said.ts";
import { type SaidUnit, unitOf } from "../units.ts";
import type { Cell } from "../workbook.ts";
import { type Figures, measureMeant, measures } from "./columns.ts";
import type { Figure } from "./figure.ts";
import type { Table } from "./parts.ts";
import type { Labels, Reading } from "./reading.ts";
import type { Subject } from "./row.ts";

/** The figure of a cell in a column of figures; null where it is asked, refused or left out. */
export function figureOf(
  cell: Cell,
  column: Figures,
  subject: Subject,
  labels: Labels,
  table: Table,
  places: Figure["places"],
  beside: Cell | null,
  reading: Reading,
): Figure | null {
  const { ledger, names, context, period } = reading;
  const indicator = column.indicator ?? subject.indicator;
  const area = column.area ?? subject.area;
  if (!isPlaced(cell, ledger)) return null;
  if (indicator === null || area === null) {
    const isForm = table.columns.some((one) => one.kind === "ignored" && one.as === "form");
    ledger.refuse(cell, "so-khong-ten", { lacks: isForm ? "ids" : "name" });
    return null;
  }
  if (callsOut(cell)) {
    ledger.refuse(cell, "cong-thuc-goi-ngoai", { formula: cell.formula ?? "" });
    return null;
  }
  const units = unitsFor(labels.unit, column, indicator, reading);
  const fits = (number: string) => fitsDecimals(number, indicator, units, context);
  const taken = takeNumber(cell, fits, names, ledger);
  if (taken === "blank") ledger.mark(cell, "blank");
  if (taken === null || taken === "blank") return null;
  const measure = column.measure ?? measureOf(column, indicator, table, reading);
  if (measure === "left out") ledger.mark(cell, "answered");
  if (measure === null || measure === "left out") return null;
  const rowUnit = labels.unit ? unitSaid(labels.unit, reading) : null;
  if (rowUnit === "asked") return null;
  const label = labels.indicator ? unitInLabel(labels.indicator, names) : null;
  const said = [taken.unit, rowUnit, column.unit, label].filter((one) => one !== null);
  const asked = column.indicator ? column.head : (labels.indicator ?? column.head);
  const unit = unitOf(cell, asked, indicator, said, table.unit, context, names, ledger);
  const more = takeSaid(labels, period, ledger);
  if (unit === null || more === null) return null;
  const { number, ...own } = labels;
  for (const one of [cell, ...Object.values(own)]) ledger.mark(one, "written");
  return {
    file: ledger.file,
    sheet: ledger.sheet,
    cell,
    number: withoutPadding(taken.number, indicator, unit, context),
    column: measure,
    area,
    indicator,
    unit,
    ...more,
    as_of: more.as_of ?? column.asOf,
    status: more.status ?? column.status,
    places,
    said: own,
    head: column.head.text,
    beside,
  };
}

/** The units that a number may be in: the one that its row or its column says, else all that fit. */
function unitsFor(
  said: Cell | undefined,
  { unit }: Figures,
  indicator: string,
  { names, context }: Reading,
): readonly string[] {
  const own = said ? names.unit(said.text).ids : unit ? [unit.id] : [];
  if (own.length > 0) return own;
  const base = context.units.get(context.indicators.get(indicator)?.unit ?? "")?.base;
  return context.data.units.filter((each) => each.base === base).map(({ id }) => id);
}

/** Whether a column's numbers are of the period or so far, where its head doesn't say it. */
function measureOf(
  column: Figures,
  indicator: string,
  table: Table,
  { context, ledger }: Reading,
): "value" | "to_date" | "left out" | null {
  if (context.indicators.get(indicator)?.to_date === "none") return "value";
  const first = table.columns.find((each) => each.kind === "figures" && each.measure === null);
  const head = first?.kind === "figures" ? first.head : column.head;
  const answer = ledger.ask(head, "so-nao", [...measures, leaveOut]);
  return answer === leaveOut.value ? "left out" : measureMeant(answer);
}

function unitSaid(cell: Cell, { names, ledger }: Reading): SaidUnit | "asked" {
  const { ids, near } = names.unit(cell.text);
  if (ids.length === 1 && ids[0]) return { id: ids[0], cell };
  const parts = cell.text.split(/\s*[/,;]\s*|\s+và\s+/).map((part) => names.unit(part).ids);
  if (parts.length > 1 && parts.every((found) => found.length === 1)) {
    ledger.refuse(cell, "hai-don-vi", { units: cell.text });
    return "asked";
  }
  const options = [...ids, ...near].map((value) => ({ value, vi: names.wordsOf(value) }));
  if (options.length === 0) ledger.refuse(cell, "don-vi-khong-ro");
  const answer = options.length === 0 ? null : ledger.ask(cell, "don-vi-khong-ro", options);
  return answer === null ? "asked" : { id: answer, cell };
}

function unitInLabel(cell: Cell, names: Names): SaidUnit | null {
  const inside = /\(([^()]*)\)\s*$/.exec(cell.text)?.[1];
  const ids = inside === undefined ? [] : names.unit(inside).ids;
  return ids.length === 1 && ids[0] ? { id: ids[0], cell } : null;
}
