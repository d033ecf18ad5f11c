import { resolve } from "node:path";
import { measure } from "../../tests/bench/measure.ts";
import { measureAll, rounds } from "../../tests/bench/round.ts";
import { type Measured, tableText } from "../../tests/bench/table.ts";
import { benchWords } from "../../tests/bench/words.ts";
import { remove } from "../disk.ts";
import { langs } from "../text/lang.ts";
import { type Entry, say } from "../text/say.ts";
import { exit, Misuse, main, root } from "./command.ts";

await main({
  usage: "npm run bench -- [--months N]",
  help: {
    vi: `Đo việc dựng trang với số liệu thật và số liệu mô phỏng: giây, trang mỗi giây, bộ nhớ, dung lượng; bên cạnh một chương trình trần gọi cùng các hàm, và lệnh chép kết quả. Mất vài phút.

  --months N  số tháng mô phỏng (mặc định 24)`,
    en: `Measures building the site from the real data and from generated data: seconds, pages per second, memory, size; beside a bare script that calls the same functions, and beside a copy of the result. Takes minutes.

  --months N  how many months to generate (24 by default)`,
  },
  options: ["months"],
  async run(values) {
    const months = values.months ?? "24";
    if (!/^([2-9]|[1-9]\d{1,2})$/.test(months)) throw new Misuse(benchWords.notMonths);
    const folder = resolve(root, "node_modules/.cache/bench");
    const generated = resolve(folder, "data");
    remove(folder);
    await measure(resolve(root, "tests/bench/generated.ts"), [generated, months]);
    const sets = [
      { name: named(benchWords.real, {}), data: resolve(root, "data") },
      { name: named(benchWords.generated, { n: months }), data: generated },
    ];
    const measured: Measured[] = [];
    for (const { name, data } of sets) {
      const results = await measureAll(data, folder, (way, round) => {
        const line = say(benchWords.measuring, "vi", { name, way, round, rounds });
        process.stderr.write(`${line}\n`);
      });
      measured.push({ name, results });
    }
    remove(folder);
    const legend = langs.map((lang) => say(benchWords.legend, lang, { rounds }));
    process.stdout.write(`${tableText(measured)}\n\n${legend.join("\n")}\n`);
    return exit.fine;
  },
});

function named(entry: Entry, values: Readonly<Record<string, string>>): string {
  return `${say(entry, "vi", values)} / ${say(entry, "en", values)}`;
}
