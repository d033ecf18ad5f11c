import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../src/data/source-file.ts";
import type { Problem } from "../../src/rules/check.ts";
import { changed, filesUnder } from "./folder.ts";

const folder = join(import.meta.dirname, "cases");

/** The data set that keeps every rule: cases are put into it. */
export const base = filesUnder(join(import.meta.dirname, "base"));

/** The day of every check of a case: whatever the cases tell of has been. */
export const today = "2026-01-31";

/** A case of a rule: a folder under `cases/<code>/`. */
export interface Case {
  files: SourceFile[];
  /** What it is compared with, where it is. */
  past: SourceFile[] | undefined;
  problems: Partial<Problem>[];
}

/** The codes that have cases. */
export function codesWithCases(): string[] {
  return readdirSync(folder).sort();
}

/** The names of a rule's cases; none where it has no folder. */
export function casesOf(code: string): string[] {
  return codesWithCases().includes(code) ? readdirSync(join(folder, code)) : [];
}

/** One case, as README.md beside it says it is written. */
export function caseAt(code: string, name: string): Case {
  const files = filesUnder(join(folder, code, name));
  const expected = JSON.parse(readFileSync(join(folder, code, name, "expected.json"), "utf8"));
  const unread = Object.entries<SourceFile["unread"]>(expected.unread ?? {});
  const input = changed(
    base,
    [
      ...files.filter(({ path }) => path !== "expected.json" && !path.startsWith("moc/")),
      ...unread.flatMap(([path, why]) => {
        return why ? [{ path, bytes: new Uint8Array(), unread: why }] : [];
      }),
    ],
    expected.without,
  );
  const was = files
    .filter(({ path }) => path.startsWith("moc/"))
    .map(({ path, bytes }) => ({ path: path.slice("moc/".length), bytes }));
  const past = expected.against ? changed(base, was, expected.wasWithout) : undefined;
  return { files: input, past, problems: expected.problems };
}
