import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { startVitest } from "vitest/node";
import { say } from "../text/say.ts";
import { commandWords as words } from "../text/words/command.ts";
import { exit, main, root } from "./command.ts";
import { type Count, countOf } from "./test-count.ts";

await main({
  usage: "npm test -- [FILTER…] [--update]",
  help: {
    vi: `Chạy mọi kiểm tra: định dạng, lỗi thường gặp, kiểu dữ liệu, rồi các ca kiểm thử. Dòng cuối là "N passed, M failed".

  FILTER    chỉ chạy các ca kiểm thử có đường dẫn chứa chuỗi này, ví dụ tests/text
  --update  ghi lại các hình và bản chụp dùng để so sánh; hãy xem kỹ thay đổi trước khi giữ`,
    en: `Runs everything: format, lint, types, then the tests. The last line is "N passed, M failed".

  FILTER    only the tests whose path holds this text: tests/text
  --update  writes the pictures and snapshots anew; read the change before keeping it`,
  },
  options: [],
  flags: ["update"],
  arguments: true,
  async run(values, filters) {
    const failedChecks = filters.length > 0 ? 0 : await runChecks();
    const tests = await runTests(filters, values.update !== undefined);
    const failed = failedChecks + tests.failed;
    const none = tests.passed + tests.failed === 0;
    if (none) process.stderr.write(`${say(words.noTests, "vi")}\n${say(words.noTests, "en")}\n`);
    process.stdout.write(`${tests.passed} passed, ${failed} failed\n`);
    if (none) return exit.misuse;
    return failed > 0 ? exit.problems : exit.fine;
  },
});

/** Format, lint and types. Returns how many of them failed: each counts as a failed test. */
async function runChecks(): Promise<number> {
  const biome = ["@biomejs/biome/bin/biome", "check", "--error-on-warnings"];
  const results = await Promise.all([
    runTool([...biome, "--diagnostic-level=warn", "--max-diagnostics=50"]),
    // The first reads .astro and .ts, the second .ts and .mjs.
    runTool(["astro/bin/astro.mjs", "check", "--minimumFailingSeverity", "warning"]),
    runTool(["typescript/bin/tsc", "--noEmit"]),
  ]);
  return results.filter((passed) => !passed).length;
}

/** Runs a tool of `node_modules` and shows what it said when it has ended, so that two don't mix. */
function runTool([file = "", ...args]: readonly string[]): Promise<boolean> {
  const tool = spawn(process.execPath, [resolve(root, "node_modules", file), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  tool.stdout.on("data", (part: Buffer) => said.push(part));
  tool.stderr.on("data", (part: Buffer) => said.push(part));
  return new Promise((done, failed) => {
    tool.on("error", failed);
    tool.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      done(code === 0);
    });
  });
}

async function runTests(filters: readonly string[], update: boolean): Promise<Count> {
  const vitest = await startVitest("test", [...filters], {
    config: resolve(root, "tests/vitest.config.ts"),
    watch: false,
    // A snapshot that isn't there is a failure: it would never be compared.
    update: update ? "all" : "none",
  });
  const count = countOf(vitest.state.getTestModules(), vitest.state.getUnhandledErrors());
  await vitest.close();
  return count;
}
