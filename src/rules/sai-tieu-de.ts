import { quote } from "./quote.ts";
import type { Rule } from "./rule.ts";

const separators: Readonly<Record<string, string>> = { ";": "dấu chấm phẩy", "|": "dấu gạch đứng" };

/** The head isn't the columns that this kind of file has, in their order. */
export const saiTieuDe: Rule = {
  code: "sai-tieu-de",
  severity: "error",
  title: { vi: "Dòng tiêu đề không đúng", en: "The header row is wrong" },
  message: ({ value, more }) =>
    `${difference(value ?? "", more["expected"] ?? "")} Dòng tiêu đề đang là ${quote(value)}, phải đúng là “${more["expected"]}”.`,
  fix: () =>
    "Sửa dòng đầu cho đúng tên và thứ tự cột, chuyển cả các ô bên dưới theo; tệp không có dòng tên bảng phía trên tiêu đề.",
  example: {
    file: "releases.csv",
    right: "period,released,kind,note",
    wrong: "period,released,type,note",
  },
};

/** What is other about the head, as a sentence. */
function difference(head: string, expected: string): string {
  for (const [mark, name] of Object.entries(separators)) {
    if (head.replaceAll(mark, ",") === expected)
      return `Các cột đang ngăn bằng ${name}, phải là dấu phẩy.`;
  }
  const found = head.split(",");
  const wanted = expected.split(",");
  const missing = wanted.filter((name) => !found.includes(name));
  const extra = found.filter((name, i) => !wanted.includes(name) || found.indexOf(name) !== i);
  if (missing.length === wanted.length) return "Dòng đầu không có tên cột nào của loại tệp này.";
  const parts = [
    missing.length > 0 ? `thiếu cột ${missing.join(", ")}` : "",
    extra.length > 0 ? `thừa cột ${extra.map(quote).join(", ")}` : "",
  ].filter((part) => part !== "");
  const text = parts.length > 0 ? parts.join("; ") : "các cột không đúng thứ tự";
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
