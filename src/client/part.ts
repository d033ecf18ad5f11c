import { type DataSet, figuresPath, singleFiles, targetsPath } from "../data/data-set.ts";
import { written } from "../data/fault.ts";
import { figures, type Observation } from "../data/observation.ts";
import type { SourceFile } from "../data/source-file.ts";
import { type Target, targets } from "../data/target.ts";
import type { Period } from "../text/period.ts";

/*
 * What of a data set the page for handing in must know: the tables that stand once, what everybody
 * says of the month, and the course of what the reporter counts. Ten years of it whole would be
 * ten megabytes; each part is a file of its own, written when the site is built.
 */

/** Rows of figures and targets: path → line in that file → the row as it stands there. */
export type Part = Readonly<Record<string, Readonly<Record<number, string>>>>;

/** What every check needs, and which parts there are beside it. */
export interface Common {
  /** The text of each file that stands once, by path. */
  files: Readonly<Record<string, string>>;
  /** Periods with a part. */
  periods: readonly Period[];
  /** Reporters and areas with a part. */
  units: readonly string[];
}

/** A data set in parts. */
export interface Parts {
  common: Common;
  /** All that is said of a period. */
  periods: ReadonlyMap<Period, Part>;
  /**
   * Of a reporter or an area, in every period: the figures it reports, those that name it, the
   * province's of what it reports; and the targets for these.
   */
  units: ReadonlyMap<string, Part>;
}

type Rows = Record<string, Record<number, string>>;

/** A data set that passed the check, in parts; `files` are those it was read from. */
export function partsOf(files: readonly SourceFile[], data: DataSet): Parts {
  const periods = new Map<Period, Rows>();
  const units = new Map<string, Rows>();
  const reporters = reportersOf(data);
  for (const row of data.observations) {
    put(periods, row.period, row);
    for (const unit of new Set([row.reporter, ...concernedBy(row, reporters)])) {
      put(units, unit, row);
    }
  }
  for (const row of data.targets) {
    for (const unit of concernedBy(row, reporters)) put(units, unit, row);
  }
  const names: ReadonlySet<string> = new Set(Object.values(singleFiles).map(({ file }) => file));
  const decoder = new TextDecoder();
  const single = files.filter(({ path }) => names.has(path));
  const common = {
    files: Object.fromEntries(single.map(({ path, bytes }) => [path, decoder.decode(bytes)])),
    periods: [...periods.keys()].sort(),
    units: [...units.keys()].sort(),
  };
  return { common, periods, units };
}

/** Who reports, by indicator and area; of the province, whoever reports the indicator at all. */
function reportersOf({ observations, areas }: DataSet): ReadonlyMap<string, ReadonlySet<string>> {
  const province = areas.find(({ level }) => level === "province")?.id ?? "";
  const known = new Map<string, Set<string>>();
  for (const { indicator, area, reporter } of observations) {
    for (const key of [`${indicator} ${area}`, `${indicator} ${province}`]) {
      const own = known.get(key);
      if (own) own.add(reporter);
      else known.set(key, new Set([reporter]));
    }
  }
  return known;
}

/** The units in whose part a row belongs: the areas it names, and who reports its series. */
function concernedBy(
  { area, indicator }: Observation | Target,
  reporters: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return [...area.split("+"), ...(reporters.get(`${indicator} ${area}`) ?? [])];
}

function put(parts: Map<string, Rows>, name: string, { at }: Observation | Target): void {
  const part = parts.get(name) ?? {};
  parts.set(name, part);
  const rows = part[at.file] ?? {};
  part[at.file] = rows;
  rows[at.line] = at.cells.map(written).join(",");
}

/** Files from what travelled; rows that stand in several parts stand once. */
export function excerptOf({ files }: Pick<Common, "files">, parts: readonly Part[]): SourceFile[] {
  const rows: Rows = {};
  for (const [path, own] of parts.flatMap(Object.entries<Part[string]>)) {
    rows[path] = Object.assign(rows[path] ?? {}, own);
  }
  const encoder = new TextEncoder();
  const whole = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: encoder.encode(text),
  }));
  const parted = Object.entries(rows).map(([path, own]) => {
    // Whole numbers are an object's keys in rising order.
    const text = [headOf(path), ...Object.values(own), ""].join("\n");
    return { path, bytes: encoder.encode(text) };
  });
  return [...whole, ...parted];
}

function headOf(path: string): string {
  const kind = figuresPath.test(path) ? figures : targetsPath.test(path) ? targets : null;
  if (!kind) throw new Error(`no figures and no targets: ${path}`);
  return Object.keys(kind.columns).join(",");
}
