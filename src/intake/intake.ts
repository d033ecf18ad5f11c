import { readDataSet } from "../data/data-set.ts";
import type { SourceFile } from "../data/source-file.ts";
import { type Context, contextOf } from "../rules/context.ts";
import { knownWords } from "../rules/khong-phai-utf8.ts";
import type { Period } from "../text/period.ts";
import type { Answer } from "./answer.ts";
import { type FileRead, readFigures } from "./file-intake.ts";
import { largestWorkbook, type Refusal, tooLarge } from "./guard.ts";
import type { Answers, IntakeFault } from "./ledger.ts";
import { isNew, type Merged } from "./merge.ts";
import { atCell, type IntakeProblem, type Question, worded } from "./problem.ts";
import { type ReadWorkbook, readWorkbook } from "./read.ts";
import { columnSums, countCells, type Receipt, sha256 } from "./receipt.ts";
import { pathOf, together } from "./together.ts";
import type { Workbook } from "./workbook.ts";

/*
 * The importer as one pure function, the same in the command line and the browser:
 *
 *   takeIn(files, data, options) → { ok, files, problems, questions, receipts }
 *
 * - `files`: what was sent, `{name, bytes}`; a file too large to be read comes as
 *   `{name, bytes: empty, size}`.
 * - `data`: the data set's files, as `readFolder` or a browser's fetch gives them.
 * - `options`: `period` and `reporter` where the caller knows them (else the form's marks and the
 *   titles say so, or it is asked), `source` (an id of sources.csv), `answers` (see `answer.ts`:
 *   `readAnswer("Biểu 1!C7=5666")`).
 * - the result's `files` are whole files of the record, `figures/<period>/<reporter>.csv`, in
 *   canonical form; there are some only where `ok` says that there is no error and no open
 *   question. What lacks a reason only is told and no obstacle: a reason may be written down
 *   where the change is reviewed.
 * - `problems` and `questions` name file, sheet and cell; a question has `options`, of which the
 *   caller sends one back as an answer and runs it again.
 * - `receipts`: one per file that was sent.
 *
 * SheetJS is loaded by `import()` when a file needs it, the rules of the check when nothing keeps a
 * file from being checked: most files first come with something to mend.
 */

/** A file as it was sent. */
export interface SentFile {
  name: string;
  bytes: Uint8Array;
  /** Its size, where it was too large to be read: its bytes are none then. */
  size?: number;
  /** What it says where it was read already, and cells typed anew: the bytes aren't read then. */
  book?: Workbook | Refusal;
}

/** What the caller knows of what was sent. */
export interface IntakeOptions {
  period?: Period;
  reporter?: string;
  source?: string;
  answers?: readonly Answer[];
  /** Whether the data is only the part of the data set that these files need. */
  isPart?: boolean;
  /** `YYYY-MM-DD`: no period begins after it, nothing was counted after it; else it isn't asked. */
  today?: string;
  /** What reads the files, one after the other: in this thread where nothing is given. */
  read?: ReadWorkbook;
}

/** What became of what was sent. */
export interface Intake {
  /** Whether there is no error and nothing is asked. */
  ok: boolean;
  files: readonly Merged[];
  problems: readonly IntakeProblem[];
  questions: readonly Question[];
  receipts: readonly Receipt[];
}

/** Takes files in. Nothing is thrown for what they hold. */
export async function takeIn(
  sent: readonly SentFile[],
  data: readonly SourceFile[],
  options: IntakeOptions = {},
): Promise<Intake> {
  const context = contextOf(data, readDataSet(data));
  const words = knownWords(context);
  const answers: Answers = { all: options.answers ?? [], used: new Set() };
  const read: { file: SentFile; from: FileRead }[] = [];
  for (const file of sent) {
    const from = await readOne(file, context, words, options, answers);
    read.push({ file, from });
  }
  const faults = read.flatMap(({ from }) => from.faults);
  const merged = together(
    read.map(({ from }) => from),
    { data, context, source: options.source ?? null, answers },
    faults,
  );
  // What is asked may well ask for an answer that was given too early: only then it fits nothing.
  for (const answer of answers.all) {
    if (!answers.used.has(answer)) faults.push(needless(answer, sent, faults));
  }
  const found = faults.map(worded);
  const questions = found.filter((one): one is Question => "options" in one);
  const problems: IntakeProblem[] = found.filter((one) => !("options" in one));
  const isRefused = () => problems.some(({ severity }) => severity === "error");
  if (questions.length === 0 && !isRefused()) {
    const { isPart = false, today } = options;
    const { foundWith } = await import("./found.ts");
    const added = foundWith(merged, data, isPart, today);
    problems.push(...added.map((problem) => atCell(problem, merged)));
  }
  const ok = questions.length === 0 && !isRefused();
  const files = ok ? merged.filter(isNew) : [];
  const receipts = await Promise.all(
    read.map(async ({ file, from }): Promise<Receipt> => {
      const own = merged.find(({ path }) => path === pathOf(from));
      return {
        file: file.name,
        sha256: file.size === undefined ? await sha256(file.bytes) : null,
        period: from.period,
        reporter: from.reporter,
        cells: countCells(from.ledgers),
        columns: own && ok ? columnSums(from.figures, own.path, own.bytes) : [],
      };
    }),
  );
  return { ok, files, problems, questions, receipts };
}

async function readOne(
  { name, bytes, size, book: known }: SentFile,
  context: Context,
  words: ReadonlySet<string>,
  { period, reporter, read = readWorkbook }: IntakeOptions,
  answers: Answers,
): Promise<FileRead> {
  const book =
    known ??
    (size === undefined ? await read(name, bytes, words) : tooLarge(size, largestWorkbook));
  if (!("code" in book)) {
    const wanted = { period: period ?? null, reporter: reporter ?? null };
    return readFigures(name, book, context, wanted, answers);
  }
  const { code, value = null, more = {} } = book;
  const fault = { code, file: name, sheet: null, cell: null, value, more, options: [] };
  return {
    ...{ period: null, reporter: null },
    figures: [],
    cleared: [],
    faults: [fault],
    ledgers: [],
  };
}

function needless(
  { typed, file, sheet }: Answer,
  sent: readonly SentFile[],
  faults: readonly IntakeFault[],
): IntakeFault {
  const place = typed.slice(0, typed.lastIndexOf("=")).replace(/^.*!/, "").toUpperCase();
  const asked = faults.find(({ cell, options }) => options.length > 0 && cell === place);
  const allowed = (asked?.options ?? []).map(({ value, vi }) => `${value} (${vi})`).join(", ");
  return {
    code: "tra-loi-la",
    file: file ?? asked?.file ?? sent.map(({ name }) => name).join(", "),
    sheet: sheet ?? asked?.sheet ?? null,
    cell: asked?.cell ?? null,
    value: typed,
    more: { allowed },
    options: [],
  };
}
