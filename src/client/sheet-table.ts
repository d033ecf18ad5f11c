import { addressOf, placeOf } from "../intake/workbook.ts";
import type { Lang } from "../text/lang.ts";
import { say } from "../text/say.ts";
import { deskWords as words } from "../text/words/submit.ts";
import { cellKey } from "./edit.ts";
import { type Child, el } from "./element.ts";
import type { CellShown, SheetShown } from "./outcome.ts";
import { cardId, keyOf } from "./problem-list.ts";
import type { State } from "./state.ts";

/** Above so many rows, those without problems are folded up. */
const mostRows = 40;
/** Rows that are shown around one with a problem. */
const around = 1;

/** The numbers of the problems at each cell, from 0, by the cell's key. */
type Marks = ReadonlyMap<string, readonly number[]>;

/** A sheet as it stands in the file, problems marked at their cells by their numbers in the list. */
export function sheetTable(
  sheet: SheetShown,
  state: State,
  isWhole: boolean,
  lang: Lang,
): HTMLElement {
  const marks = marksOf(state);
  const width = sheet.rows.flat().reduce((most, { column }) => Math.max(most, column + 1), 0);
  const columns = Array.from({ length: width }, (_, i) => i);
  const near = nearMarks(sheet, marks);
  const isFolded = !isWhole && isLong(sheet);
  const body: HTMLElement[] = [];
  let folded = 0;
  const unfold = () => {
    if (folded === 0) return;
    const text = say(words.rowsBetween, lang, { n: folded });
    body.push(el("tr", { class: "fold" }, el("td", { colspan: width + 1 }, text)));
    folded = 0;
  };
  for (const [i, row] of sheet.rows.entries()) {
    if (isFolded && !near.has(i)) folded++;
    else {
      unfold();
      body.push(rowOf(sheet.name, row, columns, marks, state, lang));
    }
  }
  unfold();
  const heads = columns.map((i) => el("th", { scope: "col" }, addressOf(0, i).replace("1", "")));
  return el(
    "table",
    { class: "sheet" },
    el("caption", {}, say(words.sheet, lang, { name: sheet.name })),
    el("thead", {}, el("tr", {}, el("td"), ...heads)),
    el("tbody", {}, ...body),
  );
}

/** Whether a sheet is long enough to be folded up. */
export function isLong({ rows }: SheetShown): boolean {
  return rows.length > mostRows;
}

/** Places of rows that have a problem or stand beside one; the first ones, which hold the heads. */
function nearMarks({ name, rows }: SheetShown, marks: Marks): ReadonlySet<number> {
  const near = new Set([0, 1]);
  // A problem may stand at a cell that holds nothing.
  const marked = new Set(
    [...marks.keys()].map((key) => {
      const at = key.lastIndexOf("!");
      return key.slice(0, at) === name ? placeOf(key.slice(at + 1))?.row : undefined;
    }),
  );
  for (const [i, row] of rows.entries()) {
    if (!marked.has(row[0]?.row)) continue;
    for (let at = i - around; at <= i + around; at++) near.add(at);
  }
  return near;
}

function marksOf({ outcome }: State): Marks {
  const marks = new Map<string, number[]>();
  for (const [i, problem] of (outcome?.problems ?? []).entries()) {
    const key = keyOf(problem);
    if (key !== null) marks.set(key, [...(marks.get(key) ?? []), i]);
  }
  return marks;
}

function rowOf(
  sheet: string,
  row: readonly CellShown[],
  columns: readonly number[],
  marks: Marks,
  { work }: State,
  lang: Lang,
): HTMLElement {
  const at = row[0]?.row ?? 0;
  const byColumn = new Map(row.map((cell) => [cell.column, cell]));
  const cells = columns.map((column) => {
    const cell = byColumn.get(column);
    const key = cellKey(sheet, addressOf(at, column));
    const own = marks.get(key) ?? [];
    const notes: Child[] = [
      ...own.map((n) => {
        const label = say(words.problemHere, lang, { n: n + 1 });
        return el(
          "a",
          { class: "mark", href: `#${cardId(n)}`, "aria-label": label },
          String(n + 1),
        );
      }),
      ...work.decisions
        .filter((decision) => decision.key === key)
        .map(({ words: value }) => el("small", {}, ` ${say(words.decided, lang, { value })}`)),
      key in work.edits ? el("small", {}, ` ${say(words.typedAnew, lang)}`) : null,
    ];
    const kinds = [cell?.isNumber ? "n" : "", own.length > 0 ? "marked" : ""].join(" ").trim();
    return el(
      "td",
      { "data-key": key, tabindex: own.length > 0 ? -1 : null, class: kinds || null },
      cell?.text ?? null,
      ...notes,
    );
  });
  return el("tr", {}, el("th", { scope: "row" }, String(at + 1)), ...cells);
}
