import { faultAt, faultOfFile } from "../data/fault.ts";
import { answerRow } from "./answer-row.ts";
import { type Alike, changedAlike } from "./changed-alike.ts";
import type { Context } from "./context.ts";
import type { HelpPage } from "./explained.ts";
import { areaNames } from "./measure-words.ts";
import { quote } from "./quote.ts";
import type { Revision } from "./revisions.ts";
import type { Rule } from "./rule.ts";

const code = "doi-dong-loat";

/** A file's released numbers that all changed in one way: one problem, with what was done to them. */
export const doiDongLoat: Rule = {
  code,
  group: "reason",
  severity: "reason",
  isOfWholeFile: true,
  message: ({ value, more }) =>
    `Trong tệp này, ${more["n"]} số đã công bố cùng đổi một kiểu: ${more["how"]}. Số đầu tiên là ${quote(more["was"] ?? null)}, nay ` +
    (value === null ? "không còn." : `ghi ${quote(value)}.`),
  fix: ({ more }) =>
    "Lấy lại tệp như trước rồi sửa từng số cần sửa. Nếu mọi thay đổi đều đúng thì thêm vào corrections.csv mỗi số một dòng, " +
    `rồi loại, lý do và ngày đính chính: ${more["rows"]}.`,
  find: (context) =>
    [...changedAlike(context)].map(([file, { alike, revisions }]) => {
      const { was, row, column } = revisions[0];
      const more = {
        n: String(revisions.length),
        how: howOf(context, alike),
        was: was[column]?.text ?? "",
        rows: rowsOf(revisions),
      };
      return row?.[column]
        ? faultAt(row.at, code, column, more)
        : { ...faultOfFile(file, code, null, more), field: column, absent: was.period };
    }),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Nhiều số đã công bố cùng đổi một kiểu",
    en: "Many released figures changed in one way",
  },
  help: {
    vi: "Từ ba số đã công bố trở lên trong một tệp cùng đổi một kiểu: gấp mười lần, thành 0, hai cột đổi chỗ, lệch một dòng, hai địa phương đổi chỗ, mất các dòng cuối. Đó thường là tệp bị hỏng khi chép. Lấy lại tệp trước đó; nếu các số mới đều đúng thì mỗi số cần một dòng trong corrections.csv.",
    en: "Three or more released figures of a file changed in one way: ten times as large, all 0, two columns or two areas swapped, shifted by a row, the last rows gone. That is usually a file damaged in copying. Take it as it was before; if the new figures are all true, each needs a row of corrections.csv.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right:
      "tinh-ha-tinh,duong-giao-thong,km,7.77,9.99,2020-04-16,,,bc-04,I.2,\n" +
      "tinh-ha-tinh,ty-le-ho-ngheo,phan-tram,4.44,,,hon,,bc-04,I.4,\n" +
      "tinh-ha-tinh,xi-mang,tan,5555,",
    wrong:
      "tinh-ha-tinh,duong-giao-thong,km,77.7,99.9,2020-04-16,,,bc-04,I.2,\n" +
      "tinh-ha-tinh,ty-le-ho-ngheo,phan-tram,44.4,,,hon,,bc-04,I.4,\n" +
      "tinh-ha-tinh,xi-mang,tan,55550,",
    againstBase: true,
  },
};

/** The rows that answer, as they begin: the first few. */
function rowsOf(revisions: readonly Revision[]): string {
  const rows = revisions
    .slice(0, shown)
    .map(({ was, row, column }) =>
      answerRow(row ?? was, column, { old: was[column], now: row?.[column] }),
    );
  const others = revisions.length - rows.length;
  return rows.join("; ") + (others > 0 ? `; và ${others} dòng nữa` : "");
}

/** How many of the rows a message shows. */
const shown = 3;

function howOf(context: Context, alike: Alike): string {
  switch (alike.kind) {
    case "zero":
      return "đều thành 0";
    case "times":
      return alike.times.startsWith("0.")
        ? `đều chỉ bằng 1/${1 / Number(alike.times)} số cũ`
        : `đều gấp ${alike.times === "1000" ? "1.000" : alike.times} lần số cũ`;
    case "columns":
      return "cột value và cột to_date đổi chỗ cho nhau";
    case "shifted":
      return `cột ${alike.column} lệch ${alike.by > 0 ? "xuống" : "lên"} một dòng`;
    case "areas":
      return `số của ${alike.areas.map((area) => areaNames(context, area)).join(" và số của ")} đổi chỗ cho nhau`;
    case "gone":
      return "đều bị xóa";
    case "cut":
      return `mất ${alike.rows} dòng cuối tệp`;
  }
}
