import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A sheet in which no table is found. */
export const khongThayBang: IntakeRule = {
  code: "khong-thay-bang",
  group: "intake",
  severity: "error",
  asks: true,
  message: () =>
    "Không thấy hàng tiêu đề của bảng số liệu (Chỉ tiêu, Đơn vị tính, Thực hiện, Lũy kế…), nhưng ở đây có số.",
  fix: ({ options }) =>
    options.length > 0
      ? "Nếu trang này không phải số liệu báo cáo thì trả lời bo-qua; nếu phải thì thêm hàng tiêu đề như trong mẫu."
      : "Dùng mẫu Excel của tháng, hoặc thêm hàng tiêu đề như trong mẫu.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Không thấy bảng số liệu", en: "No table was found" },
  help: {
    vi: "Trang tính không có hàng tiêu đề nào nhận ra được (Chỉ tiêu, Đơn vị tính, Thực hiện, Lũy kế…). Dùng mẫu, hoặc sửa hàng tiêu đề.",
    en: "The sheet has no row of heads that is understood (indicator, unit, done, to date…). Use the form, or mend the heads.",
  },
  example: { file: "so-lieu.xlsx", right: "TT;Chỉ tiêu;ĐVT;Thực hiện tháng 4", wrong: "A;B;C;D" },
};
