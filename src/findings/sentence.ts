import { capital } from "../text/area-name.ts";

/** A sentence as parts, so that a component can mark the number that it is about. */
export type Sentence = readonly (string | { readonly strong: string })[];

/*
 * While a sentence is put together, its number stands between two private-use characters, which no
 * data can hold; what leaves this folder has none.
 */
const [start, end] = ["\uE000", "\uE001"];
const marked = new RegExp(`(${start}[^${end}]*${end})`);

/** A text marked as the number that a sentence is about. */
export function strong(text: string): string {
  return start + text + end;
}

/** Clauses as sentences, each with its capital and full stop: the parts that a reader gets. */
export function sentences(...clauses: readonly (string | null)[]): Sentence {
  const text = clauses
    .filter((clause) => clause !== null)
    .map((clause) => `${capital(clause)}.`)
    .join(" ");
  return text
    .split(marked)
    .filter((part) => part !== "")
    .map((part) => (part.startsWith(start) ? { strong: part.slice(1, -1) } : part));
}

/** A sentence as plain text. */
export function plain(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === "string" ? part : part.strong)).join("");
}
