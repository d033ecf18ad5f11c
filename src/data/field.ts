import * as z from "zod";
import { isDate } from "../text/date.ts";
import { type Decimal, decimal } from "../text/decimal.ts";
import { isPeriod, type Period } from "../text/period.ts";

/*
 * The kinds of cell. Each reads a cell's text exactly or refuses it; the refusal's message is the
 * code of the rule that words it, never zod's own. Nothing is coerced: z.coerce makes 0 of "".
 */

/** What a cell holds, as the data dictionary says it. */
export type Kind =
  | "id"
  | "area"
  | "words"
  | "date"
  | "day-or-month"
  | "period"
  | "quantity"
  | "whole"
  | "one"
  | "some"
  | "limits"
  | "address";

/** Marks a schema with what its cells hold. */
export const kind = (of: Kind) => ({ kind: of });

/** A column's schema: from a cell's text to what it means. */
export type Field<T> = z.ZodType<T, string>;

/** How many characters a cell may have: beyond any note, and short enough for every pattern here. */
export const longestCell = 2000;

/** A spreadsheet's formula, or the error that stands for its result. */
const formula = /^=.|^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/i;

const filled = z
  .string()
  .min(1, { error: "thieu-gia-tri", abort: true })
  .max(longestCell, { error: "o-qua-dai", abort: true })
  .refine((text) => !formula.test(text.trim()), { error: "cong-thuc", abort: true });

/** A slug: lower-case ASCII letters and digits, parted by single hyphens. */
export const id: Field<string> = filled
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "sai-ma")
  .meta(kind("id"));

/** One area, or several given together, `a+b` in code-point order. */
export const areaRef: Field<string> = filled
  .refine(
    (text) => {
      const ids = text.split("+");
      return (
        ids.every((one) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(one)) &&
        ids.every((one, i) => i === 0 || (ids[i - 1] ?? "") < one)
      );
    },
    { error: "sai-ma" },
  )
  .meta(kind("area"));

/** Words: no white space around, none doubled, none but the plain space. */
export const words: Field<string> = filled
  .refine((text) => text === text.trim() && !/ {2}|[^\S ]/.test(text), {
    error: "thua-khoang-trang",
  })
  .meta(kind("words"));

/** A day, `YYYY-MM-DD`, that exists. */
export const date: Field<string> = filled.refine(isDate, { error: "sai-ngay" }).meta(kind("date"));

/** A day, or a month where the day isn't known: `2022-04`. */
export const dayOrMonth: Field<string> = filled
  .refine((text) => isDate(text) || isDate(`${text}-01`), { error: "sai-ngay" })
  .meta(kind("day-or-month"));

/** A time period in SDMX form. */
export const period: Field<Period> = filled
  .refine(isPeriod, { error: "sai-ky" })
  .meta(kind("period"));

/** A number as typed and as an exact decimal. */
export interface Quantity {
  /** Canonical text: optional minus, no grouping, dot decimals, decimals as the document has them. */
  text: string;
  amount: Decimal;
}

/** How many digits a quantity may have before its point: doubles hold any fifteen exactly. */
export const mostDigits = 15;

/** How many it may have after it. */
export const mostDecimals = 6;

const quantityForm = new RegExp(
  `^(?!-0(\\.0+)?$)-?(0|[1-9]\\d{0,${mostDigits - 1}})(\\.\\d{1,${mostDecimals}})?$`,
);

/** A quantity: canonical form only. `1e3`, `5,6`, `+1`, `007`, `.5`, `-0` are refused. */
export const quantity: Field<Quantity> = filled
  .refine((text) => /\p{Nd}/u.test(text) || text.trim() === "", {
    error: "chu-thay-so",
    abort: true,
  })
  .regex(quantityForm, { error: "sai-so", abort: true })
  .transform((text) => ({ text, amount: decimal(text) }))
  .meta(kind("quantity"));

/** What a whole number may be, both ends included. */
export interface Range {
  least: number;
  most: number;
}

/** A whole number of a range, without needless zeros. */
export function whole(least: number, most: number): Field<number> {
  const range: Range = { least, most };
  return filled
    .refine(
      (text) => /^(0|-?[1-9]\d*)$/.test(text) && least <= Number(text) && Number(text) <= most,
      { error: "sai-so-nguyen", abort: true },
    )
    .transform(Number)
    .meta({ ...kind("whole"), range });
}

/** One of a few words. */
export function oneOf<const T extends readonly [string, ...string[]]>(all: T): Field<T[number]> {
  const schema = z.enum(all, { error: "sai-lua-chon" });
  return filled.pipe(schema).meta({ ...kind("one"), options: [...all] });
}

/** Several of a few words, parted by single spaces. */
export function someOf<const T extends readonly [string, ...string[]]>(all: T): Field<T[number][]> {
  return filled
    .refine((text) => text.split(" ").every((one) => all.includes(one)), {
      error: "sai-lua-chon",
      abort: true,
    })
    .transform((text) => text.split(" ") as T[number][])
    .meta({ ...kind("some"), options: [...all] });
}

/** A cell that may be empty: empty is null, and nothing else is. */
export function maybe<T>(field: Field<T>): Field<T | null> {
  return z
    .string()
    .transform((text, ctx): T | null => {
      if (text === "") return null;
      const read = field.safeParse(text);
      if (read.success) return read.data;
      ctx.addIssue({ code: "custom", message: read.error.issues[0]?.message ?? "sai-lua-chon" });
      return z.NEVER;
    })
    .meta({ ...field.meta(), optional: true });
}

/** What a column's cells hold. @throws Error for a schema that no kind of cell made */
export function kindOf(field: Field<unknown>): Kind {
  const found = field.meta()?.["kind"];
  if (typeof found !== "string") throw new Error("a column's schema has no kind");
  return found as Kind;
}

/** The words a column takes, where they are few; none for other columns. */
export function optionsOf(field: Field<unknown>): readonly string[] {
  return (field.meta()?.["options"] as string[] | undefined) ?? [];
}

/** What a column's whole numbers may be; null for other columns. */
export function rangeOf(field: Field<unknown>): Range | null {
  return (field.meta()?.["range"] as Range | undefined) ?? null;
}

/** Whether a column's cells may be empty. */
export function isOptional(field: Field<unknown>): boolean {
  return field.meta()?.["optional"] === true;
}

/** What a column says, for the data dictionary. */
export interface Description {
  vi: string;
  en: string;
  /** A cell that the column may hold. */
  example: string;
}

/** A column with what it means in both languages and an example. */
export function described<T>(field: Field<T>, vi: string, en: string, example: string): Field<T> {
  return field.meta({ ...field.meta(), says: { vi, en, example } });
}

/** What a column says; null where nobody wrote it down. */
export function descriptionOf(field: Field<unknown>): Description | null {
  return (field.meta()?.["says"] as Description | undefined) ?? null;
}
