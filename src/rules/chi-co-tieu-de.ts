import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

/** A file with a head and no row: cut off, or there for nothing. */
export const chiCoTieuDe: Rule = {
  code: "chi-co-tieu-de",
  group: "table",
  severity: "error",
  message: () => "Tệp chỉ có dòng tiêu đề, không có dòng số liệu nào.",
  fix: () =>
    "So với tệp gốc xem có mất các dòng bên dưới không. Nếu chưa có số liệu thì xóa tệp; " +
    "không thêm dòng 0 thay cho số chưa biết.",
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Tệp chỉ có dòng tiêu đề", en: "The file holds a header and nothing else" },
  help: {
    vi: "Tệp có tên cột nhưng không có số liệu: thường là bị cắt, hoặc tạo sẵn mà chưa điền. Lấy lại tệp gốc, hoặc xóa tệp cho đến khi có số liệu.",
    en: "The file names its columns and gives no row: cut off, or made and never filled. Restore the original, or remove the file until there are figures.",
  },
  example: {
    file: "reporting-rules.csv",
    right:
      "valid_from,vi,en,due_day,source,place,note\n2020-01-01,các sở ngành,departments,20,bc-04,III,\n",
    wrong: "valid_from,vi,en,due_day,source,place,note\n",
  },
};
