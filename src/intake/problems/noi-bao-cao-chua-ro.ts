import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** Nothing says who reports. */
export const noiBaoCaoChuaRo: IntakeRule = {
  code: "noi-bao-cao-chua-ro",
  group: "intake",
  severity: "error",
  asks: true,
  message: ({ options }) =>
    options.length > 0
      ? `Tệp nêu nhiều đơn vị: ${options.map(({ vi }) => vi).join(", ")}.`
      : "Tệp không nêu đơn vị báo cáo.",
  fix: () =>
    "Thêm --reporter với mã trong agencies.csv hoặc areas.csv, như van-phong-dieu-phoi, huyen-can-loc.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Chưa rõ đơn vị báo cáo", en: "The reporter isn't known" },
  help: {
    vi: "Tệp không nêu đơn vị báo cáo, hoặc nêu nhiều đơn vị. Cho biết đơn vị.",
    en: "The file names no reporter, or several. Say which.",
  },
  example: { file: "so-lieu.xlsx", right: "UBND HUYỆN CAN LỘC", wrong: "BÁO CÁO" },
};
