import { commandWords as words } from "../text/words/command.ts";
import { checkAll } from "./check-all.ts";
import { dataFolder, exit, Misuse, main } from "./command.ts";
import { problemsText, styleFor } from "./problems.ts";

const formats = ["text", "json"] as const;

await main({
  usage: "npm run check -- [--data DIR] [--format text|json]",
  help: {
    vi: `Kiểm tra một thư mục số liệu: mọi lỗi trong một lần chạy, mỗi lỗi có tệp, dòng, cột, giá trị và cách sửa.

  --data DIR       thư mục số liệu (mặc định: data/ của dự án)
  --format FORMAT  text cho người đọc (mặc định), json cho máy đọc (dùng với npm run -s)

Mã kết thúc: 0 không có lỗi, 1 số liệu có lỗi, 2 dùng sai lệnh hoặc không mở được thư mục.`,
    en: `Checks a data directory: every problem in one run, each with file, line, column, value and mend.

  --data DIR       the data directory (the project's data/ by default)
  --format FORMAT  text for people (the default), json for machines (with npm run -s)

Exit code: 0 fine, 1 problems in the data, 2 wrong use or a folder that can't be opened.`,
  },
  options: ["data", "format"],
  run(values) {
    const format = formats.find((name) => name === (values.format ?? "text"));
    if (format === undefined) {
      throw new Misuse(words.notOneOf, { name: "--format", allowed: formats.join(", ") });
    }
    const result = checkAll(dataFolder(values));
    const text =
      format === "json"
        ? `${JSON.stringify(result, null, 2)}\n`
        : problemsText(result, styleFor(process.stdout));
    process.stdout.write(text);
    return result.ok ? exit.fine : exit.problems;
  },
});
