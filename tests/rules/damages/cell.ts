import { bytesOf, type CellKind, type FormDamage, ofCell } from "./form.ts";

const number: CellKind = { kinds: ["quantity"] };
const date: CellKind = { kinds: ["date", "day-or-month"] };
const anything: CellKind = { kinds: ["quantity", "words", "id", "area", "date", "period", "one"] };
const fullWidth = (digit: string) => String.fromCharCode(0xff10 + Number(digit));

/** How a number may not be written: what is done to one. */
const numbers: Readonly<Record<string, (cell: string) => string>> = {
  "dấu phẩy thập phân": (cell) => cell.replace(".", ","),
  "ngăn hàng nghìn": (cell) => `1.${cell.padStart(3, "0").slice(0, 3)},5`,
  "dạng mũ 1e3": () => "1e3",
  "hệ 16: 0x1F": () => "0x1F",
  "dấu phần trăm": (cell) => `${cell}%`,
  "dấu trừ U+2212": (cell) => `−${cell}`,
  "chữ số toàn khổ": (cell) => cell.replace(/\d/g, fullWidth),
  "khoảng trắng không ngắt": (cell) => `${cell}\u00a0`,
  "khoảng trắng ngăn hàng nghìn": () => "5 666",
  "dấu chú thích *": (cell) => `${cell}*`,
  "dấu chú thích (1)": (cell) => `${cell} (1)`,
  "dấu chú thích ¹": (cell) => `${cell}¹`,
  "đơn vị trong ô": (cell) => `${cell} km`,
  "số nguyên quá dài": () => "9007199254740993",
  "bảy số lẻ": () => "1.2345678",
  "số 0 âm": () => "-0",
  "số 0 âm có số lẻ": () => "-0.00",
  "dấu + ở đầu": (cell) => `+${cell}`,
  "số 0 thừa ở đầu": (cell) => `00${cell}`,
  "chấm ở cuối": (cell) => `${cell.replace(/\..*/, "")}.`,
};

/** Damage to what one cell says. */
export const cellDamages: readonly FormDamage[] = [
  ...Object.entries(numbers).map(([name, to]) => ofCell(`số: ${name}`, ["sai-so"], number, to)),
  unquoted("số: dấu phẩy thập phân không có nháy"),
  ofCell("số: NaN", ["chu-thay-so"], number, () => "NaN"),
  ofCell("số: Infinity", ["chu-thay-so"], number, () => "Infinity"),
  ofCell("số: gạch thay số", ["chu-thay-so"], number, () => "-"),
  ofCell("số: chữ thay số", ["chu-thay-so"], number, () => "chưa có"),
  ofCell("số: TRUE", ["chu-thay-so"], number, () => "TRUE"),
  ofCell("số nguyên có số lẻ", ["sai-so-nguyen"], { kinds: ["whole"] }, (c) => `${c}.0`),
  ofCell("mức lớn nhất viết phẩy", ["sai-gioi-han"], { kinds: ["limits"] }, (cell) =>
    cell.replace(":", ":0,"),
  ),
  ofCell("công thức", ["cong-thuc"], anything, () => "=SUM(A1:A9)"),
  ofCell("lỗi bảng tính #DIV/0!", ["cong-thuc"], anything, () => "#DIV/0!"),
  ofCell("lỗi bảng tính #REF!", ["cong-thuc"], anything, () => "#REF!"),
  ofCell("ngày viết kiểu Việt", ["sai-ngay"], date, (c) => c.split("-").reverse().join("/")),
  ofCell("ngày không có", ["sai-ngay"], date, (cell) => cell.replace(/^(\d{4}).*/, "$1-02-30")),
  ofCell("ngày kiểu máy tính", ["sai-ngay"], date, () => "45763"),
  ofCell("ngày kèm giờ", ["sai-ngay"], date, (cell) => `${cell}T00:00:00`),
  ofCell("kỳ viết kiểu Việt", ["sai-ky"], { kinds: ["period"] }, () => "T4/2020"),
  ofCell("tháng 13", ["sai-ky"], { kinds: ["period"] }, (cell) => cell.replace(/-.*/, "-13")),
  ofCell("mức độ lạ", ["sai-lua-chon"], { kinds: ["one"], columns: ["qualifier"] }, () => "khoang"),
  ofCell("trạng thái lạ", ["sai-lua-chon"], { kinds: ["one"], columns: ["status"] }, () => "ước"),
  ofCell("từ ngoài danh mục", ["sai-lua-chon"], { kinds: ["one"] }, (cell) => `${cell}x`),
  ofCell("cấp ngoài danh mục", ["sai-lua-chon"], { kinds: ["some"] }, (cell) => `${cell} xa`),
  ofCell("tên thay mã", ["sai-ma"], { kinds: ["id", "area"] }, (c) => c.replace(/[aeiouy]/, "ộ")),
  ofCell("mã viết hoa", ["sai-ma"], { kinds: ["id", "area"] }, (cell) => cell.toUpperCase()),
  ofCell("hai khoảng trắng", ["thua-khoang-trang"], { kinds: ["words"] }, (cell) => `${cell}  x`),
  ofCell("khoảng trắng ở cuối", ["thua-khoang-trang"], { kinds: ["words"] }, (cell) => `${cell} `),
  ofCell("xuống dòng trong ô", ["thua-khoang-trang"], { kinds: ["words"] }, (c) => `${c}\nx`),
  ofCell("ô quá dài", ["o-qua-dai"], { kinds: ["words"] }, (cell) => cell.padEnd(2001, "x")),
];

/** A comma in a number that nobody quoted: one cell more. */
function unquoted(name: string): FormDamage {
  const quoted = ofCell(name, ["sai-so-cot"], number, (cell) => cell.replace(".", "\u0001"));
  return {
    ...quoted,
    to(whole) {
      const made = quoted.to(whole);
      if (!made) return null;
      const text = new TextDecoder().decode(made.bytes).replace("\u0001", ",");
      return { ...made, bytes: bytesOf(text) };
    },
  };
}
