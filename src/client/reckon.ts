import { readDataSet } from "../data/data-set.ts";
import type { SourceFile } from "../data/source-file.ts";
import type { Answer, Option } from "../intake/answer.ts";
import type { Refusal } from "../intake/guard.ts";
import type { Intake } from "../intake/intake.ts";
import type { IntakeProblem, Question } from "../intake/problem.ts";
import type { ReadWorkbook } from "../intake/read.ts";
import { placeOf, type Workbook } from "../intake/workbook.ts";
import { contextOf } from "../rules/context.ts";
import { knownWords } from "../rules/khong-phai-utf8.ts";
import type { Lang } from "../text/lang.ts";
import { edited, textAt } from "./edit.ts";
import { areasIn, excerptFor, type Library } from "./library.ts";
import type { Decision, Outcome, ProblemShown, Result, Retyped, Task } from "./outcome.ts";
import { sheetsShown } from "./sheet-shown.ts";

/**
 * What becomes of a file with all that was decided about it: the importer with its check of what it
 * made beside what is published, then what the site will say. Nothing is thrown for what the file
 * holds.
 * @param read what reads the file
 */
export async function reckon(task: Task, library: Library, read: ReadWorkbook): Promise<Outcome> {
  const { period, reporter } = task;
  let files = await excerptFor(library, period, [reporter]);
  const { book, retyped } = await mendedBook(task, files, read);
  let taken = await takeInAnswered(task, book, files);
  // Areas that the reporter never counted before have a past too, beside which they are judged.
  const areas = areasIn(taken.files);
  if (areas.length > 0) {
    files = await excerptFor(library, period, [reporter, ...areas]);
    taken = await takeInAnswered(task, book, files);
  }
  const { questions, problems, receipts } = taken;
  const told = problems.filter(({ severity }) => severity !== "note" || taken.files.length === 0);
  return {
    sheets: "code" in book ? [] : sheetsShown(book),
    problems: [...questions, ...told].map((one) => shown(one, task.lang)).toSorted(byPlace),
    result: await resultOf(task, taken, files),
    receipt: receipts[0] ?? null,
    retyped,
  };
}

/** The file as a workbook with what was typed into it, or why it isn't read. */
async function mendedBook(
  { file, edits }: Task,
  files: readonly SourceFile[],
  read: ReadWorkbook,
): Promise<{ book: Workbook | Refusal; retyped: Retyped[] }> {
  const words = knownWords(contextOf(files, readDataSet(files)));
  const book = await read(file.name, file.bytes, words);
  if ("code" in book) return { book, retyped: [] };
  const retyped = Object.entries(edits).map(([key, after]) => {
    return { key, before: textAt(book, key), after };
  });
  return { book: edited(book, edits), retyped };
}

/** Runs the importer; a decision that nothing asks for any more is left out. */
async function takeInAnswered(
  { file, period, reporter, decisions, today }: Task,
  book: Workbook | Refusal,
  files: readonly SourceFile[],
): Promise<Intake> {
  const { takeIn } = await import("../intake/intake.ts");
  const sent = [{ ...file, book }];
  let answers = decisions.flatMap(answerOf);
  for (;;) {
    const taken = await takeIn(sent, files, { period, reporter, answers, today, isPart: true });
    const needless = new Set(
      taken.problems.flatMap(({ code, value }) => (code === "tra-loi-la" ? [value] : [])),
    );
    if (needless.size === 0) return taken;
    answers = answers.filter(({ typed }) => !needless.has(typed));
  }
}

function answerOf({ key, value }: Decision): Answer[] {
  const at = key.lastIndexOf("!");
  const [sheet, place] = [key.slice(0, at).normalize("NFC"), placeOf(key.slice(at + 1))];
  if (!place) return [];
  const { row, column } = place;
  const range = { top: row, left: column, bottom: row, right: column };
  return [{ typed: `${key}=${value}`, file: null, sheet, ...range, value }];
}

async function resultOf(
  { period, reporter, lang }: Task,
  { files: [made] }: Intake,
  files: readonly SourceFile[],
): Promise<Result | null> {
  if (!made) return null;
  // What finds sentences weighs as much as a third of the check: a page loads it when all is read.
  const { previewOf } = await import("./preview.ts");
  const { path, bytes } = made;
  const others = files.filter((file) => file.path !== path);
  const [before, after] = [files, [...others, { path, bytes }]].map((all) => readDataSet(all).data);
  if (!before || !after) return null;
  return {
    path,
    text: new TextDecoder().decode(bytes),
    isPublished: others.length < files.length,
    preview: previewOf(before, after, { period, reporter }, lang),
  };
}

function shown(problem: IntakeProblem | Question, lang: Lang): ProblemShown {
  const { code, severity, sheet, cell: address, value, message, fix, isTypable } = problem;
  const options = "options" in problem ? problem.options : [];
  const isAsked = options.length > 0 && address !== null;
  return {
    id: [code, sheet, address].filter((part) => part !== null).join(" "),
    code,
    kind: severity === "error" ? (isAsked ? "ask" : "mend") : severity,
    ...{ sheet, address, value, message, fix, isTypable },
    options: isAsked ? options.map((option) => optionIn(lang, option)) : [],
  };
}

function optionIn(lang: Lang, { value, vi, en }: Option): ProblemShown["options"][number] {
  return lang === "en" && en !== undefined
    ? { value, words: en, lang: "en" }
    : { value, words: vi, lang: "vi" };
}

/** From the top of a sheet to its end; what is about the whole file first. */
function byPlace(a: ProblemShown, b: ProblemShown): number {
  const [x, y] = [a, b].map(({ address }) => (address === null ? null : placeOf(address)));
  if (!x || !y) return Number(Boolean(x)) - Number(Boolean(y));
  return (a.sheet ?? "").localeCompare(b.sheet ?? "") || x.row - y.row || x.column - y.column;
}
