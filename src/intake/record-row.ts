import { figures as table } from "../data/observation.ts";
import type { Figure, SaidColumn } from "./layout/figure.ts";

/** A row to be written, and the figures of a sheet that it is made of. */
export interface RecordRow {
  area: string;
  indicator: string;
  /** Every column's text, in the file's order. */
  cells: readonly string[];
  /** Columns that the sheet has a place for. */
  places: ReadonlySet<SaidColumn>;
  figures: Readonly<Partial<Record<"value" | "to_date", Figure>>>;
}

/** The columns of a file of figures. */
export const columnNames = Object.keys(table.columns);

/** Two figures that can't stand in one row. */
export interface Clash {
  code: "so-trung" | "hai-don-vi" | "hai-ngay-chot";
  figure: Figure;
  other: Figure;
}

/** Puts the figures of one area and indicator into one row. */
export function recordRows(figures: readonly Figure[]): { rows: RecordRow[]; clashes: Clash[] } {
  const groups = new Map<string, Partial<Record<"value" | "to_date", Figure>>>();
  const clashes: Clash[] = [];
  for (const figure of figures) {
    const key = `${figure.area}\n${figure.indicator}`;
    const own = groups.get(key) ?? {};
    groups.set(key, own);
    const same = own[figure.column];
    const other = figure.column === "value" ? own.to_date : own.value;
    if (same) clashes.push({ code: "so-trung", figure, other: same });
    else {
      if (other && other.unit !== figure.unit) clashes.push({ code: "hai-don-vi", figure, other });
      if (other?.as_of && figure.as_of && other.as_of !== figure.as_of) {
        clashes.push({ code: "hai-ngay-chot", figure, other });
      }
      own[figure.column] = figure;
    }
  }
  const rows = [...groups.values()].flatMap((own) => {
    const first = own.value ?? own.to_date;
    if (!first) return [];
    const said = (column: SaidColumn) => {
      if (column === "area" || column === "indicator" || column === "unit") return first[column];
      return own.value?.[column] ?? own.to_date?.[column] ?? "";
    };
    const cells = columnNames.map((name) => {
      if (name === "value" || name === "to_date") return own[name]?.number ?? "";
      return said(name as SaidColumn);
    });
    const { area, indicator, places } = first;
    const all = new Set([...places, ...(own.to_date?.places ?? [])]);
    return [{ area, indicator, cells, places: all, figures: own }];
  });
  return { rows, clashes };
}
