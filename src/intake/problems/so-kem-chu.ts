import type { HelpPage, Piece } from "../../rules/explained.ts";
import { quote } from "../../rules/quote.ts";
import type { IntakeRule } from "./rule.ts";

/** A number with words in its cell. */
export const soKemChu: IntakeRule = {
  code: "so-kem-chu",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ value }) => `${quote(value)} có chữ đi kèm số.`,
  fix: () =>
    "Xác nhận con số, hoặc chỉ để số trong ô: đơn vị tính ghi ở cột Đơn vị tính, lời ghi ở cột Ghi chú.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Số kèm chữ trong một ô", en: "A number with words in its cell" },
  help: {
    vi: "Ô có cả số và chữ. Người gửi xác nhận con số; đơn vị tính ghi ở cột của nó.",
    en: "The cell holds a number and words. The sender confirms the number; its unit belongs in the unit's column.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;12",
    wrong: "1;Đường giao thông nông thôn;km;12 tuyến",
  },
};
