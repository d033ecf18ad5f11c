import { join } from "node:path";
import { readFolder, writeBytes } from "../disk.ts";
import { check } from "../rules/check.ts";
import { fix } from "../rules/fix.ts";
import { say } from "../text/say.ts";
import { fixWords, commandWords as words } from "../text/words/command.ts";
import { dataFolder, exit, main } from "./command.ts";

await main({
  usage: "npm run fix -- [--data DIR]",
  help: {
    vi: `Viết lại các tệp số liệu theo dạng chuẩn ở những chỗ không thể mất nghĩa: dấu BOM, kiểu xuống dòng, chữ tổ hợp, dòng trống, dấu nháy và khoảng trắng thừa, thứ tự dòng. Không đổi con số nào. Những lỗi còn lại để người sửa: npm run check.

  --data DIR  thư mục số liệu (mặc định: data/ của dự án)

Mã kết thúc: 0 không còn lỗi, 1 còn lỗi phải sửa bằng tay, 2 dùng sai lệnh hoặc không mở được thư mục.`,
    en: `Writes the data files in canonical form where no meaning can be lost: byte order mark, line ends, composed letters, blank rows, needless quotes and spaces, the order of rows. It changes no figure. What else is wrong is left to people: npm run check.

  --data DIR  the data directory (the project's data/ by default)

Exit code: 0 nothing is wrong any more, 1 problems are left, 2 wrong use or a folder that can't be opened.`,
  },
  options: ["data"],
  run(values) {
    const folder = dataFolder(values);
    const files = readFolder(folder);
    const fixed = fix(files);
    for (const { path, bytes, done } of fixed) {
      writeBytes(join(folder, path), bytes);
      const what = done.map((code) => say(fixWords[code], "vi")).join("; ");
      process.stdout.write(`${path}: ${what}\n`);
    }
    const written = new Map(fixed.map((file) => [file.path, file]));
    const { ok, problems } = check(files.map((file) => written.get(file.path) ?? file));
    const left = problems.filter(({ severity }) => severity !== "note").length;
    const done = fixed.length === 0 ? words.nothingFixed : words.fixed;
    process.stdout.write(`${say(done, "vi", { n: fixed.length })}\n`);
    if (left > 0) process.stdout.write(`${say(words.leftToFix, "vi", { n: left })}\n`);
    return ok ? exit.fine : exit.problems;
  },
});
