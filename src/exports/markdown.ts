/*
 * GitHub's Markdown, where whatever stands in a data file is text and nothing else: it marks up
 * nothing, leads nowhere and calls nobody. GitHub looks for mentions and links after it has read
 * the marks, so an entity alone doesn't hide an `@`: a space of no width parts it from its name.
 */

/** U+200B as an entity, so that whoever reads the source sees it. */
const apart = "&#8203;";

/** A cell holds no more (see `longestCell`); what stands in a file of the past may be longer. */
const longest = 2000;

/** Any text as Markdown that shows it, on one line. */
export function escaped(text: string): string {
  const letters = [...text.slice(0, 2 * longest)];
  const shown = letters.length > longest ? [...letters.slice(0, longest), "…"] : letters;
  return shown
    .join("")
    .replace(/\s+/g, (space) => (space.includes("\u00a0") ? space : " "))
    .trim()
    .replace(/[\p{C}\u2028\u2029]/gu, "�")
    .replace(/[&<>|\\`*_{}[\]#!~^$@]|:(?! )/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/&#(35|36|58|64);/g, `&#$1;${apart}`)
    .replace(/\b(www|gh)(?=[.-])/gi, `$1${apart}`);
}

/** A text as it stands, to be written where the reader copies it: a path, a column's name. */
export function code(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** A column of a table: its head, and whether its cells are numbers. */
export interface Column {
  head: string;
  number?: true;
}

/** A table of cells that are Markdown already; nothing where it has no row. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = columns.map(({ number }) => (number ? "---:" : "---"));
  return [columns.map(({ head }) => head), rule, ...rows].map(line).join("\n");
}

/** A part that a reader opens. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Parts one below the other; empty ones aren't there. */
export function parts(all: readonly string[]): string {
  return all.filter((part) => part !== "").join("\n\n");
}

const tags = /<\/?(?:details|summary|code)>/g;
const entity = /&#(?:33|35|36|38|42|58|60|62|64|91|92|93|94|95|96|123|124|125|126|8203);/g;

/**
 * Whether a text is made of nothing but what this file writes: so it neither links nor mentions
 * nor shows a picture, whoever made it. For Markdown that comes from outside.
 */
export function isPlain(text: string): boolean {
  return text.split("\n").every((line) => {
    if (/&#(35|36|58|64);(?!&#8203;)/.test(line)) return false;
    const bare = line
      .replace(/^(?:#{1,4} |- |> (?:\[!(?:CAUTION|WARNING)\]$)?)/, "")
      .replace(/^\|(?: (?:---:?) \|)+$/, "")
      .replace(tags, "x")
      .replace(entity, "x")
      .replaceAll("**", "x")
      .replace(/^\| | \|$|(?<= )\|(?= )/g, "");
    return !/[&<>|\\`*_{}[\]#!~^$@]|:(?=\S)|\bwww\.|\bgh-\d|[\p{Cc}\p{Cf}]/iu.test(bare);
  });
}
