import { fold } from "../text/slug.ts";
import { placeOf } from "./workbook.ts";

/** Something that a question may be answered with. */
export interface Option {
  /** What is typed: a number, an id, a word without marks. */
  value: string;
  /** What it means, Vietnamese. */
  vi: string;
  /** The same in English; none where it is a name. */
  en?: string;
}

/** Leaves something out on purpose: a column, a row or a cell that is none of the record's. */
export const leaveOut: Option = {
  value: "bo-qua",
  vi: "bỏ qua, không nhập",
  en: "leave it out",
};

/** What a person decided about a cell, or about all cells of a range that are asked about. */
export interface Answer {
  /** As it was typed, for a message. */
  typed: string;
  /** Which file and sheet; null where there is only one. */
  file: string | null;
  sheet: string | null;
  top: number;
  left: number;
  bottom: number;
  right: number;
  value: string;
}

const form =
  /^(?:'?(?:\[([^\]]*)\])?([^!]*?)'?!)?(\$?[a-z]+\$?\d+)(?::(\$?[a-z]+\$?\d+))?\s*=(.*)$/i;

/**
 * Reads an answer: `C7=5666`, `Biểu 1!C7=5666`, `[tháng 4.xlsx]Biểu 1!C7:C9=0`.
 * @returns null where it is none
 */
export function readAnswer(typed: string): Answer | null {
  const [, file, sheet, from = "", to, value = ""] = form.exec(typed.normalize("NFC")) ?? [];
  const [first, last] = [placeOf(from), placeOf(to ?? from)];
  if (!first || !last) return null;
  return {
    typed,
    file: file === undefined ? null : file,
    sheet: sheet === undefined || sheet === "" ? null : sheet,
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
    value: value.trim(),
  };
}

/** The option that an answer means; null for none of them. */
export function optionMeant(value: string, options: readonly Option[]): Option | null {
  const plain = (text: string) => fold(text).trim().replace(/\s+/g, "-");
  return options.find((option) => plain(option.value) === plain(value)) ?? null;
}
