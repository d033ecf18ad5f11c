import { relative } from "node:path";
import { checkAll } from "./check-all.ts";
import { dataFolder, exit, Misuse, main, root } from "./command.ts";
import { githubText } from "./github.ts";
import { problemsText, styleFor } from "./problems.ts";
import { words } from "./words.ts";

const formats = ["text", "json", "github"] as const;

await main({
  usage: "npm run check -- [--data DIR] [--format text|json|github]",
  help: {
    vi: `Kiểm tra một thư mục số liệu: mọi lỗi trong một lần chạy, mỗi lỗi có tệp, dòng, cột, giá trị và cách sửa.

  --data DIR       thư mục số liệu (mặc định: data/ của dự án)
  --format FORMAT  text cho người đọc (mặc định), json cho máy đọc (dùng với npm run -s),
                   github cho chú thích trên pull request

Mã kết thúc: 0 không có lỗi, 1 số liệu có lỗi, 2 dùng sai lệnh hoặc không mở được thư mục.`,
    en: `Checks a data directory: every problem in one run, each with file, line, column, value and mend.

  --data DIR       the data directory (the project's data/ by default)
  --format FORMAT  text for people (the default), json for machines (with npm run -s),
                   github for annotations on a pull request

Exit code: 0 fine, 1 problems in the data, 2 wrong use or a folder that can't be opened.`,
  },
  options: ["data", "format"],
  run(values) {
    const format = formats.find((name) => name === (values.format ?? "text"));
    if (format === undefined) {
      throw new Misuse(words.notOneOf, { name: "--format", allowed: formats.join(", ") });
    }
    const folder = dataFolder(values);
    const result = checkAll(folder);
    const texts = {
      text: () => problemsText(result, styleFor(process.stdout)),
      json: () => `${JSON.stringify(result, null, 2)}\n`,
      github: () => githubText(result.problems, relative(root, folder)),
    };
    process.stdout.write(texts[format]());
    return result.ok ? exit.fine : exit.problems;
  },
});
