import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** The head is another kind of file's or none, or has all its columns in another order. */
export const saiTieuDe: Rule = {
  code: "sai-tieu-de",
  group: "table",
  severity: "error",
  message: ({ value, more }) =>
    `${
      more["known"]
        ? "Các cột không đúng thứ tự."
        : "Dòng đầu không phải là dòng tiêu đề của loại tệp này."
    } Dòng tiêu đề đang là ${quote(value)}, phải đúng là “${more["expected"]}”.`,
  fix: ({ more }) =>
    more["known"]
      ? "Xếp lại các cột cho đúng thứ tự, chuyển cả các ô bên dưới theo."
      : "Thêm dòng tiêu đề vào đầu tệp. Nếu tệp thuộc loại khác thì đặt lại đúng thư mục và tên.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Dòng tiêu đề không đúng", en: "The header row is wrong" },
  help: {
    vi: "Dòng đầu phải đúng tên cột và thứ tự cột của loại tệp. Sửa dòng tiêu đề, hoặc đặt tệp vào đúng chỗ.",
    en: "The first row names the columns of its kind of file, in their order. Mend it, or put the file where it belongs.",
  },
  example: {
    file: "releases.csv",
    right: "period,released,kind,note",
    wrong: "period,kind,released,note",
  },
};
