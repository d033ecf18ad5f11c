import type { Fault } from "../data/fault.ts";
import { faultIn } from "./source-text.ts";

/** What stands above every text. */
export const frontmatterKeys = ["title", "description"] as const;

/** A text's title and the sentence that search results and previews show. */
export type Frontmatter = Readonly<Record<(typeof frontmatterKeys)[number], string>>;

/** A text's frontmatter and the rest, with the frontmatter blanked out so that places stay. */
export interface Split {
  frontmatter: Frontmatter;
  body: string;
}

const block = /^---\n([\s\S]*?)\n---\n/;
const entry = /^([a-z]+): (.+)$/;
/** A YAML text that can't be anything else: no sign that YAML reads as its own, a letter first. */
const plain = /^[\p{L}(“][^\\"#:]*$/u;
const quoted = /^"([^"\\]+)"$/;

/**
 * Splits a text at its frontmatter: exactly `title` and `description`, one line each. YAML has
 * more (a `layout` would import and run a file); nothing of it is needed, so nothing is accepted.
 */
export function splitFrontmatter(file: string, text: string): Split | Fault[] {
  const [whole, inner] = block.exec(text) ?? [];
  if (whole === undefined || inner === undefined) {
    return [faultIn(file, text, 0, "van-dau-tep", text.split("\n", 1)[0] ?? null)];
  }
  const found = new Map<string, string>();
  const faults: Fault[] = [];
  let at = "---\n".length;
  for (const line of inner.split("\n")) {
    const [, key = "", value = ""] = entry.exec(line) ?? [];
    const meant = readValue(value);
    const known = frontmatterKeys.some((name) => name === key) && !found.has(key);
    if (known && meant !== null) found.set(key, meant);
    else faults.push(faultIn(file, text, at, "van-dau-tep", line));
    at += line.length + 1;
  }
  const missing = frontmatterKeys.filter((key) => !found.has(key));
  if (missing.length > 0 && faults.length === 0) {
    faults.push(faultIn(file, text, 0, "van-dau-tep", null, { missing: missing.join(", ") }));
  }
  if (faults.length > 0) return faults;
  const body = whole.replace(/[^\n]/g, " ") + text.slice(whole.length);
  const { title = "", description = "" } = Object.fromEntries(found);
  return { frontmatter: { title, description }, body };
}

/** What a value says, null when it isn't written in one of the two accepted ways. */
function readValue(value: string): string | null {
  const inQuotes = quoted.exec(value)?.[1];
  if (inQuotes !== undefined) return inQuotes;
  const isText = plain.test(value) && value === value.trim();
  return isText && !/^(true|false|null|yes|no|on|off)$/i.test(value) ? value : null;
}
