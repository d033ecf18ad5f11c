import { decimal, decimalsOf } from "../text/decimal.ts";
import { exactText } from "./workbook.ts";

/**
 * A spreadsheet's number format for one number: decimals that are shown only where there are some
 * (`0.00##`, which SheetJS can't follow) as those that this number has (`0.000` for 1.234). Where
 * there are none the point goes too, as LibreOffice shows it.
 * @param format code as files have it: ECMA-376 part 1, 18.8.31
 */
export function formatFor(number: number, format: string): string {
  if (!Number.isFinite(number) || /[eE][+-]/.test(format)) return format;
  const exact = decimal(exactText(number)).times(format.includes("%") ? 100 : 1);
  return format.replace(/\.(0*)(#+)/g, (_, always: string, atMost: string) => {
    const own = decimalsOf(exact.round(always.length + atMost.length).toFixed());
    const decimals = Math.max(always.length, own);
    return decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  });
}
