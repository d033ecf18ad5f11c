import { cellAt, type Fault, faultAt, type Place } from "../data/fault.ts";
import type { HelpPage } from "./explained.ts";
import type { Rule } from "./rule.ts";
import { unordered } from "./unordered.ts";

/**
 * Rows out of canonical order: every file by its key, each cell by its characters' codes (an empty
 * one first), so that one content has one form and two people's changes meet without noise. Said
 * once per file, at the first row that stands too late.
 */
export const saiThuTu: Rule = {
  code: "sai-thu-tu",
  group: "table",
  severity: "error",
  message: ({ more }) =>
    `Dòng này phải đứng trước dòng ${more["line"]}; các dòng xếp theo cột ${more["names"]}, theo mã ký tự.`,
  fix: ({ more }) =>
    `Chuyển dòng này lên trước dòng ${more["line"]}, và xếp lại các dòng còn lại trong tệp theo cột ${more["names"]}.`,
  find: (context) => unordered(context).flatMap(({ key, rows }) => firstLate(key, rows)),
};

/** Its help page. */
export const helpPage: HelpPage = {
  title: { vi: "Các dòng không đúng thứ tự", en: "Rows are out of order" },
  help: {
    vi: "Các dòng xếp theo khóa để hai người sửa hai chỗ không vướng nhau. Lệnh npm run fix xếp lại.",
    en: "Rows are in the order of their keys, so that two people's changes don't collide. The command npm run fix sorts them.",
  },
  example: {
    file: "releases.csv",
    right: "2020-03,2020-03-31,transcribed,\n2020-04,2020-04-30,live,\n",
    wrong: "2020-04,2020-04-30,live,\n2020-03,2020-03-31,transcribed,\n",
  },
};

function firstLate(key: readonly string[], rows: readonly { at: Place }[]): Fault[] {
  const keyOf = ({ at }: { at: Place }) => key.map((name) => cellAt(at, name) ?? "");
  let last: string[] | undefined;
  let again: ReadonlySet<object> | undefined;
  for (const row of rows) {
    const own = keyOf(row);
    if (last && compare(own, last) < 0) {
      again ??= repeated(rows.map((other) => [other, keyOf(other).join("\n")]));
      if (again.has(row)) continue; // told as double
      const before = rows.find((other) => compare(keyOf(other), own) > 0);
      const more = { line: String(before?.at.line), names: key.join(", ") };
      return [faultAt(row.at, "sai-thu-tu", key[0] ?? null, more)];
    }
    last = own;
  }
  return [];
}

/** The rows whose key another row had before. */
function repeated(keyed: readonly [row: object, key: string][]): Set<object> {
  const seen = new Set<string>();
  return new Set(
    keyed.flatMap(([row, key]) => {
      if (seen.has(key)) return [row];
      seen.add(key);
      return [];
    }),
  );
}

/** Which of two keys stands first: below 0 for `a`, above for `b`. */
export function compare(a: readonly string[], b: readonly string[]): number {
  for (const [i, cell] of a.entries()) {
    const other = b[i] ?? "";
    if (cell !== other) return cell < other ? -1 : 1;
  }
  return 0;
}
