import { type Encoding, encode } from "./encode.ts";
import { bytesOf, type FormDamage, middle, ofLine, ofRows, ofText } from "./form.ts";

/** Damage to a file as bytes and characters. */
export const fileDamages: readonly FormDamage[] = [
  ...(["UTF-16LE", "UTF-16BE", "Windows-1258", "TCVN3", "VNI"] as const).map(inEncoding),
  {
    name: "UTF-16 có dấu thứ tự byte",
    codes: ["khong-phai-utf8"],
    most: 1,
    to: ({ text }) => ({ bytes: encode(`\ufeff${text}`, "UTF-16LE"), line: 1, names: "UTF-16LE" }),
  },
  {
    name: "một byte lạ giữa tệp",
    codes: ["khong-phai-utf8"],
    most: 1,
    to(whole) {
      const head = bytesOf(`${whole.lines.slice(0, middle(whole)).join("\n")}\n`);
      const rest = bytesOf(whole.text).slice(head.length);
      return { bytes: new Uint8Array([...head, 0xe1, ...rest]), line: middle(whole) + 1 };
    },
  },
  ofText("BOM", ["co-bom"], 1, (text) => `\ufeff${text}`),
  ofText("xuống dòng CRLF", ["sai-xuong-dong"], 1, (text) => text.replaceAll("\n", "\r\n")),
  ofText("xuống dòng CR", ["sai-xuong-dong"], 1, (text) => text.replaceAll("\n", "\r")),
  ofText("xuống dòng lẫn lộn", ["sai-xuong-dong"], 1, (text) => text.replace("\n", "\r\n")),
  {
    name: "chữ tổ hợp (NFD)",
    codes: ["khong-nfc"],
    most: 1,
    to({ text, lines }) {
      const line = lines.findIndex((own) => own !== own.normalize("NFD"));
      return line < 0 ? null : { bytes: bytesOf(text.normalize("NFD")), line: line + 1 };
    },
  },
  ofLine("ký tự NUL", ["ky-tu-la"], (line) => `${line}\u0000`),
  ofLine("ký tự điều khiển", ["ky-tu-la"], (line) => line.replace(",", ",\u001b[31m")),
  ofLine("ký tự không nhìn thấy", ["ky-tu-la"], (line) => line.replace(",", "\u200b,")),
  ofLine("ký tự đảo chiều chữ", ["ky-tu-la"], (line) => line.replace(",", "\u202e,")),
  ofText("rỗng", ["tep-rong"], 1, () => ""),
  ofRows("chỉ có tiêu đề", ["chi-co-tieu-de"], 1, (rows) => rows.slice(0, 1)),
  ofText("quá lớn", ["tep-qua-lon"], 1, (text) => text + "\n".repeat(5_000_001)),
  {
    name: "mất xuống dòng cuối",
    codes: ["thieu-xuong-dong"],
    most: 1,
    to: ({ text, lines }) => ({ bytes: bytesOf(text.slice(0, -1)), line: lines.length }),
  },
  {
    name: "cụt giữa dòng",
    codes: ["thieu-xuong-dong", "sai-dau-nhay"],
    most: 1,
    to(whole) {
      const at = middle(whole);
      const half = (whole.lines[at] ?? "").slice(0, 5);
      return { bytes: bytesOf([...whole.lines.slice(0, at), half].join("\n")), line: at + 1 };
    },
  },
  {
    name: "cụt giữa một chữ",
    codes: ["khong-phai-utf8"],
    most: 1,
    to({ text, lines }) {
      const end = [...text].findLastIndex((letter) => letter > "~");
      if (end < 0) return null;
      const head = [...text].slice(0, end + 1).join("");
      const line = lines.length - ([...text].slice(end).join("").split("\n").length - 2);
      return { bytes: bytesOf(head).slice(0, -1), line };
    },
  },
];

/** Saved in another encoding; where nothing but plain letters stands in it the bytes are the same. */
function inEncoding(encoding: Encoding): FormDamage {
  return {
    name: `bảng mã ${encoding}`,
    codes: ["khong-phai-utf8"],
    most: 1,
    to({ text, lines }) {
      const bytes = encode(text, encoding);
      if (Buffer.from(bytes).equals(Buffer.from(text))) return null;
      const line = lines.findIndex((own) => /[^ -~]/.test(own)) + 1;
      // A word or two may be read in several.
      const words = new Set(text.match(/[^ ,\n]*[^ -~\n][^ ,\n]*/g));
      const names = words.size > 2 || encoding.startsWith("UTF") ? encoding : "";
      return { bytes, line: encoding.startsWith("UTF") ? 1 : line, names };
    },
  };
}
