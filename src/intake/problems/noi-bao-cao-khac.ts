import type { IntakeRule } from "./rule.ts";

/** The workbook says another reporter than it is imported for. */
export const noiBaoCaoKhac: IntakeRule = {
  code: "noi-bao-cao-khac",
  severity: "error",
  title: { vi: "Tệp của nơi khác", en: "The file is of another reporter" },
  help: {
    vi: "Tiêu đề hoặc dấu của mẫu nêu một đơn vị khác với đơn vị đang nhập.",
    en: "The letterhead or the form's mark names another reporter than the one it is imported for.",
  },
  message: ({ more }) => `Tệp của ${more["said"]}, không phải của ${more["wanted"]}.`,
  fix: () =>
    "Kiểm tra xem có lấy nhầm tệp của đơn vị khác không. Nếu tệp đúng thì chọn lại đơn vị báo cáo.",
  example: { file: "so-lieu.xlsx", right: "UBND HUYỆN CAN LỘC", wrong: "UBND HUYỆN HƯƠNG SƠN" },
};
