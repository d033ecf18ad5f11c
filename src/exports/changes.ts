import type { FindingChange } from "../findings/changes.ts";
import type { Sentence } from "../findings/sentence.ts";
import type { Changes } from "../history/changes.ts";
import type { CellChange, RowChange } from "../history/row-change.ts";
import type { Problem } from "../rules/check.ts";
import type { Context } from "../rules/context.ts";
import { areaNames, indicatorName } from "../rules/measure-words.ts";
import { quote } from "../rules/quote.ts";
import { capital } from "../text/area-name.ts";
import { dateInWords } from "../text/date.ts";
import { formatTyped } from "../text/number.ts";
import { type Entry, list, say } from "../text/say.ts";
import { correctionWords, changesWords as words } from "../text/words/changes.ts";
import { commandWords } from "../text/words/command.ts";
import { countsInWords, periodName, periodSection } from "./changes-figures.ts";
import { type Cut, cutList, cutTable, fitted } from "./cut.ts";
import { code, escaped, folded, parts } from "./markdown.ts";

/** All that a reviewer of a branch is told. */
export interface Review {
  /** The data set as the branch leaves it, beside the one it left. */
  context: Context;
  changes: Changes;
  /** What the check finds, against what the branch left. */
  problems: readonly Problem[];
  /** The site's sentences; null where errors keep the data from being read as a site. */
  findings: readonly FindingChange[] | null;
  /** Whether what the branch left could be read as a site, so that sentences are beside their old ones. */
  hasSentencesBefore: boolean;
  /** Paths from the repository's root: texts, and files that are neither data nor texts. */
  content: readonly string[];
  outside: readonly string[];
}

/**
 * What a branch changes, as Markdown for GitHub, Vietnamese: the counts, what stops it, the
 * sentences before and after, each figure, who is missing, every other row.
 * @param limit the most it may be, in UTF-16 units
 */
export function changesMarkdown(review: Review, limit: number): string {
  return fitted(limit, (cut, note) => {
    const { context, changes, problems } = review;
    const of = (severity: Problem["severity"]) =>
      problems.filter((problem) => problem.severity === severity);
    const section = (title: string, body: string) => (body === "" ? "" : `### ${title}\n\n${body}`);
    const counted = (entry: Entry, n: number) =>
      say(entry, "vi", { n: formatTyped(String(n), "vi") });
    const [errors, unanswered] = [of("error"), of("reason")];
    return `${parts([
      head(review, errors.length, unanswered.length, cut),
      note,
      section(counted(words.errors, errors.length), cutList(errors.map(problemLine), cut)),
      section(
        counted(words.unanswered, unanswered.length),
        cutList(unanswered.map(problemLine), cut),
      ),
      section(counted(words.reasons, changes.reasons.length), reasonTable(review, cut)),
      section(say(words.findings, "vi"), findingsBody(review, cut)),
      section(
        say(words.figures, "vi"),
        parts(changes.periods.map((period) => periodSection(context, period, cut))),
      ),
      section(
        say(words.missing, "vi"),
        cutList(
          of("note").map(({ message }) => escaped(message)),
          cut,
        ),
      ),
      section(say(words.tables, "vi"), tablesBody(changes.tables.filter(isNoReason), cut)),
    ])}\n`;
  });
}

function head({ changes, content, outside }: Review, errors: number, reasons: number, cut: Cut) {
  const { counts, periods, reporters, released, withdrawn, unread } = changes;
  const isSame = counts.added + counts.changed + counts.removed === 0;
  const n = (count: number) => formatTyped(String(count), "vi");
  const names = list(
    periods.map(({ period }) => periodName(period)),
    "vi",
  );
  const values = { n: n(periods.length), periods: names, reporters: n(reporters) };
  const folders = { data: code("data/"), content: code("content/") };
  const checked =
    errors + reasons === 0
      ? say(words.fine, "vi")
      : say(words.wrong, "vi", { errors: n(errors), reasons: n(reasons) });
  return parts([
    `## ${isSame ? say(words.nothing, "vi") : capital(countsInWords(counts))}`,
    outside.length === 0
      ? ""
      : `> [!CAUTION]\n> ${say(words.outside, "vi", { ...folders, n: n(outside.length) })}`,
    cutList(outside.map(code), cut),
    [
      ...(isSame ? [] : [say(reporters > 0 ? words.where : words.wherePlans, "vi", values)]),
      `${say(words.checked, "vi")}: **${checked}**.`,
      ...released.map((row) =>
        say(words.released, "vi", {
          period: periodName(row.period),
          date: dateInWords(row.released, "vi"),
        }),
      ),
      ...withdrawn.map(
        (row) => `**${say(words.withdrawn, "vi", { period: periodName(row.period) })}**`,
      ),
      ...(unread.length === 0
        ? []
        : [say(words.unread, "vi", { files: unread.map(code).join(", ") })]),
      ...(content.length === 0
        ? []
        : [
            `${say(words.contentFiles, "vi", { ...folders, n: n(content.length) })} (${content
              .slice(0, cut)
              .map(code)
              .join(", ")})`,
          ]),
    ]
      .map((line) => `- ${line}`)
      .join("\n"),
  ]);
}

