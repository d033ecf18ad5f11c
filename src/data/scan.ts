import type { Fault } from "./fault.ts";

/** Something wrong at a place of the file that is being read. */
export type Found = Omit<Fault, "file">;

/**
 * What nobody sees or what has no business in a text: controls, invisible, bidirectional, lost; a
 * mark above thirty others on one letter, the most that a text has which is safe to compose
 * (UAX #15, stream-safe text).
 */
const odd =
  /[^\n\P{C}]|[\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufffd]|\p{M}(?<=\p{M}{31})/gu;
const piled = /\p{M}{31}/u;

/** Bytes that aren't UTF-8, at a place of the text as far as it can be read. */
export function foreign(text: string, index: number): Found {
  return foundAt("khong-phai-utf8", text, index, null);
}

/**
 * What is wrong with a text's form and takes nothing from its meaning (a byte order mark, line
 * ends), told once each, and the text without it. Null for a file without a byte.
 */
export function form(raw: string): { text: string | null; faults: Found[] } {
  if (raw === "") return { text: null, faults: [foundAt("tep-rong", "", 0, "")] };
  const faults: Found[] = [];
  let text = raw;
  if (text.startsWith("\ufeff")) {
    text = text.slice(1);
    faults.push(foundAt("co-bom", "", 0, "U+FEFF"));
  }
  if (text.includes("\r")) {
    const kinds = Object.entries({
      CRLF: text.includes("\r\n"),
      LF: /(^|[^\r])\n/.test(text),
      CR: /\r($|[^\n])/.test(text),
    });
    const more = { kinds: kinds.flatMap(([name, is]) => (is ? [name] : [])).join(", ") };
    faults.push({ ...foundAt("sai-xuong-dong", text, text.indexOf("\r"), "U+000D"), more });
    text = text.replace(/\r\n?/g, "\n");
  }
  return { text, faults };
}

/** Every character that has no business in the text, each told once, at its first place. */
export function oddCharacters(text: string): Found[] {
  const place = placesIn(text);
  const first = new Map<string, { index: number; times: number }>();
  for (const { 0: letter, index } of text.matchAll(odd)) {
    const seen = first.get(letter);
    if (seen) seen.times++;
    else first.set(letter, { index, times: 1 });
  }
  return [...first].map(([letter, { index, times }]) => ({
    code: "ky-tu-la",
    ...place(index),
    field: null,
    value: codePoint(letter),
    more: { times: String(times) },
  }));
}

/**
 * The text in NFC; as it stands where marks are piled on a letter, for composing takes the square
 * of their number.
 */
export function composed(text: string): string {
  return piled.test(text) ? text : text.normalize("NFC");
}

/** The first letter that isn't composed; none where all are. */
export function decomposed(text: string): Found[] {
  const better = composed(text);
  if (better === text) return [];
  let at = 0;
  while (text[at] === better[at]) at++;
  // The letter that the mark belongs to stands before it where only the mark is other.
  while (at > 0 && /^\p{M}/u.test(text.slice(at))) at--;
  const letter = /^.\p{M}*/su.exec(text.slice(at, at + 8))?.[0] ?? null;
  return [foundAt("khong-nfc", text, at, letter)];
}

/** A last line that nothing ends. */
export function unended(text: string): Found[] {
  return text.endsWith("\n") ? [] : [foundAt("thieu-xuong-dong", text, text.length, null)];
}

/** A fault at an index of the text, its line and column counted in characters. */
export function foundAt(code: string, text: string, index: number, value: string | null): Found {
  return { code, ...placesIn(text)(index), field: null, value, more: {} };
}

/**
 * Tells the line and column of a text's indexes, in characters, from 1: in one walk through the
 * text, so each is asked for after those before it.
 */
export function placesIn(text: string): (index: number) => { line: number; column: number } {
  let at = 0;
  let [line, column] = [1, 1];
  return (index) => {
    const between = text.slice(at, index);
    const lastEnd = between.lastIndexOf("\n");
    if (lastEnd >= 0) {
      line += between.split("\n").length - 1;
      column = 1;
    }
    column += [...between.slice(lastEnd + 1)].length;
    at = index;
    return { line, column };
  };
}

function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
