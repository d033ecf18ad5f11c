import { mostDecimals, mostDigits } from "../data/field.ts";
import type { HelpPage } from "./explained.ts";
import { oddities } from "./oddities.ts";
import { quote } from "./quote.ts";
import { readings } from "./readings.ts";
import type { Rule } from "./rule.ts";

/** What makes another number of the one before it: a word of size, or what may be a lost digit. */
const multiplied = /\d\s*(chục|trăm|ngh?ìn|ngàn|vạn|triệu|tr|tỷ|tỉ|k|[oil?x])(?![\p{L}\p{M}])/iu;

/** A cell that holds a quantity is no number in canonical form. */
export const saiSo: Rule = {
  code: "sai-so",
  group: "cell",
  severity: "error",
  message: ({ field, value }) => {
    const odd = oddities(value ?? "");
    return (
      `${quote(value)} ở cột ${field} không phải là số đúng dạng${odd.length > 0 ? `: có ${odd.join(", ")}` : ""}. ` +
      "Số trong tệp viết như 1234.5: chỉ có chữ số, dấu chấm trước phần thập phân, không tách hàng nghìn, không kèm đơn vị tính."
    );
  },
  fix: ({ value }) => {
    const text = value ?? "";
    const [first, second] = multiplied.test(text) ? [] : readings(text);
    if (first && second) {
      return (
        `Nếu dấu phẩy là dấu thập phân thì viết ${first}; ` +
        `nếu là dấu tách hàng nghìn thì viết ${second}. Đối chiếu với văn bản gốc.`
      );
    }
    if (first && /%/.test(text)) {
      return `Viết ${first}, với đơn vị tính phan-tram ở cột unit.`;
    }
    if (first) return `Viết ${first}.`;
    if (/\de[+-]?\d/i.test(text)) {
      return "Bảng tính đã rút gọn con số nên có thể mất chữ số; lấy lại số đầy đủ từ văn bản gốc.";
    }
    return /^-?\d+(\.\d+)?$/.test(text)
      ? `Viết lại với nhiều nhất ${mostDigits} chữ số phần nguyên và ${mostDecimals} chữ số thập phân, dùng đơn vị tính lớn hơn nếu cần.`
      : "Chỉ ghi con số, chữ thì chuyển sang cột note; nếu chưa có số liệu thì để ô trống hoặc xóa cả dòng.";
  },
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Số viết không đúng dạng", en: "A number is malformed" },
  help: {
    vi: "Số viết bằng chữ số, dấu chấm trước phần thập phân, không tách hàng nghìn, không kèm đơn vị tính: 1234.5.",
    en: "Numbers are digits with a decimal point, no grouping and no unit: 1234.5.",
  },
  example: {
    file: "figures/2020-04/van-phong-dieu-phoi.csv",
    right: "huyen-huong-son,duong-giao-thong,km,2.22,",
    wrong: 'huyen-huong-son,duong-giao-thong,km,"2,22",',
  },
};