/** A problem at its place, with what stands there and its mend. */
function problemLine({ file, line, column, code: rule, value, message, fix }: Problem): string {
  const seen = value === null ? [] : [say(commandWords.value, "vi", { value: quote(value) })];
  const said = [...seen, message, say(commandWords.fix, "vi", { fix })].map(escaped).join(" ");
  const place = say(words.at, "vi", { file: code(file), line, column });
  return `${place} (${code(rule)}): ${said}`;
}

function reasonTable({ context, changes }: Review, cut: Cut): string {
  const columns = [
    { head: say(words.period, "vi") },
    { head: say(words.area, "vi") },
    { head: say(words.indicator, "vi") },
    { head: say(words.old, "vi"), number: true },
    { head: say(words.new, "vi"), number: true },
    { head: say(words.kind, "vi") },
    { head: say(words.reason, "vi") },
    { head: say(words.date, "vi") },
  ] as const;
  return cutTable(columns, changes.reasons, cut, (row) => {
    const indicator = indicatorName(context, row.indicator);
    return [
      periodName(row.period),
      escaped(areaNames(context, row.area)),
      escaped(row.column === "to_date" ? say(words.ofToDate, "vi", { indicator }) : indicator),
      row.old ? formatTyped(row.old.text, "vi") : "",
      row.new ? formatTyped(row.new.text, "vi") : say(words.none, "vi"),
      say(correctionWords[row.kind], "vi"),
      escaped(row.reason),
      dateInWords(row.corrected, "vi"),
    ];
  });
}

function findingsBody({ findings, hasSentencesBefore, changes }: Review, cut: Cut): string {
  if (findings === null) return say(words.noFindings, "vi");
  if (findings.length === 0) {
    return changes.periods.length > 0 ? say(words.sameFindings, "vi") : "";
  }
  const columns = [{ head: say(words.before, "vi") }, { head: say(words.after, "vi") }];
  const said = (sentence: Sentence | null) =>
    sentence === null ? say(words.none, "vi") : marked(sentence);
  return parts([
    hasSentencesBefore ? "" : say(words.noFindingsBefore, "vi"),
    ...[...Map.groupBy(findings, ({ period }) => period)].map(([period, own]) =>
      parts([
        `#### ${capital(periodName(period))}`,
        cutTable(columns, own, cut, ({ before, after }) => [said(before), said(after)]),
      ]),
    ),
  ]);
}

function marked(sentence: Sentence): string {
  return sentence
    .map((part) => {
      const text = typeof part === "string" ? part : part.strong;
      const [before = "", after = ""] = [/^\s*/, /\s*$/].map((edge) => edge.exec(text)?.[0]);
      const bare = escaped(text);
      return before + (typeof part === "string" ? bare : `**${bare}**`) + after;
    })
    .join("");
}

/** Reasons that are given have a table of their own. */
function isNoReason({ file, kind }: RowChange): boolean {
  return file !== "corrections.csv" || kind !== "added";
}

function tablesBody(tables: readonly RowChange[], cut: Cut): string {
  const heads = [words.row, words.change, words.before, words.after];
  const columns = heads.map((head) => ({ head: say(head, "vi") }));
  const files = [...Map.groupBy(tables, ({ file }) => file)].map(([file, own]) => {
    const count = (kind: RowChange["kind"]) => own.filter((row) => row.kind === kind).length;
    const counts = {
      added: count("added"),
      changed: count("changed"),
      removed: count("removed"),
      file: code(file),
    };
    return folded(
      say(words.rowsIn, "vi", counts),
      cutTable(columns, own.flatMap(linesOf), cut, (cells) => cells),
    );
  });
  return parts(files);
}

/** A row that is new or gone in one line, a changed one in a line a cell. */
function linesOf({ kind, key, cells }: RowChange): string[][] {
  const name = escaped(key.filter((cell) => cell !== "").join(" · "));
  const all = (which: "before" | "after") =>
    cells.map((cell: CellChange) => `${code(cell.column)} ${escaped(cell[which])}`).join("; ");
  if (kind === "added") return [[name, say(words.rowAdded, "vi"), "", all("after")]];
  if (kind === "removed") return [[name, say(words.rowRemoved, "vi"), all("before"), ""]];
  return cells.map(({ column, before, after }) => [
    name,
    code(column),
    escaped(before),
    escaped(after),
  ]);
}
