import type { DataSet } from "../../../src/data/data-set.ts";
import { statuses } from "../../../src/data/observation.ts";
import type { SourceFile } from "../../../src/data/source-file.ts";
import { shift } from "../../../src/text/period.ts";
import { fileOf, lineOf, sheetOf } from "../sheet.ts";
import {
  type Around,
  type Damage,
  ofRow,
  ofSheet,
  plus,
  rowsOf,
  standsAlone,
  times,
  unreleased,
} from "./damage.ts";

const beside = (name: string, code: string, most = 5) =>
  ({ name, codes: [code], seen: "beside", most }) as const;
const alone = (name: string, code: string, most = 5) =>
  ({ name, codes: [code], seen: "alone", most }) as const;

/** A slip of the decimal point: against its past, or above what can be at all. */
const slip = (name: string) =>
  ({ name, codes: ["lech-thap-phan", "vuot-gioi-han"], seen: "alone", most: 5 }) as const;

/** Damage that only a reason makes good: to released figures, and against a series' own past. */
export const reasonDamages: readonly Damage[] = [
  ofRow(beside("số đã công bố bị đổi", "so-cong-bo-thay-doi"), (around) => {
    const { row, isReleased } = around;
    const value = row["value"] && plus(row["value"], 1);
    const isTold = isReleased && value && standsAlone(around, value);
    return isTold ? { row: { ...row, value } } : null;
  }),
  ofRow(beside("số đã công bố bị bỏ trống", "so-cong-bo-thay-doi"), ({ row, isReleased }) =>
    isReleased && row["value"] && row["to_date"] ? { row: { ...row, value: "" } } : null,
  ),
  ofSheet(beside("dòng đã công bố bị xóa", "so-cong-bo-thay-doi"), (rows, { data }, period) =>
    isReleased(data, period) && rows.length > 1 ? rows.slice(1) : null,
  ),
  ofRow(beside("trạng thái đi lùi", "trang-thai-lui", 1), ({ row, isReleased }) => {
    const step = statuses.findIndex((one) => one === (row["status"] ?? ""));
    return isReleased && step > 0 ? { row: { ...row, status: statuses[step - 1] ?? "" } } : null;
  }),
  ofRow(beside("trạng thái bị bỏ", "trang-thai-lui", 1), ({ row, isReleased }) =>
    isReleased && row["status"] ? { row: { ...row, status: "" } } : null,
  ),
  corrected("đính chính ghi sai số cũ", { old: 1, new: 0 }),
  corrected("đính chính ghi sai số mới", { old: 0, new: 1 }),
  ...[10, 100, 1000].map((n) =>
    inOpenPeriod(slip(`gấp ${n} lần các kỳ trước`), (around, past) => {
      const number = Number(around.row["value"]);
      const isUsual = number >= median(past) && number <= Math.max(...past);
      return isUsual && past.length >= 3 ? times(around.row["value"] ?? "", n) : null;
    }),
  ),
  inOpenPeriod(alone("khác xa các kỳ trước", "khac-thuong"), (_around, past) =>
    past.length >= 6 && Math.min(...past) > 0 ? String(Math.ceil(5.5 * median(past))) : null,
  ),
  inOpenPeriod(alone("đúng bằng số tháng trước", "lap-ky-truoc"), ({ row, indicator }, past) => {
    const last = past[0] ?? 0;
    const isLong = last >= 1000 * 10 ** -indicator.decimals && indicator.area_sum === "yes";
    return isLong && Number(row["value"]) !== last ? last.toFixed(indicator.decimals) : null;
  }),
  {
    ...alone("cả tệp toàn số 0", "toan-so-khong", 30),
    to(set, file) {
      const zero = (text = "") => (text === "" ? "" : "0");
      const sheet = sheetOfFigures(file);
      const all = sheet?.rows.flatMap((row) => [row["value"], row["to_date"]]).filter(Boolean);
      if (!sheet || (all?.length ?? 0) < 3) return null;
      for (const row of sheet.rows) {
        Object.assign(row, { value: zero(row["value"]), to_date: zero(row["to_date"]) });
      }
      const open = unreleased(set, file.path.split("/")[1] ?? "");
      return { instead: [fileOf(sheet), open], was: [open], file: file.path, line: 2 };
    },
  },
];

/** A correction of a released figure that is off by so much from what was and what is. */
function corrected(name: string, off: { old: number; new: number }): Damage {
  return {
    ...beside(name, "dinh-chinh-sai", 3),
    to(set, file) {
      const around = rowsOf(set, file, false).find((one) => {
        const { row, isReleased, period } = one;
        const isKnown = set.data.corrections.some((other) => {
          return (
            other.period === period &&
            other.area === row["area"] &&
            other.indicator === row["indicator"]
          );
        });
        const now = row["value"] && plus(row["value"], 1);
        return isReleased && now && standsAlone(one, now) && !isKnown;
      });
      if (!around) return null;
      const { row, sheet, period } = around;
      const [was = "", now] = [row["value"], plus(row["value"] ?? "", 1)];
      const given = set.files.find(({ path }) => path === "corrections.csv");
      const corrections = given
        ? sheetOf(given)
        : sheetOf({ path: "corrections.csv", bytes: new Uint8Array() });
      const correction = {
        period,
        area: row["area"] ?? "",
        indicator: row["indicator"] ?? "",
        column: "value",
        old: plus(was, off.old),
        new: plus(now, off.new),
        kind: "correction",
        reason: "Gõ nhầm",
        corrected: "2026-01-10",
      };
      corrections.rows.push(correction);
      row["value"] = now;
      const instead = [fileOf(sheet), fileOf(corrections)];
      return { instead, file: "corrections.csv", line: lineOf(corrections, correction) };
    },
  };
}

/**
 * Damage to a number whose period isn't released yet, so that its own past is asked: a row whose
 * number nothing else contradicts, with what its series held in the eight months before it, or
 * since its last break.
 */
function inOpenPeriod(
  kind: Omit<Damage, "to">,
  to: (around: Around, past: readonly number[]) => string | null,
): Damage {
  const damage = ofRow(kind, (around) => {
    const { row, indicator } = around;
    if (!row["value"] || row["unit"] !== indicator.unit) return null;
    const value = to(around, pastOf(around));
    if (value === null || !standsAlone(around, row["value"])) return null;
    return { row: { ...row, value } };
  });
  return {
    ...damage,
    to(set, file) {
      const change = damage.to(set, file);
      const open = unreleased(set, file.path.split("/")[1] ?? "");
      return change && { ...change, instead: [...change.instead, open], was: [open] };
    },
  };
}

function pastOf({ set, row, indicator, period, figure }: Around): number[] {
  if (!/^\d{4}-\d\d$/.test(period)) return [];
  const start = set.data.breaks.reduce((last, { period: at }) => {
    return at <= period && at > last ? at : last;
  }, "");
  return Array.from({ length: 8 }, (_, i) => {
    const month = shift(period, -1 - i);
    const before = month < start ? undefined : figure(month, indicator.id, row["area"] ?? "");
    return before?.value && before.unit === row["unit"] ? [Number(before.value.text)] : [];
  }).flat();
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function isReleased({ releases }: DataSet, period: string): boolean {
  return releases.some((one) => one.period === period);
}

function sheetOfFigures(file: SourceFile) {
  return file.path.startsWith("figures/") ? sheetOf(file) : null;
}
