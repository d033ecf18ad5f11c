import type { DataSet } from "../../../src/data/data-set.ts";
import type { Cells } from "../sheet.ts";
import { type Damage, ofSheet, times } from "./damage.ts";

const alike = ["doi-dong-loat", "mat-dau-thap-phan"];

/** One or two numbers are told each by itself, as what they contradict or as changed. */
const few = [
  "so-cong-bo-thay-doi",
  "vuot-gioi-han",
  "dia-phuong-vuot-tong",
  "ky-vuot-luy-ke",
  "luy-ke-khong-khop",
  "thua-luy-ke",
  "sai-cap",
];

const beside = (name: string) =>
  ({ name, codes: [...alike, ...few], seen: "beside", most: 3 }) as const;
const released = ({ releases }: DataSet, period: string) =>
  releases.some((one) => one.period === period);
const numbers = ["value", "to_date"] as const;

/** Damage to many numbers of a released file at once, each of which may be true. */
export const wholeFileDamages: readonly Damage[] = [
  ofSheet(beside("hai cột số đổi chỗ"), (rows, { data }, period) =>
    released(data, period)
      ? rows.map((row) => ({ ...row, value: row["to_date"] ?? "", to_date: row["value"] ?? "" }))
      : null,
  ),
  ofSheet(beside("cột số lệch xuống một dòng"), (rows, { data }, period) => {
    const shifted = rows.map((row, i) => ({ ...row, value: rows[i - 1]?.["value"] ?? "" }));
    const isFull =
      rows.length > 1 && shifted.slice(1).some((row, i) => row.value !== rows[i + 1]?.["value"]);
    return released(data, period) && isFull ? shifted.filter(hasNumber) : null;
  }),
  ofSheet(beside("tên hai địa phương đổi chỗ"), (rows, { data }, period) => {
    const [a, b] = [...new Set(rows.map((row) => row["area"] ?? ""))].filter(
      (id) => !id.includes("+"),
    );
    if (!released(data, period) || !a || !b) return null;
    const other: Record<string, string> = { [a]: b, [b]: a };
    return rows.map((row) => ({ ...row, area: other[row["area"] ?? ""] ?? row["area"] ?? "" }));
  }),
  ofSheet(beside("cụt đúng cuối dòng"), (rows, { data }, period) =>
    released(data, period) && rows.length > 1 ? rows.slice(0, Math.ceil(rows.length / 2)) : null,
  ),
  ...[10, 100, 1000].map((n) =>
    ofSheet(beside(`cả tệp gấp ${n} lần`), (rows, { data }, period) =>
      released(data, period)
        ? rows.map((row) => ({
            ...row,
            ...Object.fromEntries(
              numbers.map((name) => [name, row[name] ? times(row[name], n) : ""]),
            ),
          }))
        : null,
    ),
  ),
  ofSheet(
    { ...beside("nội dung hai cột đổi chỗ"), codes: ["doi-cho-cot"], seen: "alone", most: 1 },
    (rows) =>
      rows.map((row) => ({ ...row, area: row["indicator"] ?? "", indicator: row["area"] ?? "" })),
  ),
];

function hasNumber(row: Cells): boolean {
  return row["value"] !== "" || row["to_date"] !== "";
}
