import { type Answer, type Option, optionMeant } from "./answer.ts";
import type { Cell } from "./workbook.ts";

/**
 * Something about a file that its sender must know, before it has words: `problems/` knows, by its
 * code, how to say it. With options it is a question that one of them answers.
 */
export interface IntakeFault {
  code: string;
  file: string;
  sheet: string | null;
  /** The cell's address; null for a whole sheet or file. */
  cell: string | null;
  /** What stands there, as it is shown; null where nothing does. */
  value: string | null;
  more: Readonly<Record<string, string>>;
  options: readonly Option[];
}

/** Why a cell that holds something is not written and not wrong either. */
export type IgnoredAs =
  | "title"
  | "head"
  | "label"
  | "number"
  | "plan"
  | "share"
  | "before"
  | "form"
  | "blank"
  | "answered";

/** What became of a cell: it stands in the written rows, was refused, or was ignored by a rule. */
export type Fate = "written" | "refused" | IgnoredAs;

/** The fates of a sheet's cells, by address, and what is wrong with it. */
export interface Ledger {
  readonly file: string;
  readonly sheet: string;
  readonly faults: IntakeFault[];
  readonly fates: Map<string, Fate>;
  /** Says that something is wrong; the cell is refused. */
  refuse(cell: Cell | null, code: string, more?: Readonly<Record<string, string>>): void;
  /** Asks; gives the answer, or null when nobody has answered yet: then the cell is refused. */
  ask(
    cell: Cell,
    code: string,
    options: readonly Option[],
    more?: Readonly<Record<string, string>>,
  ): string | null;
  /** Says what became of a cell; a refusal stays, whatever comes after. */
  mark(cell: Cell, fate: Fate): void;
}

/** Answers to a file's questions: each remembers whether it was asked for. */
export interface Answers {
  readonly all: readonly Answer[];
  readonly used: Set<Answer>;
}

/** Opens the ledger of a sheet. */
export function openLedger(file: string, sheet: string, answers: Answers): Ledger {
  const faults: IntakeFault[] = [];
  const fates = new Map<string, Fate>();
  const said = new Set<string>();
  const add = (
    cell: Cell | null,
    code: string,
    more: Readonly<Record<string, string>>,
    options: readonly Option[],
  ) => {
    const [address, value] = [cell?.address ?? null, cell?.text ?? null];
    // A head over several columns is looked at once for each.
    const key = `${code} ${address}`;
    if (said.has(key)) return;
    said.add(key);
    faults.push({ code, file, sheet, cell: address, value, more, options });
    if (cell) fates.set(cell.address, "refused");
  };
  return {
    file,
    sheet,
    faults,
    fates,
    refuse: (cell, code, more = {}) => add(cell, code, more, []),
    ask(cell, code, options, more = {}) {
      const answer = answerAt(answers, file, sheet, cell, options);
      if (answer === null) add(cell, code, more, options);
      return answer;
    },
    mark(cell, fate) {
      if (fates.get(cell.address) !== "refused") fates.set(cell.address, fate);
    },
  };
}

/**
 * The option that was answered about a cell; null for none. A cell may be asked about several
 * times, its number and its unit: an answer is to what it fits.
 */
export function answerAt(
  answers: Answers,
  file: string,
  sheet: string,
  cell: Cell,
  options: readonly Option[],
): string | null {
  for (const answer of answers.all) {
    const meant = isFor(answer, file, sheet, cell) ? optionMeant(answer.value, options) : null;
    if (!meant) continue;
    answers.used.add(answer);
    return meant.value;
  }
  return null;
}

function isFor(answer: Answer, file: string, sheet: string, { row, column }: Cell): boolean {
  return (
    (answer.file === null || answer.file === file.normalize("NFC")) &&
    (answer.sheet === null || answer.sheet === sheet.normalize("NFC")) &&
    answer.top <= row &&
    row <= answer.bottom &&
    answer.left <= column &&
    column <= answer.right
  );
}
