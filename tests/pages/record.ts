import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Papa from "papaparse";
import type { Bilingual } from "../../src/text/lang.ts";

/** A row of a CSV file, as it stands there: column to text. */
export type Cells = Readonly<Record<string, string>>;

/** A figure's row with its period. */
export interface FigureRow {
  period: string;
  area: string;
  indicator: string;
  unit: string;
  value: string;
  to_date: string;
  as_of: string;
  qualifier: string;
  status: string;
  source: string;
  place: string;
  note: string;
}

/** An indicator's row. */
export interface IndicatorRow extends Bilingual {
  id: string;
  unit: string;
  decimals: string;
  to_date: string;
  area_sum: string;
  levels: string;
  lead: string;
}

/** A unit's row. */
export interface UnitRow extends Bilingual {
  id: string;
  en_one: string;
  power: string;
}

/** An area's dated row. */
export interface AreaRow extends Bilingual {
  id: string;
  type: string;
  level: string;
  parent: string;
  valid_from: string;
  valid_to: string;
}

/** A plan's row with its year. */
export interface PlanRow {
  period: string;
  area: string;
  indicator: string;
  set_by: "assigned" | "pledged" | "unstated";
  unit: string;
  value: string;
  qualifier: string;
  by: string;
}

/** A fact's row. */
export interface FactRow extends Bilingual {
  period: string;
  area: string;
  unit: string;
  value: string;
  qualifier: string;
  place: string;
  note: string;
}

/** A correction's row. */
export interface CorrectionRow {
  period: string;
  area: string;
  indicator: string;
  column: "value" | "to_date";
  old: string;
  new: string;
  reason: string;
  corrected: string;
}

/** A data set as its files have it: read by the tests alone, nothing of the site's between. */
export interface DataFiles {
  figures: FigureRow[];
  indicators: Map<string, IndicatorRow>;
  units: Map<string, UnitRow>;
  areas: AreaRow[];
  plans: PlanRow[];
  facts: FactRow[];
  corrections: CorrectionRow[];
  breaks: { period: string; area: string; indicator: string }[];
  released: Set<string>;
  /** The numbers of documents: names, in every language the same. */
  numbers: string[];
}

/** Reads the CSV files of a data directory. */
export function readRecord(dir: string): DataFiles {
  const rows = (path: string) => readRows(join(dir, path));
  const each = (pattern: string) => globSync(pattern, { cwd: dir }).sort();
  const byId = <Row extends { id: string }>(path: string) =>
    new Map(rows(path).map((row) => [row["id"] ?? "", row as unknown as Row]));
  const figures = each("figures/*/*.csv").flatMap((path) =>
    rows(path).map((row) => ({ ...row, period: basename(dirname(path)) })),
  );
  const plans = each("targets/*.csv").flatMap((path) =>
    rows(path).map((row) => ({ ...row, period: basename(path, ".csv") })),
  );
  const one = (file: string) => each(file).flatMap(rows);
  return {
    figures: figures as unknown as FigureRow[],
    indicators: byId<IndicatorRow>("indicators.csv"),
    units: byId<UnitRow>("units.csv"),
    areas: rows("areas.csv") as unknown as AreaRow[],
    plans: plans as unknown as PlanRow[],
    facts: one("facts.csv") as unknown as FactRow[],
    corrections: one("corrections.csv") as unknown as CorrectionRow[],
    breaks: one("breaks.csv") as unknown as DataFiles["breaks"],
    released: new Set(rows("releases.csv").map((row) => row["period"] ?? "")),
    numbers: rows("sources.csv").flatMap((row) => row["number"] || []),
  };
}

function readRows(path: string): Cells[] {
  const text = readFileSync(path, "utf8");
  const { data, errors } = Papa.parse<Cells>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return data;
}

/** What must be there. @throws Error when it isn't */
export function the<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const found = map.get(key);
  if (found === undefined) throw new Error(`not in the data: ${String(key)}`);
  return found;
}
