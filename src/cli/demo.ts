import { resolve } from "node:path";
import { writeGenerated } from "../../tests/generated/write.ts";
import { remove } from "../disk.ts";
import { say } from "../text/say.ts";
import { commandWords as words } from "../text/words/command.ts";
import { checkAndBuild } from "./checked-build.ts";
import { exit, Misuse, main, root } from "./command.ts";
import { portOf, serveUntilStopped } from "./serve.ts";

await main({
  usage: "npm run demo -- [--months N] [--seed N] [--port N]",
  help: {
    vi: `Dựng và mở trang với số liệu mô phỏng; mọi trang đều ghi rõ SỐ LIỆU MÔ PHỎNG.

  --months N  số tháng (mặc định 24)
  --seed N    hạt giống: cùng hạt giống thì cùng số liệu (mặc định 1)
  --port N    cổng muốn dùng (mặc định 4321; bận thì lấy cổng trống kế tiếp)`,
    en: `Builds and serves the site with simulated data; every page says so.

  --months N  how many months (24 by default)
  --seed N    the same seed makes the same data (1 by default)
  --port N    the port to use (4321 by default; the next free one where it is taken)`,
  },
  options: ["months", "seed", "port"],
  async run(values) {
    const port = portOf(values.port);
    const months = wholeNumber("--months", values.months ?? "24");
    const seed = wholeNumber("--seed", values.seed ?? "1");
    const folder = resolve(root, "node_modules/.cache/demo");
    const data = resolve(folder, "data");
    process.stderr.write(`${say(words.generating, "vi", { n: months })}\n`);
    remove(data);
    writeGenerated(data, { months, seed });
    if (!(await checkAndBuild(data, resolve(folder, "site")))) return exit.problems;
    await serveUntilStopped(resolve(folder, "site"), port);
    return exit.fine;
  },
});

function wholeNumber(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Misuse(words.notANumber, { name });
  return Number(text);
}
