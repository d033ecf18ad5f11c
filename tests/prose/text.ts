import type { SourceFile } from "../../src/data/source-file.ts";
import { checkProse } from "../../src/prose/subset.ts";

/** A file of prose with a proper head; its body begins on line 6. */
export function prose(body: string, path = "vi/gioi-thieu.mdx"): SourceFile {
  return raw(`---\ntitle: Thử\ndescription: Một câu.\n---\n\n${body}\n`, path);
}

/** A file of exactly this text. */
export function raw(text: string, path = "vi/gioi-thieu.mdx"): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** What is wrong with a body, as `code line:column value`. */
export function wrong(body: string, path?: string): string[] {
  return checkProse(prose(body, path)).map(
    ({ code, line, column, value }) => `${code} ${line}:${column} ${value}`,
  );
}

/** The codes alone, each once. */
export function codes(body: string, path?: string): string[] {
  return [...new Set(checkProse(prose(body, path)).map(({ code }) => code))];
}
