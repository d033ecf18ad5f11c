import { type Cell, placeOf, type Sheet, type Workbook } from "../intake/workbook.ts";

/** What was typed into cells: `Số liệu!C7` → the new text, empty for an emptied cell. */
export type Edits = Readonly<Record<string, string>>;

/** A cell's name among edits and answers. */
export function cellKey(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}

/** A workbook with what was typed in place of what stood there; typed is text, as a CSV's is. */
export function edited({ sheets }: Workbook, edits: Edits): Workbook {
  return { sheets: sheets.map((sheet) => editedSheet(sheet, edits)) };
}

/** What stands in a cell of a workbook, by the cell's key; empty for nothing. */
export function textAt({ sheets }: Workbook, key: string): string {
  const address = key.slice(key.lastIndexOf("!") + 1);
  const sheet = sheets.find(({ name }) => key === cellKey(name, address));
  return sheet?.rows.flat().find((cell) => cell.address === address)?.text ?? "";
}

function editedSheet(sheet: Sheet, edits: Edits): Sheet {
  const own = Object.entries(edits).flatMap(([key, text]): Cell[] => {
    const address = key.slice(key.lastIndexOf("!") + 1);
    const place = key === cellKey(sheet.name, address) ? placeOf(address) : null;
    return place ? [{ ...place, address, kind: "text", text }] : [];
  });
  if (own.length === 0) return sheet;
  const rows = new Map(sheet.rows.map((row) => [row[0]?.row ?? 0, row]));
  for (const cell of own) {
    const others = (rows.get(cell.row) ?? []).filter(({ column }) => column !== cell.column);
    const row = cell.text.trim() === "" ? others : [...others, cell];
    rows.set(
      cell.row,
      row.toSorted((a, b) => a.column - b.column),
    );
  }
  const filled = [...rows].filter(([, row]) => row.length > 0).sort(([a], [b]) => a - b);
  return { ...sheet, rows: filled.map(([, row]) => row) };
}
