import { agencies } from "../../src/data/agency.ts";
import { areaChanges, areas } from "../../src/data/area.ts";
import { breaks } from "../../src/data/break.ts";
import { readDataSet } from "../../src/data/data-set.ts";
import { indicators } from "../../src/data/indicator.ts";
import { figures } from "../../src/data/observation.ts";
import { releases } from "../../src/data/release.ts";
import { sources } from "../../src/data/source.ts";
import { targets } from "../../src/data/target.ts";
import { units } from "../../src/data/unit.ts";
import type { Measure } from "../../src/model/cell.ts";
import { type Figure, figureAt } from "../../src/model/figure.ts";
import { buildModel, type Model } from "../../src/model/model.ts";
import { type Cells, csvFile } from "../generated/csv-text.ts";
import { withRows } from "../with-rows.ts";

/*
 * A province of three districts, small enough to be reckoned by hand: huyen-a with two communes,
 * huyen-b with two, huyen-c with none; and a group that is no territory. On 2 January 2030
 * the districts end and xa-moi and xa-khac report.
 */

const first = { valid_from: "2000-01-01", valid_to: "2030-01-01" };
const area = (id: string, level: string, parent: string | null, dates: Cells = first): Cells => {
  const type = { province: "tinh", district: "huyen", commune: "xa", group: "nhom" }[level] ?? "";
  return { id, type, vi: id, en: id, level, parent, ...dates };
};
const areaRows = [
  area("tinh", "province", null, {}),
  area("huyen-a", "district", "tinh"),
  area("huyen-b", "district", "tinh"),
  area("huyen-c", "district", "tinh"),
  area("xa-a1", "commune", "huyen-a"),
  area("xa-a2", "commune", "huyen-a"),
  area("xa-b1", "commune", "huyen-b"),
  area("xa-b2", "commune", "huyen-b"),
  area("xa-moi", "commune", "tinh", { valid_from: "2030-01-02" }),
  area("xa-khac", "commune", "tinh", { valid_from: "2030-01-02" }),
  area("nhom", "group", "tinh", {}),
];

const indicator = (id: string, to_date: string, more: Cells = {}): Cells => {
  const words = { vi: id, en: id, said_vi: "có {n}", said_en: "had {n}" };
  const usual = { topic: "ha-tang", unit: "km", decimals: "2", area_sum: "yes" };
  const levels = "province district commune group";
  return { id, to_date, ...usual, ...words, levels, ...more };
};
const indicatorRows = [
  indicator("duong", "year"),
  indicator("rung", "ever"),
  indicator("lua", "xuan"),
  indicator("lua-tro", "xuan", { share_of: "lua" }),
  indicator("nhom-ho", "stock"),
  indicator("tien", "none", { unit: "ty-dong", decimals: "3" }),
  indicator("ty-le", "none", { unit: "phan-tram", decimals: "2", area_sum: "no" }),
];

const unit = (id: string, base: string, power: string): Cells => ({
  ...{ id, vi: id, en: id, en_one: id, base, power },
});
const unitRows = [
  unit("m", "m", "0"),
  unit("km", "m", "3"),
  unit("phan-tram", "phan-tram", "0"),
  unit("dong", "dong", "0"),
  unit("trieu-dong", "dong", "6"),
  unit("ty-dong", "dong", "9"),
];

/** What a small model is made of besides its areas and indicators. */
export interface Small {
  /**
   * Figures: without saying, of `2020-04`, of `duong`, in km, from the document `bao-cao`.
   * `period` says another.
   */
  rows: readonly Cells[];
  /** Periods not released; all others are. */
  open?: readonly string[];
  breaks?: readonly Cells[];
  /** Targets of 2020. */
  targets?: readonly Cells[];
}

/** The model of a few rows. @throws Error when they are no data set */
export function small({
  rows,
  open = [],
  breaks: broken = [],
  targets: planned = [],
}: Small): Model {
  const usual = { period: "2020-04", indicator: "duong", source: "bao-cao" };
  const all = rows.map((row) => ({ unit: unitOf(row), ...usual, ...row }) as Cells);
  const byPeriod = Map.groupBy(all, ({ period }) => period ?? "");
  const released = [...byPeriod.keys()].filter((period) => !open.includes(period));
  const document = (id: string) => ({ id, kind: "bao-cao", issuer: "ban", title: id });
  const files = [
    csvFile("areas.csv", areas, areaRows),
    csvFile("area-changes.csv", areaChanges, [
      { date: "2030-01-02", from: "huyen-a", to: "xa-moi", kind: "end" },
    ]),
    csvFile("units.csv", units, unitRows),
    csvFile("indicators.csv", indicators, indicatorRows),
    csvFile("agencies.csv", agencies, [{ id: "ban", vi: "ban", en: "ban" }]),
    csvFile("sources.csv", sources, [document("bao-cao"), document("thong-bao")]),
    csvFile(
      "breaks.csv",
      breaks,
      broken.map((row) => ({ vi: "đổi", en: "changed", ...row })),
    ),
    csvFile(
      "releases.csv",
      releases,
      released.map((period) => ({ period, released: "2031-01-01", kind: "live" })),
    ),
    csvFile(
      "targets/2020.csv",
      targets,
      planned.map((row) => ({ indicator: "duong", set_by: "assigned", unit: "km", ...row })),
    ),
    ...[...byPeriod].map(([period, own]) =>
      csvFile(
        `figures/${period}/ban.csv`,
        figures,
        own.map(({ period: _, ...row }) => row),
      ),
    ),
  ];
  const { data, faults } = readDataSet(withRows(files));
  const [fault] = faults;
  if (fault) throw new Error(`${fault.file}:${fault.line}: ${fault.code} ${fault.field}`);
  return buildModel(data);
}

function unitOf({ indicator = null }: Cells): string {
  const { unit: usual } = indicatorRows.find(({ id }) => id === indicator) ?? {};
  return usual ?? "km";
}

/** What is known of a cell, by default of April 2020's roads done in the month. */
export function at(
  model: Model,
  area: string,
  { indicator = "duong", period = "2020-04", measure = "value" as Measure } = {},
): Figure {
  return figureAt(model, { indicator, area, period, measure });
}

/** A figure as a test compares it: its kind and its exact amount. */
export function brief({ kind, amount }: Figure): [Figure["kind"], string | null] {
  return [kind, amount?.toFixed() ?? null];
}
