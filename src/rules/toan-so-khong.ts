import { type Fault, faultAt } from "../data/fault.ts";
import type { Observation } from "../data/observation.ts";
import { answerRow } from "./answer-row.ts";
import { changedAlike } from "./changed-alike.ts";
import type { Context } from "./context.ts";
import { columns } from "./exactness.ts";
import type { HelpPage } from "./explained.ts";
import { isAnswered, releasedBefore } from "./revisions.ts";
import type { Rule } from "./rule.ts";

const code = "toan-so-khong";

/** A reporter's file of a period not released before in which at least three numbers stand, all of them 0. */
export const toanSoKhong: Rule = {
  code,
  group: "reason",
  severity: "reason",
  isOfWholeFile: true,
  message: ({ more }) =>
    `Cả ${more["n"]} số trong tệp đều là 0. Số 0 nghĩa là đã xác nhận không có, còn chưa có số liệu thì không ghi dòng nào.`,
  fix: ({ more }) =>
    `Xóa những dòng chưa có số liệu. Nếu thật sự không có gì thì thêm vào corrections.csv một dòng: ${more["row"]}, rồi loại confirmed, lý do và ngày.`,
  find(context) {
    const released = new Set(context.data.releases.map((row) => row.period));
    // What is released together with its figures was never asked about.
    const isOpen = (period: string) =>
      !released.has(period) || (context.base && !releasedBefore(context).has(period));
    const open = context.data.observations.filter((row) => isOpen(row.period));
    const faults: Fault[] = [];
    for (const rows of Map.groupBy(open, (row) => row.at.file).values()) {
      const all = rows.flatMap((row) => columns.flatMap((column) => row[column] ?? []));
      const first = rows[0];
      if (!first || all.length < 3 || all.some(({ amount }) => !amount.eq(0))) continue;
      if (answersFor(context, first) || changedAlike(context).has(first.at.file)) continue;
      const column = first.value ? "value" : "to_date";
      const row = answerRow(first, column, { now: first[column] });
      faults.push(faultAt(first.at, code, column, { n: String(all.length), row }));
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Cả tệp toàn số 0", en: "Nothing but zeros in a file" },
  help: {
    vi: "Mọi số trong tệp đều là 0. Không có số liệu thì để trống ô; 0 nghĩa là nói rõ rằng không có. Nếu đúng là không có thì xác nhận bằng corrections.csv.",
    en: "Every number in the file is 0. Leave a cell empty where there is no figure; 0 states that there was none. If so, confirm it in corrections.csv.",
  },
  example: {
    file: "figures/2025-02/huyen-can-loc.csv",
    right:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "huyen-can-loc,duong-giao-thong,km,0.77,1.54,,,,bc-04,I,\n" +
      "huyen-can-loc,xi-mang,tan,0,55,,,,bc-04,I,\n",
    wrong:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "huyen-can-loc,duong-giao-thong,km,0,0,,,,bc-04,I,\n" +
      "huyen-can-loc,xi-mang,tan,0,0,,,,bc-04,I,\n",
  },
};

function answersFor(context: Context, row: Observation): boolean {
  return columns.some((column) => row[column] && isAnswered(context, row, column));
}
