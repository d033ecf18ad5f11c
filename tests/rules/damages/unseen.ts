import { decimalsOf } from "../../../src/text/decimal.ts";
import { type Cells, fileOf, sheetOf } from "../sheet.ts";
import {
  type Around,
  type Damage,
  ofRow,
  plus,
  rowsOf,
  standsAlone,
  unreleased,
} from "./damage.ts";

const never = (name: string) => ({ name, codes: [], seen: "never", most: 0 }) as const;

/**
 * What no check can see: it might be true, and nothing else says otherwise. They stand in the table
 * so that nobody takes a fine check for a true figure.
 */
export const unseenDamages: readonly Damage[] = [
  inOpen(never("số hợp lý mà sai, kỳ đang thu"), (rows, arounds) => {
    const free = arounds.find((one) => {
      const { value = "" } = one.row;
      return Number(value) > 1 && standsAlone(one, value);
    });
    const row = rows.find((one) => isSameKey(one, free?.row));
    if (!row) return false;
    const value = row["value"] ?? "";
    row["value"] = plus(value, `1e-${decimalsOf(value)}`);
    return true;
  }),
  inOpen(never("số của hai nơi đổi cho nhau, kỳ đang thu"), (rows) => {
    const free = rows.filter(isFree);
    const pair = free.flatMap((row) => {
      const other = free.find(
        (one) => one["indicator"] === row["indicator"] && one["value"] !== row["value"],
      );
      return other ? [[row, other] as const] : [];
    })[0];
    if (!pair) return false;
    const [a, b] = pair;
    [a["value"], b["value"]] = [b["value"] ?? "", a["value"] ?? ""];
    return true;
  }),
  inOpen(never("cụt đúng cuối dòng, kỳ đang thu"), (rows) => {
    rows.pop();
    return rows.length > 0;
  }),
  ofRow({ ...never("số kế hoạch hợp lý mà sai"), targets: true }, (around) => {
    const { sheet, row } = around;
    if (!sheet.path.startsWith("targets/")) return null;
    const value = plus(row["value"] ?? "", 1);
    return standsAlone(around, value) ? { row: { ...row, value } } : null;
  }),
  inShared("con số của một việc hợp lý mà sai", "facts.csv", "value", (cell) => plus(cell, 1)),
  inShared("tên chỉ tiêu là tên khác", "indicators.csv", "vi", (cell) => `${cell} khác`),
];

function isSameKey(a: Cells, b: Cells | undefined): boolean {
  return a["area"] === b?.["area"] && a["indicator"] === b?.["indicator"];
}

/** Of one area, not of the whole province, and of an indicator whose number nothing is summed from. */
function isFree(row: Cells): boolean {
  const number = Number(row["value"]);
  return (
    /^(huyen|xa|phuong|thi-xa)-[^+]*$/.test(row["area"] ?? "") &&
    number > 1 &&
    /^ho-tro/.test(row["indicator"] ?? "")
  );
}

/** Damage to a file of figures while its period is still being collected, as it was before too. */
function inOpen(
  kind: Omit<Damage, "to">,
  to: (rows: Cells[], arounds: readonly Around[]) => boolean,
): Damage {
  return {
    ...kind,
    to(set, file) {
      const period = /^figures\/(\d{4}-\d\d)\//.exec(file.path)?.[1];
      const sheet = period ? sheetOf(file) : null;
      if (!period || !sheet || !to(sheet.rows, rowsOf(set, file, false))) return null;
      const open = unreleased(set, period);
      return { instead: [fileOf(sheet), open], was: [open], file: file.path, line: null };
    },
  };
}

function inShared(
  name: string,
  path: string,
  column: string,
  to: (cell: string) => string,
): Damage {
  return {
    ...never(name),
    to(_set, file) {
      if (file.path !== path) return null;
      const sheet = sheetOf(file);
      const row = sheet.rows.find((one) => one[column]);
      if (!row) return null;
      row[column] = to(row[column] ?? "");
      return { instead: [fileOf(sheet)], file: path, line: null };
    },
  };
}
