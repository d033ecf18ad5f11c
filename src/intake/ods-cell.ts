import { type Cell, exactText, type Range, rangeText } from "./workbook.ts";
import { type Tag, unescaped } from "./xml.ts";

/*
 * A cell of OpenDocument's content.xml (ODF 1.3 part 3, 9.1.4): its letters are gathered tag by tag,
 * and make with what its own tag says what it holds.
 */

/** A cell whose content is being read. */
export interface Open {
  tag: Tag;
  paragraphs: string[];
  /** Where letters since the last tag begin; null outside of a paragraph. */
  from: number | null;
  mixed: boolean;
}

/** Reads the next tag of a cell's content, and the letters before it. */
export function readLetters(open: Open, xml: string, tag: Tag): void {
  const { kind, name, attributes } = tag;
  if (open.from !== null) endLetters(open, xml, tag);
  const add = (text: string) => open.paragraphs.push((open.paragraphs.pop() ?? "") + text);
  if (name === "p") {
    if (kind !== "close") open.paragraphs.push("");
    open.from = kind === "open" ? tag.to : null;
  } else {
    if (name === "span") open.mixed = true;
    if (name === "s") add(" ".repeat(Math.min(repeated(attributes["c"]), 100)));
    if (name === "tab") add("\t");
    if (name === "line-break") add("\n");
    if (open.from !== null) open.from = tag.to;
  }
}

/** Takes the letters between the last tag and this one. */
export function endLetters(open: Open, xml: string, tag: Tag): void {
  const text = unescaped(xml.slice(open.from ?? tag.from, tag.from));
  open.paragraphs.push((open.paragraphs.pop() ?? "") + text);
}

/** What a merged cell stands for, at its place; null for one that stands for itself. */
export function rangeOf({ tag }: Open, row: number, column: number): Range | null {
  const down = repeated(tag.attributes["number-rows-spanned"]);
  const across = repeated(tag.attributes["number-columns-spanned"]);
  if (down * across === 1) return null;
  return { top: row, left: column, bottom: row + down - 1, right: column + across - 1 };
}

/** What a cell holds, at its place; null for nothing. Its address is the row's to say. */
export function cellOf(open: Open, row: number, column: number, range: Range | null): Cell | null {
  const { attributes } = open.tag;
  const text = open.paragraphs.join("\n");
  const formula = attributes["formula"]?.replace(/^[a-z]+:=?/i, "");
  const type = attributes["value-type"];
  const kind = kindOf(type, attributes, text, formula !== undefined);
  if (kind === null) return null;
  const stored = Number(attributes["value"]);
  const isBroken = kind === "number" && !Number.isFinite(stored);
  return {
    address: "",
    row,
    column,
    kind: isBroken ? "error" : kind,
    text: text !== "" || kind !== "number" ? text : isBroken ? "#NUM!" : exactText(stored),
    ...(kind === "number" && !isBroken && { number: exactText(stored) }),
    ...(formula !== undefined && { formula }),
    ...(range && { merged: rangeText(range) }),
    ...(open.mixed && { mixed: true as const }),
  };
}

function kindOf(
  type: string | undefined,
  attributes: Tag["attributes"],
  text: string,
  hasFormula: boolean,
): Cell["kind"] | null {
  // LibreOffice says of an error that it is an empty string, and shows its sign.
  if (hasFormula && /^(#[A-Z/0!?]+|Err:\d+)$/.test(text)) return "error";
  if (type === "float" || type === "percentage" || type === "currency") return "number";
  if (type === "date" || type === "time") return "date";
  if (type === "boolean") return "boolean";
  if (hasFormula && type === undefined) return "unsolved";
  return text === "" && attributes["string-value"] === undefined ? null : "text";
}

/** How often something stands there: from 1, whatever the file says. */
export function repeated(text: string | undefined): number {
  const n = Number(text ?? "1");
  return Number.isInteger(n) && n > 0 ? n : 1;
}
