import type { Option } from "./answer.ts";
import type { Ledger } from "./ledger.ts";
import type { Names } from "./names.ts";
import { numberIn } from "./number.ts";
import type { SaidUnit } from "./units.ts";
import type { Cell } from "./workbook.ts";

/** A cell's number as it is taken, and the unit that stands beside it in the cell. */
export interface Taken {
  number: string;
  unit: SaidUnit | null;
}

/** Nothing is stated, though something stands there. */
const blank: Option = { value: "trong", vi: "không có số liệu, để trống" };
const nil: Option = { value: "0", vi: "văn bản nói rõ là không có" };

/** Formulas that look beyond their own workbook: at another file, another program, the network. */
const outward =
  /(^|[^\w\]])\[\d+\]|\[[^\]]*\.(xls|xlsx|xlsm|xlsb|ods|csv)\]|'?file:|\w\|['\w]|\b(WEBSERVICE|FILTERXML|RTD|DDE|IMAGE|STOCKHISTORY|IMPORT[A-Z]+|CUBE[A-Z]+|CALL|REGISTER(\.ID)?|SQL\.REQUEST)\s*\(/i;

/** What the reader of .xls makes of such a reference, and of such a function. */
const unknown = /#REF!|^#N\/A$/;

/** Whether a cell's formula calls out; one that gives an error may as well be broken. */
export function callsOut({ kind, formula = "" }: Cell): boolean {
  return outward.test(formula) || (kind !== "error" && unknown.test(formula));
}

/**
 * The number of a cell of figures; asks what only a person can say.
 * @returns "blank" where it was answered that there is none; null where it is asked or refused
 */
export function takeNumber(cell: Cell, names: Names, ledger: Ledger): Taken | "blank" | null {
  const read = numberIn(cell);
  if ("number" in read) return { number: read.number, unit: null };
  if (read.code === "gach-ngang") {
    const answer = ledger.ask(cell, read.code, [nil, blank]);
    if (answer === null) return null;
    return answer === blank.value ? "blank" : { number: answer, unit: null };
  }
  if (!("readings" in read)) {
    ledger.refuse(cell, read.code, { formula: cell.formula ?? "" });
    return null;
  }
  if (read.code === "so-kem-chu") {
    const [id, other] = names.unit(read.word).ids;
    const [number, another] = read.readings;
    if (id && !other && number && !another) return { number, unit: { id, cell } };
  }
  const options = read.readings.map((value) => ({ value, vi: inVietnamese(value) }));
  const answer = ledger.ask(cell, read.code, options, { stored: inVietnamese(cell.number ?? "") });
  return answer === null ? null : { number: answer, unit: null };
}

/** A canonical number as people write it, for the words of an option: `5.666` is "5,666". */
function inVietnamese(number: string): string {
  const [wholePart = "", decimals] = number.split(".");
  const grouped = wholePart.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
