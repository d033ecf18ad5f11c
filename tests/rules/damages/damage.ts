import type { Area } from "../../../src/data/area.ts";
import { figuresPath, targetsPath } from "../../../src/data/data-set.ts";
import type { Indicator } from "../../../src/data/indicator.ts";
import type { Observation } from "../../../src/data/observation.ts";
import type { SourceFile } from "../../../src/data/source-file.ts";
import { decimal, decimalsOf } from "../../../src/text/decimal.ts";
import { lastDay, type Period } from "../../../src/text/period.ts";
import { type Cells, fileOf, lineOf, type Sheet, sheetOf } from "../sheet.ts";
import type { ValidSet } from "../valid.ts";

/** What damage makes of a data set, and where it must be told. */
export interface Change {
  /** In the place of the set's files, or beside them. */
  instead: readonly SourceFile[];
  without?: readonly string[];
  /** What of the set was other before too, when it is compared with how it was. */
  was?: readonly SourceFile[];
  file: string;
  /** Null where any line of the file will do. */
  line: number | null;
  /** What the message or the mend must name. */
  names?: readonly string[];
}

/** A kind of damage to what a data set says: its files read well. */
export interface Damage {
  name: string;
  /** One of them must be given. */
  codes: readonly string[];
  /**
   * Who sees it: the check of the set `alone`; only the one `beside` the set as it was, which is
   * how a pull request is checked; or nobody, `never`.
   */
  seen: "alone" | "beside" | "never";
  /** How many problems there may be: one cause is one problem, and what contradicts it. */
  most: number;
  /** Null where the file has nothing to be damaged so. */
  to(set: ValidSet, file: SourceFile): Change | null;
}

/** A row of figures or targets, and what stands around it. */
export interface Around {
  set: ValidSet;
  sheet: Sheet;
  row: Cells;
  period: Period;
  indicator: Indicator;
  /** The area's row of the time; none where several are given together. */
  area: Area | undefined;
  /** Whether the period is released: what stands in it changes only with a reason. */
  isReleased: boolean;
  figure(period: Period, indicator: string, area: string): Observation | undefined;
}

/** The row that a damaged one becomes; with `names` what a message of it must name. */
export interface Changed {
  row: Cells;
  names?: readonly string[];
}

/** Damage to the first row of figures, or of targets too, that can be damaged so. */
export function ofRow(
  kind: Omit<Damage, "to"> & { targets?: true },
  to: (around: Around) => Changed | null,
): Damage {
  return {
    ...kind,
    to(set, file) {
      for (const around of rowsOf(set, file, kind.targets ?? false)) {
        const changed = to(around);
        if (!changed) continue;
        const { sheet, row } = around;
        const rows = sheet.rows.map((one) => (one === row ? changed.row : one));
        const after = { ...sheet, rows };
        const written = fileOf(after);
        return {
          instead: [written],
          file: file.path,
          line: lineOf(after, changed.row),
          ...(changed.names && { names: changed.names }),
        };
      }
      return null;
    },
  };
}

/** Damage to all rows of a file of figures at once, told somewhere in it. */
export function ofSheet(
  kind: Omit<Damage, "to">,
  to: (rows: Cells[], set: ValidSet, period: Period) => Cells[] | null,
): Damage {
  return {
    ...kind,
    to(set, file) {
      const period = figuresPath.exec(file.path)?.[1];
      const sheet = period ? sheetOf(file) : null;
      const rows = sheet && period && to(sheet.rows, set, period);
      if (!rows || !sheet) return null;
      const written = fileOf({ ...sheet, rows });
      const same = Buffer.from(written.bytes).equals(Buffer.from(file.bytes));
      return same ? null : { instead: [written], file: file.path, line: null };
    },
  };
}

/**
 * Whether a number as large may stand in a row's `value` without contradicting another: of no
 * whole and without parts, counted by nobody else, without a running total.
 */
export function standsAlone({ set, row, indicator, area, period, figure }: Around, value: string) {
  const max = area && indicator.max?.get(area.level)?.amount;
  const isPart = (other: Indicator) => other.part_of === indicator.id;
  const others = set.data.observations.filter(
    (one) => one.period === period && one.indicator === indicator.id,
  );
  return (
    indicator.part_of === null &&
    !set.data.indicators.some(isPart) &&
    (indicator.area_sum !== "yes" || others.length < 2) &&
    !row["to_date"] &&
    figure(period, indicator.share_of ?? "", row["area"] ?? "") === undefined &&
    !max?.lt(value)
  );
}

/** Every row of a file of figures or targets. */
export function rowsOf(set: ValidSet, file: SourceFile, targets: boolean): Around[] {
  const figures = figuresPath.exec(file.path);
  const period = figures?.[1] ?? (targets ? targetsPath.exec(file.path)?.[1] : undefined);
  if (period === undefined) return [];
  const sheet = sheetOf(file);
  const { indicators, areas, figure } = known(set);
  return sheet.rows.flatMap((row) => {
    const indicator = indicators.get(row["indicator"] ?? "");
    const area = areas.get(row["area"] ?? "")?.find((one) => holdsOn(one, lastDay(period)));
    const isReleased = set.data.releases.some((one) => one.period === period) && !!figures;
    return indicator ? [{ set, sheet, row, period, indicator, area, isReleased, figure }] : [];
  });
}

/** Whether a dated row holds on a day. */
export function holdsOn({ valid_from, valid_to }: Area, day: string): boolean {
  return (valid_from ?? "") <= day && day <= (valid_to ?? "9999");
}

const indexes = new WeakMap<ValidSet, ReturnType<typeof index>>();

function known(set: ValidSet) {
  const found = indexes.get(set) ?? index(set);
  indexes.set(set, found);
  return found;
}

function index({ data }: ValidSet) {
  const keyOf = (period: string, indicator: string, area: string) =>
    `${period} ${indicator} ${area}`;
  const figures = new Map(
    data.observations.map((row) => [keyOf(row.period, row.indicator, row.area), row]),
  );
  return {
    indicators: new Map(data.indicators.map((one) => [one.id, one])),
    areas: Map.groupBy(data.areas, ({ id }) => id),
    figure: (period: string, indicator: string, area: string) =>
      figures.get(keyOf(period, indicator, area)),
  };
}

/** A typed number and more, with its decimals. */
export function plus(text: string, more: number | string): string {
  return decimal(text).plus(decimal(more)).toFixed(decimalsOf(text));
}

/** A typed number so many times, with as few decimals as that has. */
export function times(text: string, n: number): string {
  return decimal(text).times(n).toFixed();
}

/** The set's releases without a period: it is still being collected. */
export function unreleased({ files }: ValidSet, period: string): SourceFile {
  const file = files.find(({ path }) => path === "releases.csv");
  if (!file) throw new Error("a set without releases");
  const sheet = sheetOf(file);
  return fileOf({ ...sheet, rows: sheet.rows.filter((row) => row["period"] !== period) });
}
