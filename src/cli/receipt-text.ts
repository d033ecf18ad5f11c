import type { IgnoredAs } from "../intake/ledger.ts";
import type { ColumnSum, Receipt } from "../intake/receipt.ts";
import { decimal } from "../text/decimal.ts";
import { formatNumber } from "../text/number.ts";
import { say } from "../text/say.ts";
import { countWords, ignoredWords, intakeWords as words } from "../text/words/intake.ts";
import type { Style } from "./problems.ts";

/**
 * What became of a file's cells, for the one who sent it. Vietnamese, as all a command says is.
 * @param isWritten whether the record holds them now; else nothing of them is said to be written
 */
export function receiptText(
  { file, ...receipt }: Receipt,
  isWritten: boolean,
  style: Style,
): string {
  const { sha256, period, reporter, cells, columns } = receipt;
  if (sha256 === null) return [title(file, style), `  ${say(words.unread, "vi")}`].join("\n");
  const { read, written, refused, ignored } = cells;
  const all = Object.values(ignored).reduce((sum, n) => sum + n, 0);
  const counts = { read: n(read), written: n(written), refused: n(refused), ignored: n(all) };
  const rules = Object.entries(ignored).map(
    ([name, count]) => `    ${say(ignoredWords[name as IgnoredAs], "vi")}: ${n(count)}`,
  );
  const isKnown = period !== null && reporter !== null;
  return [
    title(file, style),
    ...(isKnown ? [`  ${say(words.of, "vi", { period, reporter })}`] : []),
    `  ${say(isWritten ? countWords.cells : countWords.unwritten, "vi", counts)}`,
    ...rules,
    ...(isWritten ? columns.map(sumText) : []),
    `  ${say(words.hash, "vi", { sha256 })}`,
  ].join("\n");
}

function title(file: string, style: Style): string {
  return style("bold", say(words.receipt, "vi", { file }));
}

function sumText({ sheet, column, head, n: count, before, after }: ColumnSum): string {
  return `  ${say(countWords.sum, "vi", {
    column: `${sheet}!${column}`,
    head: head.replace(/\s+/g, " "),
    n: n(count),
    before: formatNumber(decimal(before), "vi"),
    after: formatNumber(decimal(after), "vi"),
  })}`;
}

function n(count: number): string {
  return formatNumber(decimal(String(count)), "vi");
}
