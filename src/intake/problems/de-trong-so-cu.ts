import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A number of the record whose row the sheet has and whose place it leaves empty. */
export const deTrongSoCu: IntakeRule = {
  code: "de-trong-so-cu",
  group: "intake",
  severity: "error",
  asks: true,
  isBeyondCells: ({ more }) => more["lacks"] === "column",
  message: ({ more }) =>
    `${more["figure"]}: số ${more["column"] === "value" ? "trong kỳ" : "lũy kế"} đang có là ${more["old"]}, bảng tính ${more["lacks"] === "column" ? "không có cột cho số này" : "để trống"}.`,
  fix: ({ more, options }) => {
    const type = more["lacks"] === "column" ? "thêm cột cho số này" : "gõ số mới vào ô trống";
    return options.length > 1
      ? `Trả lời giu để giữ số đang có, xoa để bỏ; hoặc ${type}.`
      : `Bảng tính dùng đơn vị tính khác: ${type}, theo đơn vị đó, hoặc trả lời xoa để bỏ số đang có.`;
  },
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Bảng tính để trống chỗ đang có số", en: "The record's number is left empty" },
  help: {
    vi: "Bộ số liệu đang có một số mà bảng tính gửi lại để trống. Có thể số cũ vẫn đúng, có thể số cũ ghi nhầm: người gửi chọn giữ hay bỏ.",
    en: "The record has a number that the new sheet leaves empty. It may still hold, or it was wrong: the sender says whether it stays.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;6,95;28,67",
    wrong: "1;Đường giao thông nông thôn;km;6,95;",
  },
};
