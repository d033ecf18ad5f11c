import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A file that can't be unpacked or read to its end, within the time and memory of sound ones. */
export const bangTinhHong: IntakeRule = {
  code: "bang-tinh-hong",
  group: "intake",
  severity: "error",
  message: ({ more }) =>
    more["which"] === "time"
      ? `Đọc tệp này quá ${more["limit"]} giây vẫn chưa xong nên đã dừng lại, thường là vì tệp bị hỏng; chưa có số nào được lấy.`
      : more["which"] === "memory"
        ? "Đọc tệp này hết bộ nhớ nên đã dừng lại, thường là vì tệp bị hỏng; chưa có số nào được lấy."
        : "Tệp bị hỏng hoặc bị cụt, không đọc được trọn vẹn; chưa có số nào được lấy.",
  fix: () => "Mở tệp gốc bằng Excel, lưu lại thành một tệp .xlsx mới rồi nhập tệp đó.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tệp bị hỏng", en: "The file is damaged" },
  help: {
    vi: "Tệp bị cụt hoặc hỏng nên không đọc được trọn vẹn, hoặc đọc mãi không xong. Mở lại tệp gốc rồi lưu một bản mới.",
    en: "The file is cut or damaged: it can't be read whole, or its reading doesn't end. Open the original and save it anew.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;28,67",
    wrong: "1;Đường giao thông nông thôn;km;",
  },
};
