import type { SentFile } from "../../../src/intake/intake.ts";
import { shown } from "../sketch.ts";
import { type Damage, damaged, patched, roads, tableOf, whole } from "./damage.ts";

const errors = [
  ["#NULL!", 0x00],
  ["#DIV/0!", 0x07],
  ["#VALUE!", 0x0f],
  ["#REF!", 0x17],
  ["#NAME?", 0x1d],
  ["#NUM!", 0x24],
  ["#N/A", 0x2a],
] as const;

/** A text whose end is raised, as spreadsheets store it. */
function raised(text: string, mark: string): Promise<SentFile> {
  return patched(damaged({ E4: "chỗ này" }), (_, xml) =>
    xml.replace(
      /<c r="E4"[^>]*><v>[^<]*<\/v><\/c>/,
      `<c r="E4" t="inlineStr"><is><r><t>${text}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${mark}</t></r></is></c>`,
    ),
  );
}

/** What stands in a cell in place of a number, or around it. */
export const cells: readonly Damage[] = [
  { what: "không hư hại gì", sent: damaged(), caught: whole },
  ...errors.map(([text, v]) => ({
    what: `ô lỗi ${text}`,
    sent: damaged({ E4: { t: "e" as const, v, w: text } }),
    caught: "o-loi@E4",
  })),
  { what: "chữ 5.666", sent: damaged({ E5: "5.666" }), caught: "so-khong-ro@E5" },
  { what: "chữ 5,666", sent: damaged({ E5: "5,666" }), caught: "so-khong-ro@E5" },
  { what: "chữ 2,5", sent: damaged({ E4: "2,5" }), caught: whole },
  { what: "chữ 5666 có khoảng trắng quanh", sent: damaged({ E5: "  5666 " }), caught: whole },
  { what: "chữ 5 666", sent: damaged({ E5: "5 666" }), caught: "so-khong-ro@E5" },
  {
    what: "chữ 5.666,0",
    sent: damaged({ E5: "5.666,0" }),
    caught: whole,
  },
  { what: "số âm", sent: damaged({ E4: -2.5 }), caught: "so-am@E4" },
  { what: "số âm trong ngoặc", sent: damaged({ E4: "(2,5)" }), caught: "o-chu@E4" },
  {
    what: "phần trăm hiện 6,6% lưu 0,066",
    sent: damaged({ E4: shown(0.066, "0.0%") }),
    caught: "so-hien-khac@E4",
  },
  { what: "chữ 6,6% ở dòng km", sent: damaged({ E4: "6,6%" }), caught: "hai-don-vi@E4" },
  {
    what: "định dạng hai số lẻ cho tấn",
    sent: damaged({ E5: shown(5666, "#,##0.00") }),
    caught: whole,
  },
  { what: "hiện 3 lưu 2,5", sent: damaged({ E4: shown(2.5, "0") }), caught: whole },
  {
    what: "hiện theo nghìn",
    sent: damaged({ E5: shown(5666, "#,##0,") }),
    caught: "so-hien-khac@E5",
  },
  { what: "hiện phân số", sent: damaged({ E4: shown(2.5, "# ?/?") }), caught: "so-hien-khac@E4" },
  {
    what: "nhiều số lẻ hơn được nhận",
    sent: damaged({ E4: 2.5123 }),
    caught: "qua-nhieu-so-le@E4",
  },
  {
    what: "số quá dài, dạng số",
    sent: damaged({ E5: 9_007_199_254_740_992 }),
    caught: "so-qua-dai@E5",
  },
  {
    what: "số quá dài, dạng chữ",
    sent: damaged({ E5: "9007199254740993" }),
    caught: "so-qua-dai@E5",
  },
  { what: "số vượt mức có thể", sent: damaged({ E4: 2500 }), caught: "vuot-gioi-han@E4" },
  { what: "chữ thay số: mười hai", sent: damaged({ E4: "mười hai" }), caught: "o-chu@E4" },
  { what: "chữ thay số: chưa có", sent: damaged({ E4: "chưa có" }), caught: "o-chu@E4" },
  { what: "đúng/sai thay số", sent: damaged({ E4: { t: "b", v: true } }), caught: "o-chu@E4" },
  { what: "gạch ngang", sent: damaged({ E4: "-" }), caught: "gach-ngang@E4" },
  { what: "gạch dài", sent: damaged({ E4: "–" }), caught: "gach-ngang@E4" },
  { what: "ba chấm", sent: damaged({ E4: "…" }), caught: "gach-ngang@E4" },
  {
    what: "ngày tháng thay số",
    sent: damaged({ E4: shown(43953, "dd/mm/yyyy") }),
    caught: "o-ngay-thang@E4",
  },
  { what: "số kèm chữ", sent: damaged({ E4: "2,5 tuyến" }), caught: "so-kem-chu@E4" },
  { what: "5.666 kèm đơn vị", sent: damaged({ E5: "5.666 tấn" }), caught: "so-kem-chu@E5" },
  { what: "15.092 kèm đơn vị", sent: damaged({ E6: "15.092 tỷ đồng" }), caught: "so-kem-chu@E6" },
  { what: "5.666 kèm dấu chú thích", sent: damaged({ E5: "5.666*" }), caught: "so-khong-ro@E5" },
  { what: "số kèm chính đơn vị của dòng", sent: damaged({ E4: "2,5 km" }), caught: whole },
  {
    what: "hai đơn vị: 2500 m ở dòng km",
    sent: damaged({ E4: "2500 m" }),
    caught: "hai-don-vi@E4",
  },
  { what: "định dạng thêm chữ km", sent: damaged({ E4: shown(2.5, '0.0" km"') }), caught: whole },
  {
    what: "định dạng thêm chữ m ở dòng km",
    sent: damaged({ E4: shown(2500, '0" m"') }),
    caught: "hai-don-vi@E4",
  },
  { what: "dấu chú thích ¹", sent: damaged({ E4: "2,5¹" }), caught: "so-khong-ro@E4" },
  { what: "dấu chú thích *", sent: damaged({ E4: "2,5*" }), caught: "so-khong-ro@E4" },
  { what: "dấu chú thích (1)", sent: damaged({ E4: "2,5 (1)" }), caught: "so-khong-ro@E4" },
  { what: "chữ số nâng cao: 2,5 và 1", sent: raised("2,5", "1"), caught: "so-khong-ro@E4" },
  { what: "chữ số toàn khổ", sent: damaged({ E4: "２,５" }), caught: whole },
  { what: "chữ O thay số 0", sent: damaged({ E5: "56O0" }), caught: "o-chu@E5" },
  { what: "hai số trong một ô", sent: damaged({ E4: "2,5; 3,1" }), caught: "o-chu@E4" },
  { what: "khoảng số", sent: damaged({ E4: "2-3" }), caught: "o-chu@E4" },
  { what: "thiếu đơn vị của tiền", sent: damaged({ C6: null }), caught: "thieu-don-vi@B6" },
  { what: "đơn vị lạ", sent: damaged({ C4: "kmm" }), caught: "don-vi-khong-ro@C4" },
  { what: "hai đơn vị trong một ô", sent: damaged({ C4: "km, m" }), caught: "hai-don-vi@C4" },
  { what: "đơn vị của thứ khác", sent: damaged({ C4: "ha" }), caught: "sai-don-vi-tinh@C4" },
  {
    what: "cột ghi km, dòng ghi m",
    sent: tableOf(["TT", "Chỉ tiêu", "ĐVT", "Trong tháng (km)"], [1, roads, "m", 2500]),
    caught: "hai-don-vi@D4",
  },
];
