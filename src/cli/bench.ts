import { resolve } from "node:path";
import { budgetTableText } from "../../tests/bench/budget-table.ts";
import { measureBudget } from "../../tests/bench/budgets.ts";
import {
  checkTableText,
  faultTableText,
  historyTableText,
  inBoth,
} from "../../tests/bench/check-table.ts";
import { measureCheck, measureFaults, months as ofCommunes } from "../../tests/bench/checks.ts";
import { measureHistory } from "../../tests/bench/histories.ts";
import { measure } from "../../tests/bench/measure.ts";
import { measureAll, rounds } from "../../tests/bench/round.ts";
import { type Measured, tableText } from "../../tests/bench/table.ts";
import { faultWords, benchWords as words } from "../../tests/bench/words.ts";
import { remove } from "../disk.ts";
import { langs } from "../text/lang.ts";
import { type Entry, say } from "../text/say.ts";
import { exit, Misuse, main, root } from "./command.ts";

const parts = ["budget", "check", "history", "site"];

/** Ten years: what the budget is for. */
const budgetMonths = 120;
const folder = resolve(root, "node_modules/.cache/bench");

await main({
  usage: "npm run bench -- [--only budget|check|history|site] [--months N]",
  help: {
    vi: `Đo việc kiểm tra hai trăm nghìn dòng mô phỏng (mười năm, mười nghìn tệp) với mọi quy tắc, bên cạnh papaparse chỉ đọc các tệp ấy; kiểm tra số liệu sai nhiều nhất có thể; đọc cả lịch sử hai mươi nghìn bản tệp trong git, bên cạnh git chỉ đưa ra các bản tệp ấy; rồi việc dựng trang với số liệu thật và số liệu mô phỏng: giây, trang mỗi giây, bộ nhớ, dung lượng; bên cạnh một chương trình trần gọi cùng các hàm, và lệnh chép kết quả; sau cùng là dung lượng mọi trang của mười năm mô phỏng, có cả lịch sử, so với mức cho phép. Mất vài phút.

  --only PART  chỉ đo budget (dung lượng), check (kiểm tra), history (đọc lịch sử) hoặc site (dựng trang)
  --months N   số tháng mô phỏng để dựng trang (mặc định 24)`,
    en: `Measures checking two hundred thousand generated rows (ten years, ten thousand files) with every rule, beside papaparse only reading those files; checking data as wrong as can be; reading the whole history of twenty thousand file versions in git, beside git only giving them; then building the site from the real data and from generated data: seconds, pages per second, memory, size; beside a bare script that calls the same functions, and beside a copy of the result; last what every page of ten generated years weighs, history and all, beside what it may. Takes minutes.

  --only PART  measures budget, check, history or site only
  --months N   how many months to generate for the site (24 by default)`,
  },
  options: ["only", "months"],
  async run({ only, months = "24" }) {
    if (only !== undefined && !parts.includes(only)) throw new Misuse(words.notPart);
    if (!/^([2-9]|[1-9]\d{1,2})$/.test(months)) throw new Misuse(words.notMonths);
    remove(folder);
    const isAsked = (part: string) => only === undefined || only === part;
    if (isAsked("check")) await checks();
    if (isAsked("history")) await history();
    if (isAsked("site")) await site(months);
    if (isAsked("budget")) await budget();
    remove(folder);
    return exit.fine;
  },
});

async function checks(): Promise<void> {
  const runs = await measureCheck(resolve(folder, "data"), (reader, round) =>
    progress(words.checking, { name: reader, round, rounds }),
  );
  const name = inBoth(words.checked, { n: String(ofCommunes) });
  show(checkTableText(name, runs), words.checkLegend);
  const faults = await measureFaults(resolve(folder, "faulty"), (fault) =>
    progress(words.checking, { name: faultWords[fault].vi, round: 1, rounds: 1 }),
  );
  show(faultTableText(inBoth(words.faulty), faults));
}

async function history(): Promise<void> {
  const { blobs, runs } = await measureHistory(folder, (reader, round) =>
    progress(words.reading, { name: reader, round, rounds }),
  );
  const name = inBoth(words.historyRead, { n: String(blobs) });
  show(historyTableText(name, runs), words.historyLegend);
}

async function site(months: string): Promise<void> {
  const generated = resolve(folder, "data");
  await measure(resolve(root, "tests/bench/generated.ts"), [generated, months]);
  const sets = [
    { name: inBoth(words.real), data: resolve(root, "data") },
    { name: inBoth(words.generated, { n: months }), data: generated },
  ];
  const measured: Measured[] = [];
  for (const { name, data } of sets) {
    const results = await measureAll(data, folder, (way, round) =>
      progress(words.measuring, { name, way, round, rounds }),
    );
    measured.push({ name, results });
  }
  show(tableText(measured), words.legend);
}

async function budget(): Promise<void> {
  const n = String(budgetMonths);
  const said = { written: words.written, built: words.weighing };
  const measured = await measureBudget(folder, budgetMonths, (done) => progress(said[done], { n }));
  show(budgetTableText(inBoth(words.generated, { n }), measured), words.budgetLegend);
}

function progress(entry: Entry, values: Readonly<Record<string, string | number>>): void {
  process.stderr.write(`${say(entry, "vi", values)}\n`);
}

/** A table and what it holds, in both languages. */
function show(table: string, legend?: Entry): void {
  const lines = legend ? langs.map((lang) => `${say(legend, lang, { rounds })}\n`) : [];
  process.stdout.write(`${table}\n\n${lines.join("")}${legend ? "\n" : ""}`);
}
