import { siteWords as words } from "../../src/text/words/site.ts";
import { heldCards } from "./cards.ts";
import { figuresOf } from "./expected.ts";
import { landOf } from "./land.ts";
import type { PageChart } from "./outline.ts";
import type { BuiltPage } from "./page.ts";
import type { DataFiles } from "./record.ts";
import { type Held, held } from "./tables.ts";

/** What was held against the data and where it differs. */
export interface Compared {
  /** One sentence a difference: page, kind of table, what is missing or too much. */
  differences: string[];
  /** How many cells of each kind of table were compared. */
  cells: Map<string, number>;
  /** Which kinds of table a page has: `/thang/2020-04/ files`. */
  tables: Set<string>;
}

/** Holds every table, card and ranked chart of a site's pages against its data. */
export function compare(pages: readonly BuiltPage[], record: DataFiles): Compared {
  const figures = figuresOf(record, landOf(record));
  const places = new Set(pages.map(({ place }) => place));
  const compared: Compared = { differences: [], cells: new Map(), tables: new Set() };
  for (const page of pages) {
    const asked = { figures, lang: page.lang, places };
    for (const table of page.tables) {
      if (table.prose) continue;
      const found = held(asked, page, table);
      if (found) note(compared, page, found);
      else compared.differences.push(`${page.path}: an unknown table, "${table.heading}"`);
    }
    if (/^(|thang\/[^/]+\/|nam\/[^/]+\/)$/.test(page.place)) {
      note(compared, page, heldCards(asked, page));
    }
    for (const chart of page.charts) drawn(compared, page, chart);
  }
  return compared;
}

function note({ differences, cells, tables }: Compared, page: BuiltPage, { kind, ...rows }: Held) {
  const line = (row: string[]) => row.join(" | ");
  const [expected, found] = [rows.expected.map(line).sort(), rows.found.map(line).sort()];
  cells.set(kind, (cells.get(kind) ?? 0) + rows.expected.flat().length);
  tables.add(`${page.path} ${kind}`);
  for (const row of without(expected, found)) differences.push(`${page.path} ${kind}: no ${row}`);
  for (const row of without(found, expected)) differences.push(`${page.path} ${kind}: has ${row}`);
}

/** What one list has more of than another: each as often as it is missing there. */
function without(rows: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1);
  return rows.filter((row) => {
    const n = left.get(row) ?? 0;
    left.set(row, n - 1);
    return n <= 0;
  });
}

/** A chart's numbers are its table's, in its order: all up to twenty, else the first ten. */
function drawn({ differences, cells }: Compared, page: BuiltPage, { id, numbers }: PageChart) {
  if (!id.startsWith("b-")) return;
  const table = page.tables.find((each) => each.chart === id);
  const rows = (table?.rows ?? []).filter(
    ([name]) => name?.text !== words.wholeProvince[page.lang],
  );
  const own = rows.map((row) => bare(row[1]?.text ?? ""));
  const shown = own.length > 20 ? own.slice(0, 10) : own;
  const found = numbers.map(bare).slice(0, shown.length);
  cells.set("bars", (cells.get("bars") ?? 0) + shown.length);
  if (found.join(" ") !== shown.join(" ") || shown.length === 0) {
    differences.push(`${page.path} ${id}: draws ${found.join(" ")}, not ${shown.join(" ")}`);
  }
}

/** A number or sign without the words around it: "est. 2.38" is 2.38. */
function bare(text: string): string {
  return /−?\d[\d.,]*\*?|[–…]/.exec(text)?.[0] ?? text;
}
