import { cellAt, type Place } from "../data/fault.ts";
import { type Columns, pastTableReader, type Table } from "../data/table.ts";
import { fileAt } from "./archive.ts";
import type { History } from "./history.ts";

/** Rows with all that they must have. */
export function whole<R extends { at: Place }>(
  history: History,
  commit: number,
  file: string | null,
  { columns, key }: Table<Columns>,
  rows: readonly R[],
): R[] {
  const needed = Object.keys(columns).filter((name) => !columns[name]?.safeParse("").success);
  const gapsOf = (row: R) => needed.filter((name) => row[name as keyof R] === null);
  return rows.flatMap((row) => {
    let [found, gaps] = [row, gapsOf(row)];
    if (gaps.length > 0 && file !== null) {
      found = filled(history, commit, file, { columns, key } as Table<Columns>, row, gaps);
      gaps = gapsOf(found);
    }
    return gaps.length === 0 ? [found] : [];
  });
}

/** A row with what the first later version of its file says of it that it doesn't. */
function filled<R extends { at: Place }>(
  { archive }: History,
  commit: number,
  file: string,
  kind: Table<Columns>,
  row: R,
  gaps: readonly string[],
): R {
  const read = pastTableReader(kind);
  const nameOf = ({ at }: { at: Place }) => kind.key.map((name) => cellAt(at, name)).join("\n");
  const found: Record<string, unknown> = { ...row };
  for (const { since } of archive.versions.get(file) ?? []) {
    const later = since > commit ? fileAt(archive, file, since) : null;
    const same = later && read(later).rows.find((each) => nameOf(each) === nameOf(row));
    for (const name of gaps) found[name] ??= same?.[name] ?? null;
  }
  return found as R;
}
