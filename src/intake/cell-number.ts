import type { Lang } from "../text/lang.ts";
import { formatTyped } from "../text/number.ts";
import { say } from "../text/say.ts";
import { numberWords } from "../text/words/intake.ts";
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
const blank: Option = {
  value: "trong",
  vi: "không có số liệu, để trống",
  en: "nothing is stated: left empty",
};
const nil: Option = {
  value: "0",
  vi: "văn bản nói rõ là không có",
  en: "the document says that there is none",
};

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
 * @param fits whether a number is one that the cell's indicator can have: no other is offered
 * @returns "blank" where it was answered that there is none; null where it is asked or refused
 */
export function takeNumber(
  cell: Cell,
  fits: (number: string) => boolean,
  names: Names,
  ledger: Ledger,
): Taken | "blank" | null {
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
  const fitting = read.readings.filter(fits);
  const readings = fitting.length > 0 ? fitting : read.readings;
  const options = readings.map((value) => numberOption(value, read.readings.length > 1));
  const stored = formatTyped(cell.number ?? "", "vi");
  const answer = ledger.ask(cell, read.code, options, { stored });
  return answer === null ? null : { number: answer, unit: null };
}

/**
 * A number as an answer, in a way that is no other number in the other language: beside another
 * reading thousands stand without their sign, and a point that may be one is said in words.
 */
function numberOption(value: string, isOneOfSeveral: boolean): Option {
  const [whole = "", fraction] = value.split(".");
  const inWords = (lang: Lang) => {
    if (isOneOfSeveral && fraction === undefined) return value;
    const n = formatTyped(value, lang);
    if (!isOneOfSeveral || fraction?.length !== 3) return n;
    return say(numberWords.withPoint, lang, { n, whole, fraction });
  };
  return { value, vi: inWords("vi"), en: inWords("en") };
}
