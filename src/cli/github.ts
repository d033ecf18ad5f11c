import { join } from "node:path";
import type { Problem } from "../rules/check.ts";
import { decimal } from "../text/decimal.ts";
import { formatNumber } from "../text/number.ts";
import { say } from "../text/say.ts";
import { commandWords as words } from "../text/words/command.ts";
import { helpPage } from "./help-page.ts";

/** GitHub shows ten annotations of a kind per step: nine problems, and how many more there are. */
const shown = 9;

/** How GitHub names a problem's weight: what stops a merge is an error. */
const commands = { error: "error", reason: "error", note: "notice" } as const;

/**
 * What a check found, as GitHub's workflow commands: annotations at the lines of a pull request.
 * Whatever a cell holds, it writes no command of its own.
 * @param folder the data directory from the repository's root; files of `content/` stand beside it
 */
export function githubText(problems: readonly Problem[], folder: string): string {
  const byKind = Map.groupBy(problems, ({ severity }) => commands[severity]);
  const lines = [...byKind].flatMap(([command, all]) => {
    const first = all.length > shown + 1 ? all.slice(0, shown) : all;
    const left = all.length - first.length;
    return [
      ...first.map((problem) => annotation(command, problem, folder)),
      ...(left === 0 ? [] : [`::${command}::${data(more(command, left))}`]),
    ];
  });
  return lines.map((line) => `${line}\n`).join("");
}

function annotation(command: string, problem: Problem, folder: string): string {
  const { file, line, column, code, message, fix } = problem;
  const path = file.startsWith("content/") ? file : join(folder, file).replaceAll("\\", "/");
  const place = { file: path, line: String(line), col: String(column), title: code };
  const parts = Object.entries(place).map(([name, value]) => `${name}=${property(value)}`);
  const said = [
    message,
    say(words.fix, "vi", { fix }),
    say(words.helpPage, "vi", { page: helpPage(code) }),
  ];
  return `::${command} ${parts.join(",")}::${data(said.join(" "))}`;
}

function more(command: string, left: number): string {
  const n = formatNumber(decimal(left), "vi");
  return say(command === "notice" ? words.moreNotes : words.moreProblems, "vi", { n });
}

/** A command's message, as the runner reads it back; other control characters have no use there. */
function data(text: string): string {
  return text
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A")
    .replace(/\p{Cc}|[\u2028\u2029]/gu, "�");
}

/** A command's property, in which colons and commas part things. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
