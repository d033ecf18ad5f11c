import { written } from "../data/fault.ts";
import type { Intake } from "../intake/intake.ts";
import type { Merged } from "../intake/merge.ts";
import type { IntakeProblem, Question } from "../intake/problem.ts";
import type { Received } from "../intake/received.ts";
import { quote } from "../rules/quote.ts";
import { say } from "../text/say.ts";
import { commandWords } from "../text/words/command.ts";
import { intakeWords as words } from "../text/words/intake.ts";
import { guidePage, helpPage } from "./help-page.ts";
import type { Style } from "./problems.ts";
import { receiptText } from "./receipt-text.ts";

/** How many cells that are asked the same are named. */
const named = 12;

/**
 * What became of an import, for people: what is wrong, what is asked and how it is answered, what
 * was written, and a receipt for each file. Vietnamese, as the messages are.
 * @param beyond how many errors the data set would have with what was sent, none in what was sent
 * @param received what is written down of how the files came, where somebody says
 */
export function intakeText(
  taken: Intake,
  beyond: number,
  style: Style,
  received: Received | null = null,
): string {
  const { problems, questions, files, receipts } = taken;
  const isWritten = taken.ok && beyond === 0;
  const codes = [...new Set([...problems, ...questions].map(({ code }) => code))];
  const page = guidePage("nop-so-lieu");
  const pages = codes.map((code) => `  ${helpPage(code)}`);
  const parts = [
    ...problems.map((problem) => block(problem, style)),
    ...alike(questions).map((own) => questionBlock(own, style)),
    ...(pages.length > 0 ? [[say(commandWords.helpPages, "vi"), ...pages].join("\n")] : []),
    ...(isWritten ? files.map(writtenText) : [refusedText(taken, beyond)]),
    ...(isWritten && received ? receivedTexts(received) : []),
    ...(isWritten && files.length > 0 ? [say(words.next, "vi", { page })] : []),
    ...receipts.map((receipt) => receiptText(receipt, isWritten, style)),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Questions that one answer may settle: the same sign, the same choices, the same words. */
function alike(questions: readonly Question[]): Question[][] {
  const groups = Map.groupBy(questions, ({ code, sheet, file, message, cell, options }) => {
    const choices = options.map(({ value }) => value).join();
    return [code, file, sheet, cell === null, message, choices].join("\n");
  });
  return [...groups.values()];
}

const colours = { error: "red", reason: "yellow", note: "cyan" } as const;

function placeOf({ file, sheet, cell }: IntakeProblem): string {
  if (sheet === null) return file;
  // A text file is one sheet of its own name.
  if (sheet === file) return cell === null ? file : `${file}!${cell}`;
  return cell === null ? `${file}, ${sheet}` : `${file}, ${sheet}!${cell}`;
}

function block(problem: IntakeProblem, style: Style): string {
  const { code, severity, value, message, fix } = problem;
  const kind = style(colours[severity], say(commandWords[severity], "vi"));
  const head = `${style("bold", placeOf(problem))}  ${kind}  ${style("dim", code)}`;
  const seen = value === null ? [] : [say(commandWords.value, "vi", { value: quote(value) })];
  return lines(head, [...seen, message, say(commandWords.fix, "vi", { fix })]);
}

function questionBlock(own: readonly Question[], style: Style): string {
  const [first] = own;
  if (!first) return "";
  const { sheet, cell, code, message, fix, options } = first;
  const others = own.slice(1, named).map((question) => question.cell);
  const rest = own.length - 1 - others.length;
  const places = [
    placeOf(first),
    ...others,
    ...(rest > 0 ? [say(words.more, "vi", { n: rest })] : []),
  ];
  const kind = style("yellow", say(words.question, "vi"));
  const choices = options.map(({ value, vi }) => {
    return cell === null
      ? `  ${value}  (${vi})`
      : `  --answer '${sheet}!${cell}=${value}'  (${vi})`;
  });
  return lines(`${style("bold", places.join(", "))}  ${kind}  ${style("dim", code)}`, [
    message,
    say(commandWords.fix, "vi", { fix }),
    ...(choices.length > 0 ? [say(words.choices, "vi"), ...choices] : []),
  ]);
}

function lines(head: string, rest: readonly string[]): string {
  return [head, ...rest.map((line) => `  ${line}`)].join("\n");
}

/** What was written, and every row that another took the place of or that was left as it was. */
function writtenText({ path, added, replaced, same, kept, withdrawn }: Merged): string {
  const counts = { path, added, replaced: replaced.length, same, kept: kept.length };
  const row = (cells: readonly string[]) => cells.map(written).join(",");
  return lines(say(words.written, "vi", counts), [
    ...replaced.flatMap((change) => [
      say(words.replaced, "vi", { row: row(change.old) }),
      say(words.by, "vi", { row: row(change.new) }),
    ]),
    ...withdrawn.map((cells) => say(words.withdrawn, "vi", { row: row(cells) })),
    ...kept.map((cells) => say(words.kept, "vi", { row: row(cells) })),
  ]);
}

/** When figures were received, as it was written down, or why it wasn't. */
function receivedTexts({ added, left }: Received): string[] {
  return [
    ...added.map((row) => say(words.receivedWritten, "vi", { row })),
    ...left.map((row) => say(words.receivedLeft, "vi", { row })),
  ];
}

function refusedText({ ok, problems, questions }: Intake, beyond: number): string {
  if (ok) return say(words.refusedBeyond, "vi", { n: beyond });
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return [
    say(words.refused, "vi", { problems: errors, questions: questions.length }),
    ...(errors > 0 ? [say(words.refusedErrors, "vi")] : []),
    ...(questions.length > 0 ? [say(words.refusedQuestions, "vi")] : []),
  ].join("\n");
}
