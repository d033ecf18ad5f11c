import { figures as table } from "../data/observation.ts";
import { tableReader } from "../data/table.ts";
import { type Decimal, decimal, sum } from "../text/decimal.ts";
import type { Period } from "../text/period.ts";
import type { Figure } from "./layout/figure.ts";
import type { Fate, IgnoredAs, Ledger } from "./ledger.ts";
import { addressOf } from "./workbook.ts";

/** A column of figures: what the sheet's numbers add up to, and those that were written of it. */
export interface ColumnSum {
  sheet: string;
  /** The column's letters. */
  column: string;
  head: string;
  /** How many numbers. */
  n: number;
  /** Exact decimals as canonical text. */
  before: string;
  after: string;
}

/** What became of a file, for the one who sent it: every cell is accounted for. */
export interface Receipt {
  file: string;
  /** SHA-256 of the file's bytes, in hexadecimal; null for a file that is too large to be read. */
  sha256: string | null;
  period: Period | null;
  reporter: string | null;
  /** `read` = `written` + `refused` + all that is in `ignored`, by the rule that ignored it. */
  cells: {
    read: number;
    written: number;
    refused: number;
    ignored: Readonly<Partial<Record<IgnoredAs, number>>>;
  };
  columns: readonly ColumnSum[];
}

/** The SHA-256 of bytes, in hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Counts a file's cells by what became of them. */
export function countCells(ledgers: readonly Ledger[]): Receipt["cells"] {
  const counts = new Map<Fate, number>();
  for (const { fates } of ledgers) {
    for (const fate of fates.values()) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  }
  const {
    written = 0,
    refused = 0,
    ...ignored
  } = Object.fromEntries(counts) as Partial<Record<Fate, number>>;
  const read = [...counts.values()].reduce((all, n) => all + n, 0);
  return { read, written, refused, ignored };
}

/**
 * The sums of a file's columns, as the sheet stores them and as they are read back from the file
 * that was made: two ways that must meet.
 * @param bytes the file that the figures were written to
 * @throws Error when they don't: a number was changed on its way, a mistake of ours
 */
export function columnSums(
  figures: readonly Figure[],
  path: string,
  bytes: Uint8Array,
): ColumnSum[] {
  const rows = new Map(
    tableReader(table)({ path, bytes }).rows.map((row) => [`${row.area}\n${row.indicator}`, row]),
  );
  const after = (figure: Figure): Decimal => {
    const row = rows.get(`${figure.area}\n${figure.indicator}`);
    const amount = row?.[figure.column]?.amount;
    if (!amount) throw new Error(`${figure.cell.address} isn't in ${path}`);
    return amount;
  };
  const groups = Map.groupBy(figures, ({ sheet, cell }) => `${sheet}\n${cell.column}`);
  return [...groups.values()].flatMap((own) => {
    const first = own[0];
    if (!first) return [];
    const before = sum(own.map(stored)).toFixed();
    const got = sum(own.map(after)).toFixed();
    if (before !== got) throw new Error(`${path}: ${before} became ${got}`);
    const column = addressOf(0, first.cell.column).replace(/\d+/, "");
    return [{ sheet: first.sheet, column, head: first.head, n: own.length, before, after: got }];
  });
}

/** A cell's number as it is stored; as it was read or answered, where it is text or shown otherwise. */
function stored({ cell, number }: Figure): Decimal {
  const own = decimal(number);
  return cell.number !== undefined && decimal(cell.number).eq(own) ? decimal(cell.number) : own;
}
