import { formHeads } from "../text/words/form.ts";
import { adviceWords } from "../text/words/intake.ts";

/*
 * The rules speak to who keeps the record: of columns by their names in CSV, of rows to be added to
 * other files. Who sends a spreadsheet sees heads and cells, and has nothing else to mend.
 */

const { unitName, ...others } = formHeads;

/** Columns of the record by the heads that the form has for them. */
const heads: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...others, unit: unitName }).map(([column, { vi }]) => [column, vi]),
);

const named = /(cột) (area|indicator|unit|value|to_date|as_of|qualifier|status|note)(?![\w-])/giu;
const table = /[a-z-]+\.csv/g;
/** Where the record has the other number, which who sends a spreadsheet can't look up. */
const place = /\s*\((?:figures|targets)\/[^()]*\)/g;
const file = /(?:figures|targets)\/[\w/+-]+\.csv/g;
const ofRecord = /\.csv|npm run|tệp CSV/;
const aside = /\s*\([^()]*(?:CSV|to_date)[^()]*\)/g;

/** What is left to be done where the record's keeper alone could do it. */
const ask = adviceWords.askOffice.vi;

/**
 * A rule's message for who sends a spreadsheet.
 * @param own heads of the sheet itself, by column
 */
export function messageForClerk(message: string, own: Readonly<Record<string, string>>): string {
  return withHeads(message, own)
    .replace(place, "")
    .replace(file, adviceWords.recorded.vi)
    .replace(table, "danh mục");
}

/** A rule's mend for who sends a spreadsheet: without what only the record's keeper can do. */
export function fixForClerk(fix: string, own: Readonly<Record<string, string>>): string {
  const parts = withHeads(fix, own).split(/(?<=[.;])\s+/);
  const kept = parts.filter((part) => !ofRecord.test(part));
  if (kept.length === parts.length) return kept.join(" ");
  const told = kept.join(" ").replace(/;$/, ".");
  return told === "" ? ask : `${told} ${ask}`;
}

function withHeads(text: string, own: Readonly<Record<string, string>>): string {
  return text.replace(aside, "").replace(named, (_, word: string, column: string) => {
    return `${word} “${own[column] ?? heads[column]}”`;
  });
}
