import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A figure of an area that isn't the reporter's. */
export const ngoaiDiaBan: IntakeRule = {
  code: "ngoai-dia-ban",
  group: "intake",
  severity: "error",
  message: ({ more }) => `${more["area"]} không thuộc địa bàn của ${more["reporter"]}.`,
  fix: () =>
    "Kiểm tra xem có lấy nhầm tệp của đơn vị khác không; nếu không thì sửa tên địa phương.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Số của địa bàn khác", en: "A figure of another's area" },
  help: {
    vi: "Số thuộc về một địa phương nằm ngoài địa bàn của đơn vị báo cáo: có thể là tệp của nơi khác. Lấy đúng tệp, hoặc sửa tên địa phương.",
    en: "A figure belongs to an area that doesn't lie in the reporter's: another's file perhaps. Take the right file, or mend the area's name.",
  },
  example: { file: "so-lieu.xlsx", right: "Xã Thạch Trị", wrong: "Xã Kỳ Tây" },
};
