import { readings } from "../rules/readings.ts";
import { decimal, decimalsOf } from "../text/decimal.ts";
import type { Cell } from "./workbook.ts";

/*
 * What number a cell holds. A stored number is what it is; a typed text is a number only where it
 * can be read in one way. `5.666` is 5666 in Vietnamese and 5.666 in a file, and nobody but the
 * one who typed it can say.
 */

/**
 * A cell's number: certain, in canonical form; a question, with the numbers it may mean (none
 * where the text stands for none); or none at all, with the code of what stands in its place.
 */
export type NumberRead =
  | { number: string }
  | { code: "so-khong-ro" | "so-hien-khac"; readings: readonly string[] }
  | { code: "gach-ngang" }
  | { code: "so-kem-chu"; readings: readonly string[]; word: string }
  | { code: "o-loi" | "cong-thuc-chua-tinh" | "o-ngay-thang" | "o-chu" | "so-qua-dai" };

const canonical = /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/;
/** More digits before the point than spreadsheets keep. */
const tooLong = /^-?\d{16}/;
/** A large number as a narrow column shows it. */
const scientific = /^-?\d+([.,]\d+)?e[+-]?\d+$/i;
/** Signs that reports put where nothing is, or nothing is known. */
const dash = /^([-–—−_.…/x]+|\.{2,})$/i;

/** Reads the number of a cell in a column of figures. */
export function numberIn(cell: Cell): NumberRead {
  if (cell.kind === "error") return { code: "o-loi" };
  if (cell.kind === "unsolved") return { code: "cong-thuc-chua-tinh" };
  if (cell.kind === "date") return { code: "o-ngay-thang" };
  if (cell.kind === "boolean") return { code: "o-chu" };
  return cell.kind === "number" ? storedNumber(cell) : typedNumber(cell);
}

/**
 * A stored number: as many decimals as are shown where they are the number itself (2,090 for
 * 2.09), else all that are stored. One that is shown as another number (a percentage, rounded
 * beyond six decimals, beside letters) is asked about.
 */
function storedNumber({ text, number = "" }: Cell): NumberRead {
  if (tooLong.test(number)) return { code: "so-qua-dai" };
  const asShown = text.replace(/[\s\u00a0]+/g, " ").trim();
  const word = /[\p{L}%‰]+.*$/u.exec(asShown)?.[0].trim();
  if (word !== undefined && /\d/.test(asShown) && !scientific.test(asShown)) {
    return /[%‰]/.test(word) || !canonical.test(number)
      ? {
          code: "so-hien-khac",
          readings: distinct([number, ...vietnamese(asShown.replace(word, ""))]),
        }
      : { code: "so-kem-chu", readings: [number], word };
  }
  if (word !== undefined && !/\d/.test(asShown)) return { code: "o-chu" };
  const shown = vietnamese(asShown);
  const same = shown.find((one) => decimal(one).eq(decimal(number)));
  if (same !== undefined) return { number: same };
  // Shown as a date, a fraction, in thousands: as something else than the number, rounded.
  if (
    /\d/.test(asShown) &&
    !scientific.test(asShown) &&
    !shown.some((one) => rounds(number, one))
  ) {
    return { code: "so-hien-khac", readings: distinct([number, ...shown]) };
  }
  if (canonical.test(number)) return { number };
  return { code: "so-hien-khac", readings: distinct(shown) };
}

/** Whether a number, rounded to as many decimals as another has, is the other. */
function rounds(number: string, to: string): boolean {
  const half = decimal(`5e-${decimalsOf(to) + 1}`);
  return decimal(number).minus(to).abs().lte(half);
}

function typedNumber({ text, mixed }: Cell): NumberRead {
  const typed = text
    .normalize("NFKC")
    .replace(/[\u00a0\u2009\u202f]/g, " ")
    .trim();
  const bare = text.trim();
  if (dash.test(bare)) return { code: "gach-ngang" };
  const plain = typed.replace(/[−–]/g, "-").replace(/^\+/, "");
  if (tooLong.test(plain.replace(/(?<=\d)[., ](?=\d{3}(?!\d))/g, "")))
    return { code: "so-qua-dai" };
  // NFKC would make a digit of a raised figure: only what was typed as plain digits is certain.
  if (!mixed && /^-?\d([\d.,]*\d)?$/.test(plain) && !/[⁰¹²³⁴-⁹]/.test(bare)) {
    const all = vietnamese(plain);
    if (all.length === 1) return { number: all[0] ?? "" };
    return all.length > 1 ? { code: "so-khong-ro", readings: all } : { code: "o-chu" };
  }
  const all = mixed ? mixedReadings(plain) : vietnamese(bare);
  const word = /^-?[\d.,\s]*\d\s*(\p{L}.*|%)$/u.exec(plain)?.[1];
  if (word !== undefined && all.length > 0) return { code: "so-kem-chu", readings: all, word };
  return all.length > 0 ? { code: "so-khong-ro", readings: all } : { code: "o-chu" };
}

/** With and without a raised figure at the end: how many digits are raised can't be seen. */
function mixedReadings(plain: string): string[] {
  const shorter = [plain.slice(0, -1), plain.slice(0, -2), plain];
  return distinct(shorter.flatMap(vietnamese)).slice(0, 4);
}

/** The canonical numbers that a text may mean in a spreadsheet, the Vietnamese reading first. */
export function vietnamese(text: string): string[] {
  const all = readings(text);
  // Whatever stands behind it: 5.666 tấn and 5.666* are as unsure as 5.666.
  const groups = /^(-?)([1-9]\d{0,2})\.(\d{3})(?![\d.,])/.exec(text.trim());
  if (groups && all.length > 0) all.unshift(groups.slice(1).join(""));
  // A group of thousands never begins with nothing: 0,125 has one reading.
  const leading = /^-?0+[.,]/.test(text.trim());
  return distinct(leading ? all.filter((one) => /^-?0(\.|$)/.test(one)) : all);
}

function distinct(all: readonly string[]): string[] {
  return [...new Set(all)].filter((one) => canonical.test(one));
}
