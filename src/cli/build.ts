import { resolve } from "node:path";
import { checkAndBuild } from "./checked-build.ts";
import { callerPath, dataFolder, exit, main, root } from "./command.ts";

await main({
  usage: "npm run build -- [--data DIR] [--out DIR]",
  help: {
    vi: `Kiểm tra số liệu rồi dựng trang. Trang mới được dựng bên cạnh và chỉ thay trang cũ khi đã trọn vẹn.

  --data DIR  thư mục số liệu (mặc định: data/ của dự án)
  --out DIR   thư mục trang (mặc định: dist/ của dự án)

Mã kết thúc: 0 đã dựng, 1 số liệu có lỗi và chưa ghi gì, 2 dùng sai lệnh hoặc không dựng được.`,
    en: `Checks the data and builds the site. The new site is built beside and takes the old one's place only when it is whole.

  --data DIR  the data directory (the project's data/ by default)
  --out DIR   the site's folder (the project's dist/ by default)

Exit code: 0 built, 1 problems in the data and nothing written, 2 wrong use or the build failed.`,
  },
  options: ["data", "out"],
  async run(values) {
    const out = values.out === undefined ? resolve(root, "dist") : callerPath(values.out);
    return (await checkAndBuild(dataFolder(values), out)) ? exit.fine : exit.problems;
  },
});
