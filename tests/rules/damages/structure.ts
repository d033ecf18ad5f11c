import { bytesOf, type FormDamage, joined, middle, ofLine, ofRows, ofText, swap } from "./form.ts";

const separators = { "dấu chấm phẩy": ";", "dấu tab": "\t", "dấu gạch đứng": "|" };

/** What the cells of a row are when each stands in its neighbour's column. */
const misplaced = [
  ...["thieu-gia-tri", "sai-ma", "sai-lua-chon", "sai-ngay", "sai-ky", "sai-so", "chu-thay-so"],
  ...["sai-thu-tu", "chi-tieu-la", "dia-phuong-la", "don-vi-tinh-la", "thua-khoang-trang"],
];

/** Damage to how a file's cells stand. */
export const structureDamages: readonly FormDamage[] = [
  ...Object.entries(separators).map(([name, separator]) =>
    ofText(`ngăn bằng ${name}`, ["sai-dau-ngan"], 1, (_, { cells }) => {
      return `${cells.map((row) => row.join(separator)).join("\n")}\n`;
    }),
  ),
  ofLine("dấu nháy lạc", ["sai-dau-nhay"], (line) => line.replace(/^(.)/, '$1"')),
  ofLine("dấu nháy không đóng", ["sai-dau-nhay"], (line) => `"${line.replaceAll('"', "")}`),
  ofLine("dấu nháy thừa", ["thua-dau-nhay"], (line) => line.replace(/^([^",]+)/, '"$1"')),
  ofText("mọi ô trong dấu nháy", ["thua-dau-nhay"], 1, (_, { cells }) => {
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    return `${cells.map((row) => row.map(quoted).join(",")).join("\n")}\n`;
  }),
  ofLine("dòng thiếu ô", ["sai-so-cot", "dong-trong"], (line) => line.replace(/^[^,]*,/, "")),
  ofLine("dòng thừa ô", ["sai-so-cot"], (line) => `${line},`),
  ofLine("dòng trống", ["dong-trong"], (line) => `\n${line}`),
  ofLine("dòng toàn dấu phẩy", ["dong-trong"], (line) => `${",".repeat(3)}\n${line}`),
  ofText("nghìn dòng trống ở cuối", ["dong-trong"], null, (text) => text + "\n".repeat(1000)),
  ofText("dòng tên biểu ở trên", ["thua-dong-dau"], 1, (text) => `BIỂU 1\n\n${text}`),
  ofRows("thiếu cột", ["thieu-cot"], 1, (rows) => rows.map((cells) => cells.slice(0, -1))),
  ofRows("thừa cột", ["cot-la"], 1, (rows) => rows.map((c, i) => [...c, i === 0 ? "stt" : "1"])),
  ofRows("cột __proto__", ["cot-la"], 1, (rows) =>
    rows.map((c, i) => [...c, i === 0 ? "__proto__" : ""]),
  ),
  ofRows("cột hai lần", ["trung-cot"], 1, (rows) => rows.map((c) => [...c, c[0] ?? ""])),
  {
    name: "tên cột gõ sai",
    codes: ["cot-la"],
    most: 1,
    to({ cells: [head = [], ...rows] }) {
      const names = head[0] ?? "";
      const wrong = [`${names}s`, ...head.slice(1)];
      return { bytes: bytesOf(joined([wrong, ...rows])), line: 1, names };
    },
  },
  ofRows("cột đổi chỗ, cả tên", ["sai-tieu-de"], 1, (rows) => rows.map((c) => swap(c, 0, 1))),
  ofLine("dòng lặp đôi", ["trung-khoa"], (line) => `${line}\n${line}`, 1),
  {
    name: "dòng đổi chỗ",
    codes: ["sai-thu-tu"],
    most: 1,
    to({ cells }) {
      return cells.length < 3 ? null : { bytes: bytesOf(joined(swap(cells, 1, 2))), line: 3 };
    },
  },
  {
    name: "một dòng lệch sang phải một ô",
    codes: misplaced,
    most: 12,
    to(whole) {
      const at = middle(whole);
      const shifted = (cells: readonly string[]) => ["", ...cells.slice(0, -1)];
      const rows = whole.cells.map((cells, i) => (i === at ? shifted(cells) : cells));
      return { bytes: bytesOf(joined(rows)), line: null };
    },
  },
];
