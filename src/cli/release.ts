import { join } from "node:path";
import { releases } from "../data/release.ts";
import { writeBytes } from "../disk.ts";
import { commitOf, filesAt } from "../git.ts";
import { becomesFinal, countedAfter, type ReleaseCells, withRelease } from "../history/release.ts";
import type { Checked, CheckResult } from "../rules/check.ts";
import type { Context } from "../rules/context.ts";
import { areaNames, indicatorName, reporterName } from "../rules/measure-words.ts";
import { countingDay } from "../rules/validity.ts";
import { capital } from "../text/area-name.ts";
import { dateInWords } from "../text/date.ts";
import type { Lang } from "../text/lang.ts";
import { formatTyped } from "../text/number.ts";
import { firstDay, isPeriod, type Period, periodInWords } from "../text/period.ts";
import { say } from "../text/say.ts";
import { commandWords } from "../text/words/command.ts";
import { releaseWords as words } from "../text/words/release.ts";
import { checkEverything, everythingAt } from "./check-all.ts";
import { dataFolder, exit, Misuse, main } from "./command.ts";
import { problemsText, styleFor } from "./problems.ts";
import { today } from "./today.ts";

await main({
  usage: "npm run release -- PERIOD [--date DAY] [--note TEXT] [--data DIR] [--base REV]",
  help: {
    vi: `Công bố một kỳ: kiểm tra toàn bộ, nói rõ những gì trở thành số công bố, rồi thêm một dòng vào releases.csv. Từ đó mỗi số đổi đi phải có lý do.

  PERIOD       kỳ, ví dụ 2020-05
  --date DAY   ngày công bố (mặc định: hôm nay, giờ Việt Nam)
  --note TEXT  lời ghi chú
  --data DIR   thư mục số liệu (mặc định: data/ của dự án)
  --base REV   so với bản này trong git (mặc định: HEAD, nếu có)

Mã kết thúc: 0 đã ghi, 1 số liệu có lỗi hoặc thiếu lý do và chưa ghi gì, 2 kỳ này không công bố được, dùng sai lệnh hoặc không mở được thư mục hay bản trong git.`,
    en: `Releases a period: checks everything, says what becomes final, and adds a row to releases.csv. From then on every change of a number needs a reason.

  PERIOD       the period: 2020-05
  --date DAY   the day of release (today by default, in Vietnam's time)
  --note TEXT  a remark
  --data DIR   the data directory (the project's data/ by default)
  --base REV   compares with it at this revision in git (HEAD by default, where there is one)

Exit code: 0 written, 1 problems in the data or reasons missing and nothing written, 2 this period can't be released, wrong use, or a folder or revision that can't be opened.`,
  },
  options: ["date", "note", "data", "base"],
  arguments: true,
  async run(values, [period, ...rest]) {
    if (period === undefined) throw new Misuse(words.noPeriod);
    if (rest[0] !== undefined) throw new Misuse(commandWords.needless, { name: rest[0] });
    const row = rowOf(period, values.date ?? today(), values.note ?? "");
    const folder = dataFolder(values);
    const base = await baseOf(folder, values.base);
    const all = everythingAt(folder);
    const before = checkEverything(all, base, today());
    if (!before.result.ok) return refuse(before.result);
    judge(before.context, row);
    const file = withRelease(all.data, row);
    const data = [...all.data.filter(({ path }) => path !== file.path), file];
    const after = checkEverything({ ...all, data }, base, today());
    if (!after.result.ok) return refuse(after.result);
    process.stdout.write(`${linesOf(before, row.period).join("\n")}\n`);
    writeBytes(join(folder, file.path), file.bytes);
    process.stdout.write(`${say(words.written, "vi", { path: join(folder, file.path) })}\n`);
    return exit.fine;
  },
});

/** The row as it will stand. @throws Misuse when a cell of it can't be so */
function rowOf(period: string, released: string, note: string): ReleaseCells {
  if (!isPeriod(period)) throw new Misuse(words.notAPeriod, { value: period });
  const { columns } = releases;
  if (!columns.released.safeParse(released).success) {
    throw new Misuse(words.notADate, { value: released });
  }
  if (!columns.note.safeParse(note).success || note !== note.normalize("NFC")) {
    throw new Misuse(words.notANote);
  }
  return { period, released, kind: "live", note };
}

/** What the data is compared with: what was asked for, else the newest commit where there is one. */
async function baseOf(folder: string, revision: string | undefined) {
  if (revision === undefined && commitOf(folder, "HEAD") === null) return undefined;
  const files = await filesAt(folder, revision ?? "HEAD");
  if (files === null && revision !== undefined) {
    throw new Misuse(commandWords.noRevision, { revision, path: folder });
  }
  return files ?? undefined;
}

/** @throws Misuse when the period can't be released on that day */
function judge(context: Context, { period, released }: ReleaseCells): void {
  const named = (lang: Lang) => {
    return { period: periodInWords(period, lang), date: dateInWords(released, lang) };
  };
  const first = (lang: Lang) => capital(periodInWords(period, lang));
  const old = context.data.releases.find((row) => row.period === period);
  if (old) {
    throw new Misuse(words.alreadyReleased, (lang) => {
      return { period: first(lang), date: dateInWords(old.released, lang) };
    });
  }
  if (released < firstDay(period)) throw new Misuse(words.notBegun, named);
  if (becomesFinal(context, period).numbers === 0) {
    throw new Misuse(words.nothingReported, (lang) => ({ period: first(lang), id: period }));
  }
  const later = countedAfter(context, period, released);
  const [row] = later;
  if (!row) return;
  throw new Misuse(words.countedLater, (lang) => ({
    ...named(lang),
    n: later.length,
    file: row.at.file,
    line: row.at.line,
    day: dateInWords(countingDay(row), lang),
  }));
}

function refuse(result: CheckResult): number {
  process.stderr.write(problemsText(result, styleFor(process.stderr)));
  process.stderr.write(`${say(words.refused, "vi")}\n${say(words.refused, "en")}\n`);
  return exit.problems;
}

/** What becomes final: how many numbers, of whom, who is missing, which reasons were given. */
function linesOf({ context, result }: Checked, period: Period): string[] {
  const { numbers, reporters, reasons } = becomesFinal(context, period);
  const n = (count: number) => formatTyped(String(count), "vi");
  const missing = result.problems.filter(
    ({ code, file }) => code === "chua-nop" && file === `figures/${period}`,
  );
  return [
    say(words.becomesFinal, "vi", {
      period: capital(periodInWords(period, "vi")),
      n: n(numbers),
      reporters: n(reporters.size),
    }),
    ...[...reporters].map(([id, count]) =>
      say(words.reporter, "vi", { who: capital(reporterName(context, id)), n: n(count) }),
    ),
    ...missing.map(({ message }) => message),
    say(words.reasons, "vi", { n: n(reasons.length) }),
    ...reasons.map((row) =>
      say(words.oneReason, "vi", {
        area: areaNames(context, row.area),
        indicator: indicatorName(context, row.indicator),
        reason: row.reason,
      }),
    ),
  ];
}
