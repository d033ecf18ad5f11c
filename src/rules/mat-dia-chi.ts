import { type Fault, faultOfFile, type Place } from "../data/fault.ts";
import { isPeriod, periodInWords } from "../text/period.ts";
import type { Context } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import { areaNames, indicatorName } from "./measure-words.ts";
import { addressOf, redirectsOf } from "./moved.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const code = "mat-dia-chi";

/** An area, an indicator or a period that was there and is gone, its address leading nowhere. */
export const matDiaChi: Rule = {
  code,
  group: "release",
  severity: "error",
  message: ({ value, more }) =>
    `${quote(more["name"] ?? null)} (${value}) đã có trong bộ số liệu nay không còn, mà trang ${more["address"]} đã được người khác dẫn tới.`,
  fix: ({ more }) =>
    `Giữ lại mục này (đơn vị đã giải thể thì ghi valid_to); nếu thật sự phải đổi thì thêm vào redirects.csv một dòng bắt đầu bằng ${more["address"]}, tiếp theo là địa chỉ mới.`,
  find(context) {
    const { base, broken } = context;
    if (!base || broken.has("redirects")) return [];
    const redirects = redirectsOf(context);
    const faults: Fault[] = [];
    const judge = (file: string, value: string, address: string, name: string): Fault[] =>
      redirects.has(address) ? [] : [faultOfFile(file, code, value, { address, name })];
    for (const noun of ["areas", "indicators"] as const) {
      if (broken.has(noun)) continue;
      const name = noun === "areas" ? areaNames : indicatorName;
      for (const id of base[noun].keys()) {
        if (context[noun].has(id)) continue;
        faults.push(...judge(`${noun}.csv`, id, addressOf[noun](id), name(base, id)));
      }
    }
    const there = periodsOf(context);
    for (const [period, at] of periodsOf(base)) {
      if (there.has(period)) continue;
      const [gone] = judge(at.file, period, addressOf.periods(period), periodInWords(period, "vi"));
      if (gone) faults.push({ ...gone, absent: period });
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Địa chỉ đã có nay không còn", en: "An address that was there is gone" },
  help: {
    vi: "Một địa phương, chỉ tiêu hoặc kỳ từng có trang nay không còn, nên những đường dẫn cũ sẽ hỏng. Thêm dòng chỉ đường trong redirects.csv, hoặc trả lại.",
    en: "An area, indicator or period that had a page is gone, and links to it would break. Add a row to redirects.csv, or bring it back.",
  },
  example: {
    file: "indicators.csv",
    right: "xi-mang,ha-tang,",
    wrong: "xi-mang-da-nhan,ha-tang,",
    againstBase: true,
  },
};

/** The periods that have figures, each with the first; those of files that can't be read too. */
function periodsOf({ data, faulty }: Context): Map<string, Place> {
  const periods = new Map<string, Place>();
  for (const { period, at } of data.observations) {
    if (isPeriod(period) && !periods.has(period)) periods.set(period, at);
  }
  for (const file of faulty) {
    const period = file.split("/")[1] ?? "";
    if (isPeriod(period)) periods.set(period, { file, line: 1, names: [], cells: [] });
  }
  return periods;
}
