/**
 * A chart is drawn for the width it is read at, twice: for a page of 320 px less its margins, and
 * for a column of a desktop. CSS shows one of them.
 */
export type Size = "phone" | "wide";

/** The measures of one drawing, in px. */
export interface Sizing {
  /** The width it is drawn at; shown smaller than this, text would be too small. */
  width: number;
  /** The size of type. */
  text: number;
  /** From one line of text to the next: enough for stacked Vietnamese marks. */
  leading: number;
  /** The class by which CSS shows or hides it. */
  className: "narrow" | "wide";
}

/** The measures of both drawings. */
export const sizes: Readonly<Record<Size, Sizing>> = {
  phone: { width: 288, text: 12, leading: 16, className: "narrow" },
  wide: { width: 560, text: 14, leading: 19, className: "wide" },
};
