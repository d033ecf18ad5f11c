import * as z from "zod/mini";
import { isDate } from "../text/date.ts";
import { type Decimal, decimal } from "../text/decimal.ts";
import { isPeriod, type Period } from "../text/period.ts";

/*
 * The kinds of cell. Each reads a cell's text exactly or refuses it; the refusal's message is the
 * code of the rule that words it, never zod's own. Nothing is coerced: z.coerce makes 0 of "".
 * It is `zod/mini`, the same checks as functions: a reader's browser loads 6 kB of it, not 25.
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

/** What a whole number may be, both ends included. */
export interface Range {
  least: number;
  most: number;
}

/** What is known of a column's cells besides what they mean. */
interface Nature {
  kind: Kind;
  /** The words that the column takes, where they are few. */
  options?: readonly string[];
  range?: Range;
  /** Whether a cell may be empty. */
  optional?: true;
}

/** A column's schema: from a cell's text to what it means. */
export type Field<T> = z.ZodMiniType<T, string>;

const natures = z.registry<Nature>();

/** Marks a schema with what its cells hold. */
export function ofKind<T>(kind: Kind, field: Field<T>, more: Omit<Nature, "kind"> = {}): Field<T> {
  return field.register(natures, { kind, ...more });
}

/** How many characters a cell may have: beyond any note, and short enough for every pattern here. */
export const longestCell = 2000;

/** A spreadsheet's formula, or the error that stands for its result. */
const formula = /^=.|^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$/i;

const filled = z.string().check(
  z.minLength(1, { error: "thieu-gia-tri", abort: true }),
  z.maxLength(longestCell, { error: "o-qua-dai", abort: true }),
  z.refine((text) => !formula.test(text.trim()), { error: "cong-thuc", abort: true }),
);

/** A cell that isn't empty and passes a test, as it stands; `error` is the rule that else is broken. */
export function tested(kind: Kind, test: (text: string) => boolean, error: string): Field<string> {
  return ofKind(kind, filled.check(z.refine(test, { error })));
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A slug: lower-case ASCII letters and digits, parted by single hyphens. */
export const id = tested("id", (text) => slug.test(text), "sai-ma");

/** One area, or several given together, `a+b` in code-point order. */
export const areaRef = tested(
  "area",
  (text) => {
    const ids = text.split("+");
    return (
      ids.every((one) => slug.test(one)) &&
      ids.every((one, i) => i === 0 || (ids[i - 1] ?? "") < one)
    );
  },
  "sai-ma",
);

/** Words: no white space around, none doubled, none but the plain space. */
export const words = tested(
  "words",
  (text) => text === text.trim() && !/ {2}|[^\S ]/.test(text),
  "thua-khoang-trang",
);

/** A day, `YYYY-MM-DD`, that exists. */
export const date = tested("date", isDate, "sai-ngay");

/** A day, or a month where the day isn't known: `2022-04`. */
export const dayOrMonth = tested(
  "day-or-month",
  (text) => isDate(text) || isDate(`${text}-01`),
  "sai-ngay",
);

/** A time period in SDMX form. */
export const period: Field<Period> = tested("period", isPeriod, "sai-ky");

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
export const quantity: Field<Quantity> = ofKind(
  "quantity",
  z.pipe(
    filled.check(
      z.refine((text) => /\p{Nd}/u.test(text) || text.trim() === "", {
        error: "chu-thay-so",
        abort: true,
      }),
      z.regex(quantityForm, { error: "sai-so", abort: true }),
    ),
    z.transform((text: string) => ({ text, amount: decimal(text) })),
  ),
);

/** A whole number of a range, without needless zeros. */
export function whole(least: number, most: number): Field<number> {
  const isInRange = (text: string) =>
    /^(0|-?[1-9]\d*)$/.test(text) && least <= Number(text) && Number(text) <= most;
  const digits = filled.check(z.refine(isInRange, { error: "sai-so-nguyen", abort: true }));
  return ofKind("whole", z.pipe(digits, z.transform(Number)), { range: { least, most } });
}

/** One of a few words. */
export function oneOf<const T extends readonly [string, ...string[]]>(all: T): Field<T[number]> {
  const schema = z.enum(all, { error: "sai-lua-chon" });
  return ofKind("one", z.pipe(filled, schema), { options: [...all] });
}

/** Several of a few words, parted by single spaces. */
export function someOf<const T extends readonly [string, ...string[]]>(all: T): Field<T[number][]> {
  const isKnown = (text: string) => text.split(" ").every((one) => all.includes(one));
  const known = filled.check(z.refine(isKnown, { error: "sai-lua-chon", abort: true }));
  const split = z.transform((text: string) => text.split(" ") as T[number][]);
  return ofKind("some", z.pipe(known, split), { options: [...all] });
}

/** A cell that may be empty: empty is null, and nothing else is. */
export function maybe<T>(field: Field<T>): Field<T | null> {
  const read = z.transform((text: string, { issues }): T | null => {
    if (text === "") return null;
    const read = field.safeParse(text);
    if (read.success) return read.data;
    const message = read.error.issues[0]?.message ?? "sai-lua-chon";
    issues.push({ code: "custom", message, input: text });
    return z.NEVER;
  });
  const { kind, ...more } = natureOf(field);
  return ofKind(kind, z.pipe(z.string(), read), { ...more, optional: true });
}

/** What is known of a column. @throws Error for a schema that no kind of cell made */
function natureOf(field: Field<unknown>): Nature {
  const found = natures.get(field);
  if (!found) throw new Error("a column's schema has no kind");
  return found;
}

/** What a column's cells hold. @throws Error for a schema that no kind of cell made */
export function kindOf(field: Field<unknown>): Kind {
  return natureOf(field).kind;
}

/** The words a column takes, where they are few; none for other columns. */
export function optionsOf(field: Field<unknown>): readonly string[] {
  return natureOf(field).options ?? [];
}

/** What a column's whole numbers may be; null for other columns. */
export function rangeOf(field: Field<unknown>): Range | null {
  return natureOf(field).range ?? null;
}

/** Whether a column's cells may be empty. */
export function isOptional(field: Field<unknown>): boolean {
  return natureOf(field).optional === true;
}
