import type { Correction } from "../data/correction.ts";
import { type Fault, faultOfFile } from "../data/fault.ts";
import type { Context } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import { redirectsOf } from "./moved.ts";
import { columnKey, isNamed, nameNow } from "./revisions.ts";
import type { Rule } from "./rule.ts";

const code = "mat-dong-da-ghi";

/**
 * A row of releases.csv, of corrections.csv or of redirects.csv that was there and is gone, or says
 * otherwise. What was released stays released, what was corrected stays told, and an old address
 * leads on; a reason may be worded anew, and an address lead elsewhere.
 */
export const matDongDaGhi: Rule = {
  code,
  group: "release",
  severity: "error",
  message: ({ file, more }) =>
    `Tệp ${file} đã có dòng ${more["row"]}, nay dòng ấy không còn hoặc đã đổi.`,
  fix: () =>
    "Trả lại dòng ấy đúng như cũ. Nếu số lại phải sửa thì thêm một dòng đính chính mới, có ngày của lần sửa này.",
  find(context) {
    const { base, broken, data } = context;
    if (!base) return [];
    const gone = (file: string, row: string, absent: string): Fault => {
      return { ...faultOfFile(file, code, null, { row }), absent };
    };
    const faults: Fault[] = [];
    if (!broken.has("releases")) {
      const there = new Set(data.releases.map(({ period, released }) => period + released));
      for (const { period, released } of base.data.releases) {
        if (there.has(period + released)) continue;
        // A period that went with all its figures is told as that.
        const isWithout = !data.observations.some((row) => row.period === period);
        if (!isWithout) faults.push(gone("releases.csv", `${period},${released}`, period));
      }
    }
    if (!broken.has("corrections")) {
      const there = new Set(data.corrections.map((row) => textOf(context, row)));
      for (const row of base.data.corrections) {
        if (!isNamed(row) || there.has(textOf(context, row))) continue;
        if (isLost(context, row)) continue;
        faults.push(gone("corrections.csv", row.at.cells.slice(0, 6).join(","), row.period));
      }
    }
    if (!broken.has("redirects")) {
      const there = redirectsOf(context);
      for (const { from, to } of base.data.redirects) {
        if (!there.has(from)) faults.push(gone("redirects.csv", `${from},${to}`, ""));
      }
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Dòng công bố, đính chính hay chỉ đường đã ghi bị mất",
    en: "A release, correction or redirect written down is gone",
  },
  help: {
    vi: "Dòng đã có trong releases.csv, corrections.csv và redirects.csv là lịch sử: không xóa, không sửa kỳ, ngày, số cũ, số mới. Sửa tiếp thì thêm dòng mới; lời lý do thì được viết lại cho rõ.",
    en: "Rows of releases.csv, corrections.csv and redirects.csv are history: their periods, dates, numbers and old addresses stay. A further correction is a row of its own; only the words of a reason may be made clearer.",
  },
  example: {
    file: "releases.csv",
    right: "2020-03,2020-03-31,transcribed,\n",
    wrong: "2020-03,2020-03-30,transcribed,\n",
    againstBase: true,
  },
};

function textOf(context: Context, row: Correction): string {
  const [was, is] = [row.old?.amount.toFixed(), row.new?.amount.toFixed()];
  return [columnKey(nameNow(context, row), row.column), was, is, row.kind, row.corrected].join(
    "\n",
  );
}

/** Whether what a row is about is gone as a whole: that is told first. */
function isLost(context: Context, row: Correction): boolean {
  const { area, indicator } = nameNow(context, row);
  const isKnown = area.split("+").every((id) => context.areas.has(id));
  const isThere = context.data.observations.some(({ period }) => period === row.period);
  return !isKnown || !context.indicators.has(indicator) || !isThere;
}
