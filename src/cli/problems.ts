import { styleText } from "node:util";
import type { CheckResult, Problem } from "../rules/check.ts";
import { quote } from "../rules/quote.ts";
import { visible } from "../rules/visible.ts";
import { decimal } from "../text/decimal.ts";
import { formatNumber } from "../text/number.ts";
import { say } from "../text/say.ts";
import { commandWords as words } from "../text/words/command.ts";
import { helpPage } from "./help-page.ts";

/** Marks a piece of text on a terminal: Node's `styleText` with the stream it is for. */
export type Style = (format: "bold" | "red" | "yellow" | "cyan" | "dim", text: string) => string;

/** Colours on a terminal that has them, plain text into a file or a pipe. */
export function styleFor(stream: NodeJS.WriteStream): Style {
  return (format, text) => styleText(format, text, { stream });
}

/**
 * What a check found, for people: a block per problem, grouped by file, in the order given; then
 * where its codes are explained, and one line of summary. Vietnamese, as the messages are.
 */
export function problemsText(result: CheckResult, style: Style): string {
  const byFile = Map.groupBy(result.problems, (problem) => problem.file);
  const groups = [...byFile].map(([file, problems]) =>
    [style("bold", visible(file)), ...problems.map((problem) => block(problem, style))].join(
      "\n\n",
    ),
  );
  return `${[...groups, ...pages(result), summary(result)].join("\n\n")}\n`;
}

/** Where the codes are explained, each once: none for none. */
function pages({ problems }: CheckResult): string[] {
  const codes = [...new Set(problems.map(({ code }) => code))];
  const lines = codes.map((code) => `  ${helpPage(code)}`);
  return codes.length === 0 ? [] : [[say(words.helpPages, "vi"), ...lines].join("\n")];
}

const colours = { error: "red", reason: "yellow", note: "cyan" } as const;

function block(problem: Problem, style: Style): string {
  const { file, line, column, field, severity, value, message, fix, code } = problem;
  const kind = style(colours[severity], say(words[severity], "vi"));
  const place = style("bold", `${visible(file)}:${line}:${column}`);
  const lines = [
    `${place}  ${kind}  ${style("dim", field === null ? code : `${field} · ${code}`)}`,
    ...(value === null ? [] : [say(words.value, "vi", { value: quote(value) })]),
    message,
    say(words.fix, "vi", { fix }),
  ];
  return lines.map((text, i) => `${i === 0 ? "  " : "    "}${text}`).join("\n");
}

function summary({ ok, files, rows, cells, problems }: CheckResult): string {
  const open = problems.filter((problem) => problem.severity !== "note");
  const wrong = new Set(open.map((problem) => problem.file)).size;
  const counts = { files, rows, cells, wrong, n: ok ? problems.length : open.length };
  const shown = Object.fromEntries(
    Object.entries(counts).map(([name, n]) => [name, formatNumber(decimal(String(n)), "vi")]),
  );
  const entry = problems.length === 0 ? words.fine : ok ? words.fineWithNotes : words.wrong;
  return say(entry, "vi", shown);
}
