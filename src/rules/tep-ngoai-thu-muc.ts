import type { HelpPage } from "./explained.ts";
import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

/** A path that leads out of the data directory, or names a file otherwise than by plain names. */
export const tepNgoaiThuMuc: Rule = {
  code: "tep-ngoai-thu-muc",
  group: "file",
  severity: "error",
  message: ({ value }) =>
    `Đường dẫn ${quote(value)} có thể trỏ ra ngoài thư mục số liệu; đường dẫn chỉ gồm tên thư mục và tên tệp, ` +
    "ngăn bằng dấu gạch chéo (/).",
  fix: () => "Đặt tệp vào đúng thư mục figures/<kỳ>/ hoặc targets/ với tên thường, rồi nộp lại.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Đường dẫn ra ngoài thư mục số liệu", en: "A path leads out of the data directory" },
  help: {
    vi: "Đường dẫn trỏ ra ngoài thư mục số liệu bị từ chối. Đặt tệp vào đúng thư mục với tên thường.",
    en: "A path out of the data directory is refused. Put the file into its folder under a plain name.",
  },
  example: { file: "figures/../units.csv", belongs: "units.csv" },
};
