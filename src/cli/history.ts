import { wholeArchive } from "../archive.ts";
import { readPastDataSet, tableAt } from "../data/data-set.ts";
import type { SourceFile } from "../data/source-file.ts";
import { figuresCsv, tablesOf, vintageRows, vintagesCsv } from "../exports/history.ts";
import { filesAt } from "../git.ts";
import { type Archive, commitOn, filesAt as filesAfter } from "../history/archive.ts";
import { historyOf } from "../history/history.ts";
import { vintagesOf } from "../history/vintage.ts";
import { contextOf } from "../rules/context.ts";
import { dateInWords, isDate } from "../text/date.ts";
import { commandWords as words } from "../text/words/command.ts";
import { dataFolder, exit, Misuse, main } from "./command.ts";

const formats = ["csv", "json"] as const;

await main({
  usage: "npm run -s history -- [--as-of DATE|REV] [--format csv|json] [--data DIR]",
  help: {
    vi: `Mọi giá trị mà mỗi con số từng có, mỗi giá trị một dòng: từ ngày nào, ở bản nào trong git, vì sao đổi. Số liệu chưa ghi vào git không được kể.

  --as-of DATE|REV  thay vào đó, số liệu đúng như trong các tệp khi đó: một ngày như 2020-05-01 (theo
                    ngày ghi vào git), hoặc một bản trong git
  --format FORMAT   csv (mặc định): một bảng; json: thêm mọi bảng khác khi có --as-of
  --data DIR        thư mục số liệu (mặc định: data/ của dự án)

kind: first (lần đầu), collecting (đổi khi đang thu), scheduled (cập nhật theo lịch: ước, sơ bộ rồi
chính thức), correction (sửa sai), method (đổi cách tính), boundary (đổi địa giới), unexplained
(không nêu lý do). value để trống: con số đã bị rút.

Mã kết thúc: 0 đã in, 2 dùng sai lệnh, không có lịch sử hay thiếu lịch sử.`,
    en: `Every value that each figure ever had, a row each: since which day, by which commit, why it changed. What isn't committed isn't told of.

  --as-of DATE|REV  instead, the data as its files had it then: on a day such as 2020-05-01 (by the day
                    it was committed), or at a revision in git
  --format FORMAT   csv (the default): one table; json: with --as-of every other table too
  --data DIR        the data directory (the project's data/ by default)

kind: first, collecting (changed before its period was released), scheduled (an estimate or
preliminary figure moved on), correction, method, boundary, unexplained (no reason was given). An
empty value: the figure was taken away.

Exit code: 0 printed, 2 wrong use, or a history that is missing or not whole.`,
  },
  options: ["as-of", "format", "data"],
  async run(values) {
    const format = formats.find((name) => name === (values.format ?? "csv"));
    if (format === undefined) {
      throw new Misuse(words.notOneOf, { name: "--format", allowed: formats.join(", ") });
    }
    const folder = dataFolder(values);
    const asOf = values["as-of"];
    if (asOf === undefined) {
      const archive = await whole(folder);
      const files = filesAfter(archive, archive.commits.length - 1);
      const history = historyOf(archive, contextOf(files, readPastDataSet(files)));
      const rows = vintageRows(vintagesOf(history), archive.commits);
      print(format === "csv" ? vintagesCsv(rows) : json(rows));
    } else {
      const files = await known(folder, asOf);
      print(format === "csv" ? figuresCsv(files) : json(tablesOf(files)));
    }
    return exit.fine;
  },
});

/** @throws Misuse where the history isn't whole, or isn't of a data directory */
async function whole(folder: string): Promise<Archive> {
  const { archive, missing } = await wholeArchive(folder);
  if (missing === null) {
    expectData(folder, [...archive.versions.keys()]);
    return archive;
  }
  throw new Misuse(missing === "shallow" ? words.shallow : words.noPast, { path: folder });
}

/** The data files as of a day or a revision. @throws Misuse where there were none */
async function known(folder: string, asOf: string): Promise<SourceFile[]> {
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf)) {
    const files = await filesAt(folder, asOf);
    if (!files) throw new Misuse(words.noRevision, { revision: asOf, path: folder });
    expectData(
      folder,
      files.map(({ path }) => path),
    );
    return files.filter(({ path, unread }) => path.endsWith(".csv") && !unread);
  }
  if (!isDate(asOf)) throw new Misuse(words.noSuchDay, { name: "--as-of", value: asOf });
  const archive = await whole(folder);
  const commit = commitOn(archive, asOf);
  if (commit < 0) {
    const first = archive.commits[0]?.day ?? asOf;
    throw new Misuse(words.notYet, (lang) => ({ day: asOf, first: dateInWords(first, lang) }));
  }
  return filesAfter(archive, commit);
}

/**
 * A folder within a data directory has a history too, and no figure in it: an empty table would
 * say that none was ever recorded.
 * @param paths of its files, whenever they were there
 * @throws Misuse where none of them is one of a data set's
 */
function expectData(folder: string, paths: readonly string[]): void {
  if (paths.some((path) => tableAt(path) !== null)) return;
  throw new Misuse(words.notData, { path: folder });
}

function* json(value: unknown): Generator<string> {
  yield `${JSON.stringify(value, null, 2)}\n`;
}

/** Many lines in few writes: half a million of them are one report. */
function print(lines: Iterable<string>): void {
  let text = "";
  for (const line of lines) {
    text += line;
    if (text.length < 1_000_000) continue;
    process.stdout.write(text);
    text = "";
  }
  process.stdout.write(text);
}
