import { decimalsOf } from "../text/decimal.ts";
import type { Style } from "./xlsx/workbook.ts";

/*
 * How the form looks: the site's accent on heads, a pale yellow where something is to be filled,
 * grey for what stands there to compare with. Colour alone says nothing: what isn't to be filled
 * is locked.
 */

const accent = "0B6E99";
const line = "B7C4CB";
const quiet = "595959";

/** Styles of the form, by what they are for. */
export const looks = {
  title: { size: 14, bold: true, colour: accent },
  reporter: { bold: true },
  label: { horizontal: "right" },
  plain: {},
  warning: { bold: true, colour: "B4491A" },
  head: {
    ...{ bold: true, colour: "FFFFFF", fill: accent, border: line },
    ...{ horizontal: "center", wrap: true },
  },
  topic: { bold: true, fill: "D5E8F0", border: line },
  indicator: { bold: true, fill: "F0F6F9", border: line },
  number: { border: line, horizontal: "center" },
  name: { border: line, wrap: true },
  beside: { border: line, colour: quiet, horizontal: "right" },
  unit: { border: line, horizontal: "center", wrap: true },
  none: { border: line, fill: "E4E4E4" },
  id: { size: 9, colour: quiet },
  sample: { border: line, format: "#,##0.0", horizontal: "center" },
  guideHead: { size: 14, bold: true, colour: accent },
  guideAbout: { bold: true, vertical: "top", wrap: true },
  guideText: { vertical: "top", wrap: true },
} as const satisfies Record<string, Style>;

const filled: Style = { fill: "FFF7D6", border: line, open: true };

/** Cells to fill. */
export const fills = {
  day: { ...filled, format: "0", horizontal: "center" },
  choice: { ...filled, format: "@", horizontal: "center" },
  /** As text: a remark that begins with `=` or reads like a date stays as it was typed. */
  note: { ...filled, format: "@", wrap: true, horizontal: "left" },
} as const satisfies Record<string, Style>;

/**
 * A number to fill: with its indicator's decimals, and more where more were typed, so that what is
 * seen is what is handed in.
 */
export function numberFill(decimals: number): Style {
  const fraction = decimals > 0 ? `.${"0".repeat(decimals)}${"#".repeat(6 - decimals)}` : "";
  return { ...filled, format: `#,##0${fraction}`, horizontal: "right" };
}

/** A number that stands beside, with the decimals it was typed with. */
export function besideLook(text: string): Style {
  const decimals = decimalsOf(text);
  return { ...looks.beside, format: `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}` };
}
