import type { Fault } from "../data/fault.ts";
import type { SourceFile } from "../data/source-file.ts";

/** Longer than any page, and short enough for every pattern here. */
const longest = 60_000;

/**
 * How many brackets a text may open. The parser's expressions nest on the machine's stack: seven
 * thousand open brackets end the process, before anybody could refuse them.
 */
const mostBrackets = 1000;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** A file's text, or what keeps it from being read: canonical as data is (UTF-8, NFC, LF). */
export function readText(file: SourceFile): { text: string } | { fault: Fault } {
  let text: string;
  try {
    text = utf8.decode(file.bytes);
  } catch {
    const readable = lenient.decode(file.bytes);
    const at = readable.indexOf("\ufffd");
    return { fault: faultIn(file.path, readable, at, "khong-phai-utf8", null) };
  }
  const fault = textFault(file.path, text);
  return fault ? { fault } : { text };
}

/** The first thing in a text that keeps it from being parsed; null for none. */
export function textFault(file: string, text: string): Fault | null {
  const fault = (at: number, code: string, value: string | null) =>
    faultIn(file, text, at, code, value);
  if (text === "") return fault(0, "tep-rong", "");
  if (text.startsWith("\ufeff")) return fault(0, "co-bom", "U+FEFF");
  const odd = /[^\n\P{C}]|\ufffd/u.exec(text);
  if (odd) return fault(odd.index, "ky-tu-la", codePoint(odd[0]));
  const composed = text.normalize("NFC");
  if (composed !== text) {
    let at = 0;
    while (text[at] === composed[at]) at++;
    return fault(at, "khong-nfc", /^.\p{M}*/su.exec(text.slice(at, at + 8))?.[0] ?? null);
  }
  if (!text.endsWith("\n")) return fault(text.length, "thieu-xuong-dong", null);
  if (text.length > longest || (text.match(/[([{]/g)?.length ?? 0) > mostBrackets) {
    return fault(0, "van-qua-lon", null);
  }
  return null;
}

/** A fault at a character of a text, counted from 0. */
export function faultIn(
  file: string,
  text: string,
  index: number,
  code: string,
  value: string | null,
  more: Readonly<Record<string, string>> = {},
): Fault {
  const before = text.slice(0, index);
  const line = before.split("\n").length;
  const column = [...before.slice(before.lastIndexOf("\n") + 1)].length + 1;
  return { code, file, line, column, field: null, value, more };
}

function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
