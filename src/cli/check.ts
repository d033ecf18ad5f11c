import { relative } from "node:path";
import { filesAt } from "../git.ts";
import { commandWords as words } from "../text/words/command.ts";
import { checkAll } from "./check-all.ts";
import { dataFolder, exit, Misuse, main, root } from "./command.ts";
import { githubText } from "./github.ts";
import { problemsText, styleFor } from "./problems.ts";
import { today } from "./today.ts";

const formats = ["text", "json", "github"] as const;

await main({
  usage: "npm run check -- [--data DIR] [--base REV] [--format text|json|github]",
  help: {
    vi: `Kiểm tra một thư mục số liệu: mọi lỗi trong một lần chạy, mỗi lỗi có tệp, dòng, cột, giá trị và cách sửa.

  --data DIR       thư mục số liệu (mặc định: data/ của dự án)
  --base REV       so với thư mục đó ở một bản trong git: số đã công bố mà đổi thì phải có lý do
  --format FORMAT  text cho người đọc (mặc định), json cho máy đọc (dùng với npm run -s),
                   github cho chú thích trên pull request

Mã kết thúc: 0 không có lỗi, 1 số liệu có lỗi, 2 dùng sai lệnh hoặc không mở được thư mục hay bản trong git.`,
    en: `Checks a data directory: every problem in one run, each with file, line, column, value and mend.

  --data DIR       the data directory (the project's data/ by default)
  --base REV       compares with it at a revision in git: a released figure that changed needs a reason
  --format FORMAT  text for people (the default), json for machines (with npm run -s),
                   github for annotations on a pull request

Exit code: 0 fine, 1 problems in the data, 2 wrong use or a folder or revision that can't be opened.`,
  },
  options: ["data", "base", "format"],
  async run(values) {
    const format = formats.find((name) => name === (values.format ?? "text"));
    if (format === undefined) {
      throw new Misuse(words.notOneOf, { name: "--format", allowed: formats.join(", ") });
    }
    const folder = dataFolder(values);
    const base = values.base === undefined ? undefined : await filesAt(folder, values.base);
    if (base === null) {
      throw new Misuse(words.noRevision, { revision: values.base ?? "", path: folder });
    }
    const result = checkAll(folder, base, today());
    const texts = {
      text: () => problemsText(result, styleFor(process.stdout)),
      json: () => `${JSON.stringify(result, null, 2)}\n`,
      github: () => githubText(result.problems, relative(root, folder)),
    };
    process.stdout.write(texts[format]());
    return result.ok ? exit.fine : exit.problems;
  },
});
