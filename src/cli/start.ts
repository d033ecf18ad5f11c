import { resolve } from "node:path";
import { checkAndBuild } from "./checked-build.ts";
import { dataFolder, exit, main, root } from "./command.ts";
import { portOf, serveUntilStopped } from "./serve.ts";

await main({
  usage: "npm start -- [--port N]",
  help: {
    vi: `Cài những gì còn thiếu, kiểm tra số liệu, dựng trang, mở trang trên máy này và in địa chỉ.

  --port N  cổng muốn dùng (mặc định 4321; bận thì lấy cổng trống kế tiếp)

Ctrl+C để dừng.`,
    en: `Installs what is missing, checks the data, builds the site, serves it to this machine and prints the address.

  --port N  the port to use (4321 by default; the next free one where it is taken)

Ctrl+C stops it.`,
  },
  options: ["port"],
  async run(values) {
    const port = portOf(values.port);
    const out = resolve(root, "dist");
    if (!(await checkAndBuild(dataFolder({}), out))) return exit.problems;
    await serveUntilStopped(out, port);
    return exit.fine;
  },
});
