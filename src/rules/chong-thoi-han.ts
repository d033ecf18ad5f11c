import { type Fault, faultAt, type Place } from "../data/fault.ts";
import { dateInWords } from "../text/date.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";
import type { Dated } from "./validity.ts";

/** Two rows of one area or agency hold on the same day: nobody could say which is meant. */
export const chongThoiHan: Rule = {
  code: "chong-thoi-han",
  group: "reference",
  severity: "error",
  message: ({ value, more }) =>
    `Dòng này bắt đầu ${value ? `từ ngày ${dateInWords(value, "vi")}` : "từ trước"}, khi dòng ${more["line"]} của cùng mã ` +
    `${more["id"]} còn hiệu lực ${more["to"] ? `đến hết ngày ${dateInWords(more["to"], "vi")}` : "và chưa ghi ngày hết hạn"}.`,
  fix: ({ more }) =>
    `Sửa valid_to của dòng ${more["line"]} thành ngày liền trước, hoặc sửa valid_from của dòng này.`,
  find({ areas, agencies }) {
    const faults: Fault[] = [];
    for (const rows of [...areas.values(), ...agencies.values()]) {
      const sorted: (Dated & { at: Place; id: string })[] = [...rows].sort((a, b) =>
        from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : a.at.line - b.at.line,
      );
      for (const [i, row] of sorted.entries()) {
        const before = sorted[i - 1];
        if (!before || from(before) === from(row) || from(row) > (before.valid_to ?? "9999"))
          continue;
        const more = { id: row.id, line: String(before.at.line), to: before.valid_to ?? "" };
        faults.push(faultAt(row.at, "chong-thoi-han", "valid_from", more));
      }
    }
    return faults;
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Hai dòng của một đơn vị chồng thời hạn",
    en: "Two rows of one unit overlap in time",
  },
  help: {
    vi: "Hai dòng của cùng một đơn vị không được cùng có hiệu lực trong một ngày, vì không biết dòng nào đúng. Sửa ngày bắt đầu hoặc ngày kết thúc.",
    en: "Two rows of one unit may not both hold on a day: nobody could say which is meant. Mend where one ends or the other begins.",
  },
  example: {
    file: "areas.csv",
    right:
      "huyen-thach-ha,huyen,Thạch Hà,Thạch Hà,district,tinh-ha-tinh,,2024-12-31,445,\n" +
      "huyen-thach-ha,huyen,Thạch Hà,Thạch Hà,district,tinh-ha-tinh,2025-01-01,2025-06-30,",
    wrong:
      "huyen-thach-ha,huyen,Thạch Hà,Thạch Hà,district,tinh-ha-tinh,,2025-12-31,445,\n" +
      "huyen-thach-ha,huyen,Thạch Hà,Thạch Hà,district,tinh-ha-tinh,2025-01-01,2025-06-30,",
  },
};

/** The first day as text; rows with the same one have the same key and are told of elsewhere. */
function from(row: Dated): string {
  return row.valid_from ?? "";
}
