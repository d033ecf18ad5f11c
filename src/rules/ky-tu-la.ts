import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";

const remove = "Xóa ký tự này.";

/** What a character is called, and its mend where that isn't to remove it. */
const known: Readonly<Record<string, readonly [name: string, fix?: string]>> = {
  "U+0000": ["ký tự NUL", "Tệp đã hỏng hoặc không phải tệp văn bản: lấy lại tệp gốc."],
  "U+0009": ["dấu tab", "Ngăn các cột bằng dấu phẩy; trong ô thay dấu tab bằng khoảng trắng."],
  "U+00AD": ["dấu ngắt từ ẩn"],
  "U+061C": ["dấu chiều viết ẩn của chữ Ả Rập"],
  "U+180E": ["dấu ngăn ẩn của chữ Mông Cổ"],
  "U+200B": ["khoảng trắng rộng bằng không"],
  "U+200C": ["dấu tách chữ ẩn"],
  "U+200D": ["dấu nối chữ ẩn"],
  "U+200E": ["dấu chiều viết ẩn, trái sang phải"],
  "U+200F": ["dấu chiều viết ẩn, phải sang trái"],
  "U+2028": ["dấu xuống dòng của Unicode", "Thay bằng khoảng trắng."],
  "U+2029": ["dấu xuống đoạn của Unicode", "Thay bằng khoảng trắng."],
  "U+202A": ["dấu mở đoạn viết từ trái sang phải, ẩn"],
  "U+202B": ["dấu mở đoạn viết từ phải sang trái, ẩn"],
  "U+202C": ["dấu đóng đoạn đổi chiều viết, ẩn"],
  "U+202D": ["dấu ép chiều viết từ trái sang phải, ẩn"],
  "U+202E": ["dấu đảo chiều viết, ẩn: chữ sau nó hiện ngược"],
  "U+2060": ["dấu cấm ngắt dòng, ẩn"],
  "U+2066": ["dấu mở đoạn tách chiều viết, ẩn"],
  "U+2067": ["dấu mở đoạn tách chiều viết, ẩn"],
  "U+2068": ["dấu mở đoạn tách chiều viết, ẩn"],
  "U+2069": ["dấu đóng đoạn tách chiều viết, ẩn"],
  "U+2800": ["ô chữ nổi trống, trông như khoảng trắng"],
  "U+3164": ["chữ đệm Hàn Quốc, trông như khoảng trắng"],
  "U+FEFF": ["dấu BOM nằm giữa tệp"],
  "U+FFFD": [
    "ký tự thay cho chữ đã mất khi đổi bảng mã",
    "Lấy lại chữ đúng từ tệp gốc rồi lưu với bảng mã UTF-8.",
  ],
};

/** A character that canonical CSV has not: control, invisible, bidirectional, unassigned, lost. */
export const kyTuLa: Rule = {
  code: "ky-tu-la",
  group: "file",
  severity: "error",
  message: ({ value, more }) =>
    `Có ký tự ${value}, ${nameOf(value ?? "")}${
      (more["times"] ?? "1") === "1" ? "" : ` (${more["times"]} chỗ trong tệp, đây là chỗ đầu)`
    }; tệp chỉ được chứa chữ nhìn thấy được, khoảng trắng thường và dấu xuống dòng LF.`,
  fix: ({ value }) => known[value ?? ""]?.[1] ?? remove,
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: {
    vi: "Có ký tự ẩn hoặc ký tự điều khiển",
    en: "There is an invisible or control character",
  },
  help: {
    vi: "Có ký tự mắt không thấy nhưng máy đọc thấy: ký tự điều khiển, dấu ẩn, dấu đảo chiều chữ. Xóa ký tự ở chỗ được chỉ ra.",
    en: "There is a character that eyes don't see and machines do: a control, an invisible or a text-direction mark. Remove it where it is shown.",
  },
  example: {
    file: "agencies.csv",
    right: "so-tai-chinh,Sở Tài chính,",
    wrong: "so-tai-chinh,Sở\u200b Tài chính,",
  },
};

/** What a character is, by name or else by its kind. */
function nameOf(value: string): string {
  const name = known[value]?.[0];
  if (name) return name;
  const letter = String.fromCodePoint(Number.parseInt(value.slice(2), 16));
  if (/\p{Cc}/u.test(letter)) return "một ký tự điều khiển";
  if (/\p{Co}/u.test(letter)) return "một ký tự dùng riêng của phông chữ nào đó";
  if (/(?!\p{Default_Ignorable_Code_Point})\p{M}/u.test(letter)) {
    return "dấu thứ 31 trở đi chồng lên cùng một chữ";
  }
  return /\p{Cn}|\p{Cs}/u.test(letter) ? "không phải là chữ nào" : "một ký tự ẩn";
}
