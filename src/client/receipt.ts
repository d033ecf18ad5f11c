import type { IgnoredAs } from "../intake/ledger.ts";
import { quote } from "../rules/quote.ts";
import type { Lang } from "../text/lang.ts";
import { formatTyped } from "../text/number.ts";
import { periodInWords } from "../text/period.ts";
import { say } from "../text/say.ts";
import { countWords, ignoredWords } from "../text/words/intake.ts";
import { receiptWords as words } from "../text/words/submit.ts";
import type { Outcome } from "./outcome.ts";
import type { State } from "./state.ts";

/**
 * A receipt's text: what was read, what was made of it, what was decided on the page, and how the
 * office enters it with the day it was received. Vietnamese
 * on either page, since the office reads it, but for its heads.
 * @param name the reporter's name
 */
export function receiptText(
  { period, reporter, work, file }: Pick<State, "period" | "reporter" | "work" | "file">,
  { receipt, result, problems, retyped }: Outcome,
  name: string,
  lang: Lang,
): string {
  const lines = [
    say(words.title, lang),
    "",
    say(words.reporter, lang, { name, id: reporter }),
    say(words.period, lang, { name: periodInWords(period, lang), id: period }),
    say(words.sent, lang, { file: file?.name ?? "" }),
  ];
  const part = (title: string, own: readonly string[]) => {
    if (own.length > 0) lines.push("", title, ...own);
  };
  const n = (count: number | string) => formatTyped(String(count), lang);
  if (receipt?.sha256) lines.push(`  SHA-256: ${receipt.sha256}`);
  if (result) {
    lines.push(say(words.made, lang, { file: result.path }));
    lines.push(say(words.rows, lang, { n: result.text.split("\n").length - 2 }));
  }
  if (receipt) {
    const { read, written, refused, ignored } = receipt.cells;
    const all = Object.values(ignored).reduce((sum, count) => sum + count, 0);
    const counts = { read: n(read), written: n(written), refused: n(refused), ignored: n(all) };
    part(
      say(countWords.cells, lang, counts),
      Object.entries(ignored).map(
        ([rule, count]) => `  ${say(ignoredWords[rule as IgnoredAs], lang)}: ${n(count)}`,
      ),
    );
    part(
      say(words.columns, lang),
      receipt.columns.map(({ sheet, column, head, n: count, before, after }) => {
        const sums = { before: n(before), after: n(after), n: n(count) };
        const shown = { column: `${sheet}!${column}`, head: head.replace(/\s+/g, " "), ...sums };
        return `  ${say(countWords.sum, lang, shown)}`;
      }),
    );
  }
  part(
    say(words.edits, lang),
    retyped.map(({ key: cell, before, after }) =>
      say(words.edit, lang, { cell, before: quote(before), after: quote(after) }),
    ),
  );
  part(
    say(words.decisions, lang),
    work.decisions.map(({ key, words: meant }) =>
      say(words.decision, lang, { cell: key, value: meant }),
    ),
  );
  part(
    say(words.reasons, lang),
    problems
      .filter(({ kind }) => kind === "reason")
      .flatMap(({ id, message, fix }) => [
        `- ${message}`,
        `  ${say(words.reason, lang, { text: work.reasons[id]?.trim() || "…" })}`,
        `  ${fix}`,
      ]),
  );
  if (result) {
    const command = say(words.command, lang, { period, reporter });
    part(say(words.entered, lang), [command]);
  }
  return `${lines.join("\n")}\n`;
}
