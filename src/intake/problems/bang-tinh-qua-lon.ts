import type { HelpPage, Piece } from "../../rules/explained.ts";
import type { IntakeRule } from "./rule.ts";

/** A file above a limit, packed or unpacked, or with too many cells. */
export const bangTinhQuaLon: IntakeRule = {
  code: "bang-tinh-qua-lon",
  group: "intake",
  severity: "error",
  message: ({ more }) =>
    more["which"] === "cells"
      ? "Tệp có quá nhiều ô; một báo cáo không có đến 200.000 ô."
      : more["which"] === "unpacked"
        ? `Bảng tính khi mở ra chiếm ${more["size"]} MB; chỉ đọc đến ${more["limit"]} MB. Thường là do hàng trống kéo dài đến cuối trang.`
        : `Tệp nặng ${more["size"]} MB; chỉ nhận đến ${more["limit"]} MB.`,
  fix: () =>
    "Chép riêng các bảng số liệu sang một tệp Excel mới (không kèm ảnh, không kèm hàng trống) rồi nhập tệp đó.",
};

/** Its help page. */
export const helpPage: HelpPage<Piece> = {
  title: { vi: "Bảng tính quá lớn", en: "The spreadsheet is too large" },
  help: {
    vi: "Tệp lớn hơn nhiều so với một báo cáo, thường vì có ảnh hoặc hàng vạn hàng trống. Chép riêng bảng số liệu sang một tệp mới.",
    en: "The file is far larger than a report, mostly for pictures or empty rows by the ten thousand. Copy the table into a new file.",
  },
  example: {
    file: "so-lieu.xlsx",
    right: "1;Đường giao thông nông thôn;km;28,67",
    wrong: "1;Đường giao thông nông thôn;km;28,67 (và 1.000.000 hàng trống)",
  },
};
