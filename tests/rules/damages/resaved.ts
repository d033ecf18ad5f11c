import { type Cells, fileOf, sheetOf } from "../sheet.ts";
import type { Damage } from "./damage.ts";

/**
 * What LibreOffice makes of a cell of a CSV file that it opens and saves: only what it takes for a
 * number changes. `tests/rules/resaved/` holds what it did.
 */
export const resaved = {
  /** The point groups thousands: `15.092` is 15092, while `3.41` is no number and stays. */
  "vi-VN": (cell: string) =>
    /^-?\d+((\.\d{3})+)?$/.test(cell) ? String(Number(cell.replaceAll(".", ""))) : cell,
  /** Zeros that don't count go. */
  "en-US": (cell: string) => (/^-?\d+(\.\d+)?$/.test(cell) ? String(Number(cell)) : cell),
} as const;

/** A file opened and saved in a locale; null where that changes nothing. */
function savedIn(locale: keyof typeof resaved, kind: Omit<Damage, "to">): Damage {
  return {
    ...kind,
    to(_set, file) {
      if (!file.path.endsWith(".csv")) return null;
      const sheet = sheetOf(file);
      const rows = sheet.rows.map(
        (row): Cells =>
          Object.fromEntries(
            Object.entries(row).map(([name, cell]) => [name, resaved[locale](cell)]),
          ),
      );
      const written = fileOf({ ...sheet, rows });
      const isSame = Buffer.from(written.bytes).equals(Buffer.from(file.bytes));
      return isSame ? null : { instead: [written], file: file.path, line: null };
    },
  };
}

/** Saved by a Vietnamese spreadsheet: the points are gone. */
export const resavedDamages: readonly Damage[] = [
  savedIn("vi-VN", {
    name: "LibreOffice vi-VN lưu lại",
    codes: ["mat-dau-thap-phan"],
    seen: "beside",
    most: 1,
  }),
];

/** Saved by an English one: the very same figures. */
export const resavedInEnglish = savedIn("en-US", {
  name: "LibreOffice en-US lưu lại",
  codes: [],
  seen: "never",
  most: 0,
});
