import { join } from "node:path";
import type { SourceFile } from "../data/source-file.ts";
import { readFolder, writeText } from "../disk.ts";
import { changesMarkdown, type Review } from "../exports/changes.ts";
import { findingChanges } from "../findings/changes.ts";
import { changedPaths, commitOf, commonCommit, filesAt } from "../git.ts";
import { type Changes, changesOf } from "../history/changes.ts";
import { buildModel, type Model } from "../model/model.ts";
import { type Checked, checkAndRead } from "../rules/check.ts";
import type { Period } from "../text/period.ts";
import { say } from "../text/say.ts";
import { commandWords as words } from "../text/words/command.ts";
import { checkEverything, type Everything, everythingAt, textEndings } from "./check-all.ts";
import { callerPath, dataFolder, exit, Misuse, main, root } from "./command.ts";
import { today } from "./today.ts";

/** GitHub takes 65,536 characters for a comment; some are for what stands around this. */
const usualLimit = 64_000;

/** Less holds no sentence of what was left out. */
const leastLimit = 1000;

await main({
  usage: "npm run changes -- BASE [HEAD] [--data DIR] [--limit N] [--out FILE]",
  help: {
    vi: `Một nhánh thay đổi những gì, từng con số một, viết bằng Markdown cho người duyệt trên GitHub: số cũ, số mới, chênh lệch; câu kết luận trên trang trước và sau; lỗi; lý do đã ghi và còn thiếu; ai chưa nộp; tệp ngoài data/ và content/.

  BASE        bản trong git để so, thường là main: so với chỗ nhánh này tách ra từ đó
  HEAD        bản trong git cần xem (mặc định: thư mục như đang có trên máy, kể cả phần chưa ghi vào git)
  --data DIR  thư mục số liệu (mặc định: data/ của dự án)
  --limit N   nhiều nhất bao nhiêu ký tự (mặc định ${usualLimit}, vừa một bình luận trên GitHub); phần bị rút được nói rõ
  --out FILE  ghi vào tệp này (mặc định: in ra màn hình)

Mã kết thúc: 0 xem được và không có lỗi, 1 số liệu có lỗi hoặc thiếu lý do (bản này vẫn được viết đủ), 2 dùng sai lệnh hoặc không mở được thư mục hay bản trong git.`,
    en: `What a branch changes, figure by figure, as Markdown for who reviews it on GitHub (in Vietnamese): old, new, difference; the site's findings before and after; errors; reasons given and missing; who hasn't reported; files outside data/ and content/.

  BASE        the revision to compare with, main for one: where this branch left it
  HEAD        the revision to look at (by default the folder as it lies on the disk, committed or not)
  --data DIR  the data directory (the project's data/ by default)
  --limit N   how many characters at most (${usualLimit} by default, which a GitHub comment holds); what is left out is said
  --out FILE  writes to this file (prints by default)

Exit code: 0 nothing wrong, 1 problems in the data (all is written all the same), 2 wrong use or a folder or revision that can't be opened.`,
  },
  options: ["data", "limit", "out"],
  arguments: true,
  async run(values, [base, head, ...rest]) {
    if (base === undefined) throw new Misuse(words.noBase);
    if (rest[0] !== undefined) throw new Misuse(words.needless, { name: rest[0] });
    const limit = limitOf(values.limit);
    const folder = dataFolder(values);
    const to = head === undefined ? null : commit(folder, head);
    const from = leftAt(folder, { revision: base, commit: commit(folder, base) }, head, to);
    const before = await filesAt(folder, from);
    if (before === null) throw new Misuse(words.noRevision, { revision: base, path: folder });
    const checked = checkEverything(await headOf(folder, head, to), before, today());
    const text = changesMarkdown(reviewOf(folder, from, to, before, checked), limit);
    if (values.out === undefined) process.stdout.write(text);
    else {
      const path = callerPath(values.out);
      writeText(path, text);
      process.stderr.write(`${say(words.written, "vi", { path })}\n`);
    }
    return checked.result.ok ? exit.fine : exit.problems;
  },
});

function limitOf(text: string | undefined): number {
  const limit = Number(text ?? usualLimit);
  if (!/^\d{1,9}$/.test(text ?? "1") || limit < leastLimit) {
    throw new Misuse(words.tooSmall, { name: "--limit", least: leastLimit });
  }
  return limit;
}

/** @throws Misuse when there is no such revision */
function commit(folder: string, revision: string): string {
  const found = commitOf(folder, revision);
  if (found === null) throw new Misuse(words.noRevision, { revision, path: folder });
  return found;
}

/** Where the branch left its base: what came into the base since is none of its changes. */
function leftAt(
  folder: string,
  base: { revision: string; commit: string },
  head: string | undefined,
  to: string | null,
): string {
  const from = commonCommit(folder, base.commit, to ?? commit(folder, "HEAD"));
  if (from === null)
    throw new Misuse(words.noCommonCommit, { a: base.revision, b: head ?? "HEAD" });
  return from;
}

/** The files to look at; the texts too where the data is the project's own. */
async function headOf(
  folder: string,
  head: string | undefined,
  to: string | null,
): Promise<Everything> {
  const together = folder === join(root, "data");
  if (to === null) {
    return together ? everythingAt(folder) : { data: readFolder(folder), texts: null, together };
  }
  const data = await filesAt(folder, to);
  if (data === null) throw new Misuse(words.noRevision, { revision: head ?? "", path: folder });
  const texts = together ? await filesAt(join(root, "content"), to, textEndings) : [];
  return { data, texts: together ? (texts ?? []) : null, together };
}

function reviewOf(
  folder: string,
  from: string,
  to: string | null,
  before: readonly SourceFile[],
  checked: Checked,
): Review {
  const [was, is] = [modelOf(checkAndRead(before)), modelOf(checked)];
  const changes = changesOf(checked.context);
  return {
    context: checked.context,
    changes,
    problems: checked.result.problems,
    findings: is && findingChanges(was, is, touchedAreas(changes), "vi"),
    hasSentencesBefore: was !== null,
    ...filesBeside(folder, from, to),
  };
}

/** Of each period the areas of which a figure is new, changed or gone. */
function touchedAreas({ periods }: Changes): Map<Period, Set<string>> {
  return new Map(
    periods.map(({ period, files }) => {
      const figures = files.flatMap(({ added, changed, removed }) => [
        ...added,
        ...changed,
        ...removed,
      ]);
      return [period, new Set(figures.map(({ area }) => area))];
    }),
  );
}

/** The site's model of data without errors: those that only lack a reason can be read. */
function modelOf({ result, data }: Checked): Model | null {
  const isRead = result.problems.every(
    ({ severity, file }) => severity !== "error" || file.startsWith("content/"),
  );
  return isRead ? buildModel(data) : null;
}

/** The files that a branch changes beside the data: texts, and what is neither. */
function filesBeside(folder: string, from: string, to: string | null) {
  const { folder: data, paths } = changedPaths(folder, from, to);
  const content = data.replace(/[^/]+\/$/, "content/");
  const isContent = (path: string) => data !== "" && path.startsWith(content);
  return {
    content: paths.filter(isContent),
    outside: paths.filter((path) => !path.startsWith(data) && !isContent(path)),
  };
}
