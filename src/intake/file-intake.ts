import type { Context } from "../rules/context.ts";
import { isPeriod, type Period, periodInWords } from "../text/period.ts";
import type { Option } from "./answer.ts";
import { callsOut } from "./cell-number.ts";
import { type Evidence, originOf } from "./evidence.ts";
import { sheets as formSheets } from "./form.ts";
import type { ClearedRow, Figure } from "./layout/figure.ts";
import { marksIn, readForm } from "./layout/form-sheet.ts";
import { readSheet } from "./layout/sheet.ts";
import { type Answers, type IntakeFault, type Ledger, openLedger } from "./ledger.ts";
import { namesOf } from "./names.ts";
import { provinceNamed } from "./provinces.ts";
import type { Cell, Workbook } from "./workbook.ts";

/** What the caller says of a file; null where it is left to the file. */
export interface Wanted {
  period: Period | null;
  reporter: string | null;
}

/** What a file's sheets say. */
export interface FileRead {
  period: Period | null;
  reporter: string | null;
  figures: readonly Figure[];
  /** Rows of the form that state nothing, where the record has figures. */
  cleared: readonly ClearedRow[];
  faults: IntakeFault[];
  ledgers: readonly Ledger[];
}

/** Reads a workbook's figures: of which period, whose, and what each number is. */
export function readFigures(
  file: string,
  book: Workbook,
  context: Context,
  wanted: Wanted,
  answers: Answers,
): FileRead {
  const faults: IntakeFault[] = [];
  const origin = originOf(book, context, namesOf(context, null));
  const raise = raiser(file, faults);
  const none: FileRead = {
    ...{ period: null, reporter: null, figures: [], cleared: [], faults, ledgers: [] },
  };
  if (origin.province) {
    raise("tinh-khac", { province: provinceNamed(origin.province.value) }, origin.province);
    return none;
  }
  const period = settled(origin.periods, wanted.period, raise, {
    unknown: "ky-chua-ro",
    other: "ky-khac",
    words: (value) => (isPeriod(value) ? periodInWords(value, "vi") : value),
  });
  const names = namesOf(context, period !== null && isPeriod(period) ? period : null);
  const reporter = settled(origin.reporters, wanted.reporter, raise, {
    unknown: "noi-bao-cao-chua-ro",
    other: "noi-bao-cao-khac",
    words: names.wordsOf,
  });
  if (period === null || reporter === null || !isPeriod(period)) {
    return { ...none, period, reporter };
  }
  const province = [...names.areas.values()].find(({ level }) => level === "province")?.id ?? "";
  const ground = names.areas.has(reporter) ? reporter : province;
  const ledgers: Ledger[] = [];
  const empty: ClearedRow[] = [];
  const isForm = book.sheets.some((sheet) => marksIn(sheet) !== null);
  const figures = book.sheets.flatMap((sheet) => {
    const ledger = openLedger(file, sheet.name, answers);
    ledgers.push(ledger);
    const cells = sheet.rows.flat();
    const reading = { names, context, period, ground, ledger };
    if (isForm && sheet.name === formSheets.guide) {
      for (const cell of cells) ledger.mark(cell, "form");
      return [];
    }
    if (sheet.hidden) {
      hiddenSheet(cells, ledger);
      return [];
    }
    const form = marksIn(sheet) ? readForm(sheet, reading) : null;
    const own = form ? form.figures : readSheet(sheet, reading);
    empty.push(...(form?.empty ?? []));
    for (const cell of cells) {
      if (callsOut(cell)) {
        ledger.refuse(cell, "cong-thuc-goi-ngoai", { formula: cell.formula ?? "" });
      } else if (!ledger.fates.has(cell.address)) ledger.mark(cell, "label");
    }
    return own;
  });
  const cleared = empty.filter((row) =>
    context.data.observations.some(
      (old) =>
        old.period === period &&
        old.reporter === reporter &&
        old.area === row.area &&
        old.indicator === row.indicator,
    ),
  );
  const found = ledgers.flatMap((ledger) => ledger.faults);
  const strange = found.filter(({ code, options }) => {
    return code === "dia-phuong-khong-ro" && options.length < 2;
  });
  // Not one name after the other: none of them is of this province.
  if (figures.length === 0 && strange.length >= 3) {
    const [first] = strange;
    if (first) faults.push({ ...first, code: "tinh-khac", options: [], more: {} });
  } else {
    faults.push(...found);
    if (figures.length + cleared.length + found.length === 0) raise("khong-co-so-lieu");
  }
  return { period, reporter, figures, cleared, faults, ledgers };
}

type Raise = (
  code: string,
  more?: Readonly<Record<string, string>>,
  at?: Evidence<string> | null,
  options?: readonly Option[],
) => void;

function raiser(file: string, faults: IntakeFault[]): Raise {
  return (code, more = {}, at = null, options = []) => {
    const [sheet, cell] = [at?.sheet ?? null, at?.cell.address ?? null];
    faults.push({ code, file, sheet, cell, value: at?.cell.text ?? null, more, options });
  };
}

interface Kind {
  unknown: string;
  other: string;
  words(value: string): string;
}

/**
 * What a file is of: what the caller says, else what all evidence says. Evidence that says another
 * is a problem; none, or several kinds, is a question.
 */
function settled(
  evidence: readonly Evidence<string>[],
  wanted: string | null,
  raise: Raise,
  { unknown, other, words }: Kind,
): string | null {
  const values = [...new Set(evidence.map(({ value }) => value))];
  if (wanted !== null) {
    const strange = evidence.find(({ value }) => value !== wanted);
    // A report may speak of next month's work too: one title that is right is enough.
    if (!strange || values.includes(wanted)) return wanted;
    const by = strange.isMark ? "marks" : "title";
    raise(other, { said: words(strange.value), wanted: words(wanted), by }, strange);
    return null;
  }
  if (values.length === 1) return values[0] ?? null;
  raise(
    unknown,
    {},
    null,
    values.map((value) => ({ value, vi: words(value) })),
  );
  return null;
}

/** A hidden sheet may hold lists; numbers it may not. */
function hiddenSheet(cells: readonly Cell[], ledger: Ledger): void {
  const number = cells.find(({ kind }) => kind !== "text");
  if (number) ledger.refuse({ ...number }, "trang-an", { at: number.address });
  for (const cell of cells) ledger.mark(cell, number ? "refused" : "label");
}
