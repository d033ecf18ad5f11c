import type { AreaLevel } from "../../data/area.ts";
import type { Status } from "../../data/observation.ts";
import type { Period } from "../../text/period.ts";
import { leaveOut, type Option } from "../answer.ts";
import { type Heading, headingOf, isOf, type Role } from "../heading.ts";
import type { IgnoredAs } from "../ledger.ts";
import type { Names } from "../names.ts";
import { isWhole, marked } from "../spelling.ts";
import type { Cell } from "../workbook.ts";
import type { Grid } from "./grid.ts";
import type { Head } from "./head.ts";
import type { Reading } from "./reading.ts";

/** Columns that say what a row is about or say more of it. */
export type LabelRole = Extract<
  Role,
  | "number"
  | "indicator"
  | "area"
  | "unit"
  | "note"
  | "as_of"
  | "qualifier"
  | "status"
  | "source"
  | "place"
>;

/** What a column holds. */
export type Column =
  | { kind: "label"; index: number; role: LabelRole; level: AreaLevel | null }
  | Figures
  | { kind: "ignored"; index: number; as: IgnoredAs }
  /** No head that is understood: numbers in it are asked about. */
  | { kind: "unknown"; index: number };

/** A column of figures. */
export interface Figures {
  kind: "figures";
  index: number;
  /** Null where the head doesn't say whether its numbers are of the period or so far. */
  measure: "value" | "to_date" | null;
  /** What it is about, where the head says it. */
  indicator: string | null;
  area: string | null;
  unit: { id: string; cell: Cell } | null;
  asOf: string | null;
  status: Status | null;
  /** The lowest cell of its head that has words. */
  head: Cell;
}

const labels = new Set<Role>([
  "number",
  "indicator",
  "area",
  "unit",
  "note",
  "as_of",
  "qualifier",
  "status",
  "source",
  "place",
]);

/** Figures of something else: what any cell of a column's head says holds for the column. */
const elsewhere: readonly Role[] = ["share", "before", "plan"];

/** Reads what the columns under a head hold. */
export function columnsOf(grid: Grid, head: Head, reading: Reading): Column[] {
  const columns: Column[] = [];
  for (let index = 0; index <= grid.width; index++) {
    const cells: Cell[] = [];
    for (let row = head.top; row <= head.bottom; row++) {
      const cell = grid.at(row, index);
      if (cell && !cells.includes(cell)) cells.push(cell);
    }
    if (cells.length > 0) columns.push(columnOf(index, cells, reading));
    else if (hasBody(grid, head, index)) columns.push({ kind: "unknown", index });
  }
  return settled(columns);
}

function columnOf(index: number, cells: readonly Cell[], reading: Reading): Column {
  const { names, period } = reading;
  const heads = cells.map((cell) => ({ cell, ...headingOf(cell.text) }));
  // A row that numbers the columns may stand below the words.
  const head = cells.findLast(({ text }) => /\p{L}{2}|%/u.test(text)) ?? cells.at(-1);
  if (!head) return { kind: "unknown", index };
  const named = subjectOf(heads, reading);
  if (named === "left out") return { kind: "ignored", index, as: "answered" };
  const roles = heads.map(({ role, cell }) => (named.cells.has(cell) ? null : role));
  const label = roles.find((role) => role !== null && labels.has(role));
  const role =
    elsewhere.find((one) => roles.includes(one)) ??
    // "Đến 16/4" above "Trong tháng": the lower head is about fewer columns, and more exact.
    roles.findLast((one) => one === "value" || one === "to_date") ??
    roles.find((one) => one === "amount") ??
    null;
  if (label && role === null) {
    const level = heads.find((one) => one.level)?.level ?? null;
    return { kind: "label", index, role: label as LabelRole, level };
  }
  if (roles.includes("unit-or-area")) return { kind: "label", index, role: "unit", level: null };
  if (role === "share" || role === "before" || role === "plan") {
    return { kind: "ignored", index, as: role };
  }
  if (heads.some((heading) => !isOf(heading, period)))
    return { kind: "ignored", index, as: "before" };
  const { indicator, area, measure } = named;
  if (role === null && indicator === null && area === null && measure === null) {
    return { kind: "unknown", index };
  }
  return {
    kind: "figures",
    index,
    measure: role === "to_date" || role === "value" ? role : measure,
    indicator,
    area,
    unit: unitOf(heads, names),
    asOf: fullDay(heads.find((one) => one.asOf)?.asOf ?? null, period),
    status: heads.find((one) => one.status)?.status ?? null,
    head,
  };
}

