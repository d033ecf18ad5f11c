import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** Lines ended otherwise than by LF: Windows', the old Macintosh's, or several kinds mixed. */
export const saiXuongDong: Rule = {
  code: "sai-xuong-dong",
  group: "file",
  severity: "error",
  message: ({ more }) =>
    more["kinds"]?.includes(",")
      ? `Tệp lẫn nhiều kiểu xuống dòng (${more["kinds"]}); mỗi dòng phải kết thúc bằng LF.`
      : more["kinds"] === "CR"
        ? "Tệp xuống dòng bằng CR, kiểu của máy Macintosh cũ; mỗi dòng phải kết thúc bằng LF."
        : "Tệp xuống dòng kiểu Windows (CRLF); mỗi dòng phải kết thúc bằng LF.",
  fix: () =>
    "Chạy npm run fix, hoặc lưu lại bằng trình soạn thảo văn bản với kiểu xuống dòng LF; không số liệu nào thay đổi.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Kiểu xuống dòng không phải LF", en: "Lines aren't ended by LF" },
  help: {
    vi: "Dòng phải kết thúc bằng LF; Windows ghi CRLF. Lệnh npm run fix đổi mà không đụng đến số liệu.",
    en: "Lines end in LF; Windows writes CRLF. The command npm run fix changes that and no figure.",
  },
  example: {
    file: "releases.csv",
    right: "period,released,kind,note\n",
    wrong: "period,released,kind,note\r\n",
  },
};
