import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** The reporter's file of the period can't be read whole. */
export const tepDichHong: IntakeRule = {
  code: "tep-dich-hong",
  group: "intake",
  severity: "error",
  message: ({ more }) => `Tệp ${more["path"]} đang có lỗi nên chưa ghép được số mới.`,
  fix: () => "Chạy npm run check, sửa tệp đó rồi nhập lại.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Tệp số liệu sẵn có bị lỗi", en: "The reporter's file is faulty" },
  help: {
    vi: "Tệp số liệu của đơn vị trong kỳ đang có lỗi nên không thể ghép thêm mà không mất gì. Sửa tệp đó trước.",
    en: "The reporter's file of the period has problems, so that nothing can be put into it without loss. Mend it first.",
  },
  example: { file: "figures/2020-04/van-phong-dieu-phoi.csv", right: "28.67", wrong: "28,67" },
};