type Headed = Heading & { cell: Cell };

/** What a column's heads name, and what was answered of its measure. */
interface Subject {
  indicator: string | null;
  area: string | null;
  measure: "value" | "to_date" | null;
  /** Heads that are names, whatever words they hold. */
  cells: Set<Cell>;
}

/**
 * What a column's heads name; asks where a name is several's, and where a head says nothing that
 * is understood: "bê tông" below "đường" is not all of the roads.
 */
function subjectOf(heads: readonly Headed[], reading: Reading): Subject | "left out" {
  const { names, ledger, ground } = reading;
  const found: Subject = { indicator: null, area: null, measure: null, cells: new Set() };
  for (const heading of heads) {
    const { cell, name, role } = heading;
    if (role !== null && (labels.has(role) || role === "unit-or-area")) continue;
    if (isWhole(name)) {
      found.area = ground;
      found.cells.add(cell);
      continue;
    }
    const [indicator, area] = [names.indicator(name), names.area(name)];
    const exact = [...indicator.ids, ...area.ids];
    if (exact.length === 0 && (role !== null || isAside(heading, names))) continue;
    let id = exact.length === 1 ? (exact[0] ?? null) : null;
    if (id === null) {
      const asked = exact.length > 0 ? exact : [...indicator.near, ...area.near];
      const code = exact.length > 0 ? "dia-phuong-khong-ro" : "cot-khong-ro";
      const more = exact.length > 0 ? [] : measures;
      id = ledger.ask(cell, code, [...more, ...optionsOf(asked, names)]);
    }
    if (id === leaveOut.value) return "left out";
    found.cells.add(cell);
    const measure = measureMeant(id);
    if (measure !== null) found.measure = measure;
    else if (id !== null) found[names.areas.has(id) ? "area" : "indicator"] = id;
  }
  return found;
}

/** The two things that a column's numbers may be. */
export const measures: readonly Option[] = [
  { value: "trong-ky", vi: "số thực hiện trong kỳ", en: "done in the period" },
  { value: "luy-ke", vi: "số lũy kế", en: "to date" },
];

/** The column of the record that an answer means; null for another answer. */
export function measureMeant(answer: string | null): Figures["measure"] {
  return answer === "trong-ky" ? "value" : answer === "luy-ke" ? "to_date" : null;
}

/** Whether a head adds nothing but a unit, a month, or the column's number. */
function isAside({ name, cell, month, year }: Headed, names: Names): boolean {
  if (month !== null || year !== null || names.unit(name).ids.length > 0) return true;
  return /^\(?([A-E]|\d{1,2})\)?\s*(=.*)?$/i.test(cell.text.trim()) || marked(name) === "";
}

/** Ids as options, each in words, and to leave it out. */
export function optionsOf(ids: readonly string[], names: Names): Option[] {
  return [...ids.map((value) => ({ value, vi: names.wordsOf(value) })), leaveOut];
}

function unitOf(heads: readonly Headed[], names: Names): Figures["unit"] {
  for (const { cell, bracket, name } of heads) {
    for (const text of [
      bracket,
      name,
      /(?:đvt|đơn vị tính|tính bằng):?\s*(.+)$/i.exec(cell.text)?.[1],
    ]) {
      const ids = text ? names.unit(text).ids : [];
      if (ids.length === 1 && ids[0]) return { id: ids[0], cell };
    }
  }
  return null;
}

/** A day with its year: the period's, where the head leaves it out. */
function fullDay(day: string | null, period: Period): string | null {
  return day === null || day.length === 10 ? day : `${period.slice(0, 4)}-${day}`;
}

/**
 * "Thực hiện" beside "Lũy kế" is of the period. Only there: alone, beside a year's plan, it may as
 * well be so far.
 */
function settled(columns: readonly Column[]): Column[] {
  const figures = columns.filter((column) => column.kind === "figures");
  return columns.map((column) => {
    if (column.kind !== "figures" || column.measure !== null) return column;
    const partner = figures.some(
      (other) =>
        other.measure === "to_date" &&
        other.indicator === column.indicator &&
        other.area === column.area,
    );
    const rival = figures.some(
      (other) =>
        other.measure === "value" &&
        other.indicator === column.indicator &&
        other.area === column.area,
    );
    return partner && !rival ? { ...column, measure: "value" } : column;
  });
}

function hasBody(grid: Grid, head: Head, index: number): boolean {
  return [...grid.rows].some(
    ([row, cells]) => row > head.bottom && cells.some(({ column }) => column === index),
  );
}
