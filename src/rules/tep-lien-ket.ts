import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** A symbolic link where a file should be: what it leads to is outside what is kept and compared. */
export const tepLienKet: Rule = {
  code: "tep-lien-ket",
  group: "file",
  severity: "error",
  message: () =>
    "Đây là một liên kết tượng trưng, không phải tệp; nội dung nằm ở chỗ khác nên không được đọc và không có lịch sử.",
  fix: () => "Xóa liên kết rồi chép chính tệp số liệu vào chỗ này.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Liên kết thay cho tệp", en: "A link stands for a file" },
  help: {
    vi: "Tệp số liệu phải là tệp thật; liên kết trỏ đi chỗ khác thì không kiểm tra và không giữ lịch sử được. Chép tệp thật vào.",
    en: "Data must be real files: what a link leads to can be neither checked nor kept. Put the file itself there.",
  },
  example: {
    file: "releases.csv",
    right: "period,released,kind,note\n",
    wrong: "",
    unread: "link",
  },
};
