import { type Fault, faultAt } from "../data/fault.ts";
import { periodInWords } from "../text/period.ts";
import type { HelpPage } from "./explained.ts";
import { reporterName } from "./measure-words.ts";
import { nearestNames } from "./named.ts";
import type { Rule } from "./rule.ts";

const code = "nop-khong-co-so";

/**
 * A row of submissions.csv of a reporter who has no figure in the period. That a reporter exists,
 * and existed then, is asked of the file that holds its figures.
 */
export const nopKhongCoSo: Rule = {
  code,
  group: "release",
  severity: "error",
  message: ({ value, more }) =>
    `Dòng này ghi ngày nhận số liệu ${more["period"]} của ${more["name"]}, nhưng không có số nào trong figures/${more["id"]}/${value}.csv.`,
  fix: ({ more }) =>
    more["near"]
      ? `Có phải là ${more["near"]}? Nếu đúng thì viết mã trong ngoặc; nếu không thì sửa kỳ hay đơn vị cho đúng, hoặc xóa dòng này.`
      : "Sửa kỳ hay đơn vị cho đúng, hoặc đưa số liệu của đơn vị vào trước. Nếu số liệu đã rút hết thì xóa dòng này.",
  find(context) {
    const { data, faulty, agencies, areas } = context;
    const given = new Set(data.observations.map((row) => `${row.period}\n${row.reporter}`));
    const reporters = [...data.agencies, ...data.areas];
    return data.submissions.flatMap((row): Fault[] => {
      const { period, reporter } = row;
      // A file that couldn't be read may hold figures: its own faults come first.
      if (given.has(`${period}\n${reporter}`) || faulty.has(`figures/${period}/${reporter}.csv`)) {
        return [];
      }
      const isKnown = agencies.has(reporter) || areas.has(reporter);
      const more = {
        id: period,
        period: periodInWords(period, "vi"),
        name: reporterName(context, reporter),
        ...(isKnown ? {} : nearestNames(reporter, reporters)),
      };
      return [{ ...faultAt(row.at, code, "reporter", more), absent: period }];
    });
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Ghi là đã nộp mà không có số liệu", en: "Received, but there are no figures" },
  help: {
    vi: "Một dòng của submissions.csv nói ngày nhận số liệu của một đơn vị trong một kỳ, nhưng đơn vị ấy không có số liệu nào của kỳ. Mã đơn vị phải đúng là tên tệp số liệu; số liệu chưa nhập thì nhập cùng dòng này.",
    en: "A row of submissions.csv says when a reporter's figures of a period were received, but there are none. The reporter's id must be the name of its file; figures that aren't entered yet go in together with the row.",
  },
  example: {
    file: "submissions.csv",
    right: "2020-04,huyen-can-loc,2020-04-18,van-phong-dieu-phoi,",
    wrong: "2020-04,huyen-can-lok,2020-04-18,van-phong-dieu-phoi,",
  },
};
