import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A row has more or fewer cells than the head. */
export const saiSoCot: Rule = {
  code: "sai-so-cot",
  group: "table",
  severity: "error",
  message: ({ value, more }) =>
    `Dòng này có ${more["found"]} ô, phải có ${more["expected"]} ô như dòng tiêu đề: ${quote(value)}.`,
  fix: ({ value, more }) => {
    if (Number(more["found"]) < Number(more["expected"])) {
      return "Thêm dấu phẩy cho các ô trống còn thiếu, kể cả ở cuối dòng; kiểm tra dòng có bị cắt đôi không.";
    }
    const row = value ?? "";
    const [whole = "", part = ""] = /(?<=,)(\d+),(\d+)(?=,)/.exec(row)?.slice(1) ?? [];
    const words = /(?<=,)[^",]*\p{L}[^",]*, [^",]*(?=,|$)/u.exec(row)?.[0];
    const asked = [
      ...(whole ? [`nếu “${whole},${part}” là một số thập phân thì viết ${whole}.${part}`] : []),
      ...(words ? [`nếu “${words}” là một ô thì bao bằng dấu nháy kép: "${words}"`] : []),
    ];
    const text = asked.join("; ");
    return text
      ? `${text.charAt(0).toUpperCase()}${text.slice(1)}. Đối chiếu với văn bản gốc.`
      : "Số thập phân viết bằng dấu chấm (5,6 viết là 5.6); ô chữ có dấu phẩy phải bao bằng dấu nháy kép.";
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Dòng thừa hoặc thiếu ô", en: "A row has too many or too few cells" },
  help: {
    vi: "Dòng thừa hoặc thiếu ô so với tiêu đề, thường vì dấu phẩy thập phân (5,6) hoặc dấu phẩy trong lời ghi chú không được bao nháy kép.",
    en: "A row has more or fewer cells than the header: mostly a decimal comma (5,6), or a comma in words that nobody quoted.",
  },
  example: {
    file: "figures/2020-03/van-phong-dieu-phoi.csv",
    right:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "tinh-ha-tinh,duong-giao-thong,km,1.11,2.22,2020-03-16,,,bc-03,I,",
    wrong:
      "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n" +
      "tinh-ha-tinh,duong-giao-thong,km,1,11,2,22,2020-03-16,,,bc-03,I,",
  },
};
