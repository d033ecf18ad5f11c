import type { SourceFile } from "../data/source-file.ts";
import type { Context } from "../rules/context.ts";
import { decimal } from "../text/decimal.ts";
import { formatNumber } from "../text/number.ts";
import type { Option } from "./answer.ts";
import type { FileRead } from "./file-intake.ts";
import type { ClearedRow, Figure } from "./layout/figure.ts";
import { type Answers, answerAt, type IntakeFault } from "./ledger.ts";
import { isNew, type LeftEmpty, type Merged, merge } from "./merge.ts";
import { type Names, namesOf } from "./names.ts";
import { type Clash, columnNames, type RecordRow, recordRows } from "./record-row.ts";

/** What files are put together with. */
export interface Ground {
  /** The data set's files. */
  data: readonly SourceFile[];
  context: Context;
  /** The source of rows that name none. */
  source: string | null;
  answers: Answers;
}

/** Where the record keeps a file's figures; null where it isn't known whose they are or when. */
export function pathOf({ period, reporter }: FileRead): string | null {
  return period === null || reporter === null ? null : `figures/${period}/${reporter}.csv`;
}

/** The record's files with all that was sent in them; adds what can't be put together to `faults`. */
export function together(
  read: readonly FileRead[],
  { data, context, source, answers }: Ground,
  faults: IntakeFault[],
): Merged[] {
  const names = namesOf(context, null);
  const byPath = new Map<string, { figures: Figure[]; cleared: ClearedRow[] }>();
  for (const from of read) {
    const path = pathOf(from);
    if (path === null || from.figures.length + from.cleared.length === 0) continue;
    faults.push(...strayed(from, context));
    const own = byPath.get(path) ?? { figures: [], cleared: [] };
    byPath.set(path, own);
    own.figures.push(...from.figures);
    own.cleared.push(...from.cleared);
  }
  return [...byPath].flatMap(([path, { figures, cleared }]) => {
    const files = new Set([...figures, ...cleared].map(({ file }) => file));
    const isOwn = ({ file }: IntakeFault) => files.has(file);
    const { rows, clashes } = recordRows(figures);
    faults.push(...clashes.map((clash) => clashFault(clash, names)));
    const before = data.find((file) => file.path === path) ?? null;
    const stays = (left: LeftEmpty) => asked(left, names, answers, faults);
    const merged = merge(path, before, sourced(rows, source), cleared, stays);
    const [first = path] = files;
    const whole = { sheet: null, cell: null, value: null, more: { path }, options: [] };
    if (!merged) faults.push({ ...whole, code: "tep-dich-hong", file: first });
    // While something is asked or wrong, nobody knows yet whether all is the same.
    else if (!isNew(merged) && !faults.some(isOwn)) {
      faults.push({ ...whole, code: "khong-doi", file: first });
    }
    return merged ? [merged] : [];
  });
}

function sourced(rows: readonly RecordRow[], source: string | null): RecordRow[] {
  const at = columnNames.indexOf("source");
  return rows.map((row) => {
    const cells = row.cells.map((cell, i) => (i === at && cell === "" ? (source ?? "") : cell));
    return { ...row, cells };
  });
}

function clashFault({ code, figure, other }: Clash, names: Names): IntakeFault {
  const { file, sheet, cell } = figure;
  const more = {
    other: `${other.sheet}!${other.cell.address}`,
    figure: nameOf(figure, names),
    units: [figure, other].map(({ unit }) => names.wordsOf(unit)).join(" và "),
    days: `${figure.as_of} và ${other.as_of}`,
  };
  return { code, file, sheet, cell: cell.address, value: cell.text, more, options: [] };
}

function nameOf({ area, indicator }: { area: string; indicator: string }, names: Names): string {
  return `${names.wordsOf(area)}, ${names.wordsOf(indicator)}`;
}

/** Leaving a number of the record empty may mean that it still holds, or that it was wrong. */
const stay: Option = { value: "giu", vi: "giữ số đang có", en: "keep the number that is there" };
const drop: Option = { value: "xoa", vi: "bỏ số đang có", en: "take the number out" };

/** Asks whether a number of the record stays that the sheet leaves empty; until then it does. */
function asked(
  { file, sheet, cell, hasPlace, column, old, unit, isOtherUnit, ...of }: LeftEmpty,
  names: Names,
  answers: Answers,
  faults: IntakeFault[],
): boolean {
  const isHere = (one: IntakeFault) => one.file === file && one.sheet === sheet;
  // What stands there is refused or asked about itself: it isn't left empty.
  if (hasPlace && faults.some((one) => isHere(one) && one.cell === cell.address)) return true;
  const options = isOtherUnit ? [drop] : [stay, drop];
  const answer = answerAt(answers, file, sheet, cell, options);
  if (answer !== null) return answer === stay.value;
  const more = {
    figure: nameOf(of, names),
    column,
    lacks: hasPlace ? "number" : "column",
    old: `${formatNumber(decimal(old), "vi")} ${names.wordsOf(unit)}`,
  };
  const [address, value] = [cell.address, cell.text === "" ? null : cell.text];
  faults.push({ code: "de-trong-so-cu", file, sheet, cell: address, value, more, options });
  return true;
}

/** Figures of areas that don't lie in the reporter's own: another's file. */
function strayed({ reporter, period, figures }: FileRead, context: Context): IntakeFault[] {
  const names = namesOf(context, period);
  if (reporter === null || !names.areas.has(reporter)) return [];
  const isWithin = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); ) {
      if (at === reporter) return true;
      seen.add(at);
      at = names.areas.get(at)?.parent ?? null;
    }
    return false;
  };
  const seen = new Set<string>();
  return figures.flatMap(({ area, file, sheet, cell, said }) => {
    if (seen.has(area) || area.split("+").every(isWithin)) return [];
    seen.add(area);
    const at = said.area ?? cell;
    const more = { area: names.wordsOf(area), reporter: names.wordsOf(reporter) };
    return [
      { code: "ngoai-dia-ban", file, sheet, cell: at.address, value: at.text, more, options: [] },
    ];
  });
}
