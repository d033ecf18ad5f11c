import type { ChartOptions } from "../../src/charts/options.ts";
import type { Size } from "../../src/charts/size.ts";
import { agencies } from "../../src/data/agency.ts";
import { areas } from "../../src/data/area.ts";
import { breaks } from "../../src/data/break.ts";
import { type DataSet, readDataSet } from "../../src/data/data-set.ts";
import { indicators } from "../../src/data/indicator.ts";
import { figures } from "../../src/data/observation.ts";
import { releases } from "../../src/data/release.ts";
import { sources } from "../../src/data/source.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import type { Columns, Table } from "../../src/data/table.ts";
import { targets } from "../../src/data/target.ts";
import { units } from "../../src/data/unit.ts";
import { type Comparison, comparison } from "../../src/model/comparison.ts";
import { buildModel, known, type Model } from "../../src/model/model.ts";
import { type Series, series } from "../../src/model/series.ts";
import { type Period, shift } from "../../src/text/period.ts";
import { slug } from "../../src/text/slug.ts";
import { withRows } from "../with-rows.ts";

/** Cells by column; what is left out is empty. */
type Cells = Readonly<Record<string, string | number>>;

/** What a small data set holds besides the areas, units and indicators that are always there. */
export interface Pieces {
  figures?: readonly (Cells & { period: Period })[];
  targets?: readonly (Cells & { period: Period })[];
  breaks?: readonly Cells[];
  /** Communes and wards that report from 2025-07-01. */
  communes?: readonly string[];
}

const province = "tinh-ha-tinh";
const source = "bao-cao";

const districts = [
  ["thanh-pho", "Hà Tĩnh"],
  ["thi-xa", "Hồng Lĩnh"],
  ["thi-xa", "Kỳ Anh"],
  ...[
    "Cẩm Xuyên",
    "Can Lộc",
    "Đức Thọ",
    "Hương Khê",
    "Hương Sơn",
    "Kỳ Anh",
    "Lộc Hà",
    "Nghi Xuân",
    "Thạch Hà",
    "Vũ Quang",
  ].map((name) => ["huyen", name] as const),
] as const;

function district([type, name]: readonly [string, string]): Cells {
  const gone = name === "Lộc Hà" ? "2024-12-31" : "2025-06-30";
  const id = slug(`${type} ${name}`);
  return { id, type, vi: name, en: name, level: "district", parent: province, valid_to: gone };
}

function commune(name: string): Cells {
  const id = slug(`xa ${name}`);
  const from = "2025-07-01";
  return {
    id,
    type: "xa",
    vi: name,
    en: name,
    level: "commune",
    parent: province,
    valid_from: from,
  };
}

const unit = (id: string, vi: string, en: string): Cells => ({
  id,
  vi,
  en,
  en_one: en,
  base: id,
  power: 0,
});

const indicator = (id: string, vi: string, en: string, more: Cells): Cells => ({
  id,
  topic: "ha-tang",
  vi,
  en,
  said_vi: "có {n}",
  said_en: "has {n}",
  to_date: "year",
  area_sum: "yes",
  levels: "province district commune",
  lead: 1,
  ...more,
});

const kinds = [
  indicator("duong", "Đường giao thông nông thôn", "Rural roads", { unit: "km", decimals: 2 }),
  indicator("ranh", "Rãnh thoát nước", "Drains", { unit: "km", decimals: 2 }),
  indicator("mo-hinh", "Mô hình sản xuất", "Production models", { unit: "mo-hinh", decimals: 0 }),
  indicator("xi-mang", "Xi măng đã nhận", "Cement received", { unit: "tan", decimals: 0 }),
  indicator("hop-tac-xa", "Hợp tác xã", "Cooperatives", {
    unit: "mo-hinh",
    decimals: 0,
    to_date: "stock",
  }),
  indicator("tang-giam", "Tăng giảm đàn lợn", "Change of the pig herd", {
    unit: "tan",
    decimals: 1,
  }),
];

/** Builds the model of a small data set. @throws Error when a piece of it can't be read */
export function modelOf(pieces: Pieces): Model {
  const rows = pieces.figures ?? [];
  const plans = pieces.targets ?? [];
  const periods = [...new Set(rows.map(({ period }) => period))];
  const all: readonly Cells[] = [
    { id: province, type: "tinh", vi: "Hà Tĩnh", en: "Hà Tĩnh", level: "province" },
    {
      id: "nhom-mau",
      type: "nhom",
      vi: "Cộng đồng mẫu",
      en: "Sample community",
      level: "group",
      parent: province,
    },
    ...districts.map(district),
    ...(pieces.communes ?? []).map(commune),
  ];
  const files = [
    file("areas.csv", areas, all),
    file("units.csv", units, [
      unit("km", "km", "km"),
      unit("mo-hinh", "mô hình", "models"),
      unit("tan", "tấn", "tonnes"),
    ]),
    file("indicators.csv", indicators, kinds),
    file("agencies.csv", agencies, [{ id: "van-phong", vi: "Văn phòng", en: "Office" }]),
    file("sources.csv", sources, [
      { id: source, kind: "bao-cao", issuer: "van-phong", title: "Báo cáo" },
    ]),
    file("breaks.csv", breaks, pieces.breaks ?? []),
    file(
      "releases.csv",
      releases,
      periods.map((period) => ({ period, released: "2025-12-31", kind: "transcribed" })),
    ),
    ...periods.map((period) =>
      file(
        `figures/${period}/van-phong.csv`,
        figures,
        rows.filter((row) => row.period === period),
      ),
    ),
    ...[...new Set(plans.map(({ period }) => period))].map((period) =>
      file(
        `targets/${period}.csv`,
        targets,
        plans.filter((row) => row.period === period),
      ),
    ),
  ];
  const { data, faults }: { data: DataSet; faults: readonly { code: string; file: string }[] } =
    readDataSet(withRows(files));
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return buildModel(data);
}

function file(path: string, { columns }: Table<Columns>, rows: readonly Cells[]): SourceFile {
  const names = Object.keys(columns);
  const own: Cells = path.startsWith("figures/") ? { source } : {};
  const lines = rows.map((row) => names.map((name) => ({ ...own, ...row })[name] ?? "").join(","));
  return { path, bytes: new TextEncoder().encode(`${[names.join(","), ...lines].join("\n")}\n`) };
}

/** One indicator's figures of areas in a period: `{"huyen-can-loc": 6.95}`. */
export function byArea(period: Period, id: string, amounts: Cells, unit = "km") {
  return Object.entries(amounts).map(([area, value]) => ({
    period,
    area,
    indicator: id,
    unit,
    value,
  }));
}

/** An area's figures of an indicator in successive periods; null leaves a gap. */
export function overTime(
  first: Period,
  area: string,
  amounts: readonly (number | string | null)[],
  { id = "duong", unit = "km", column = "value" } = {},
) {
  return amounts.flatMap((amount, i) =>
    amount === null
      ? []
      : [{ period: shift(first, i), area, indicator: id, unit, [column]: amount }],
  );
}

/** The comparison of an indicator in a period. @throws Error when there is none */
export function comparisonOf(model: Model, id: string, period: Period): Comparison {
  const found = comparison(model, known(model.indicators, id), period);
  if (!found) throw new Error(`no comparison of ${id} in ${period}`);
  return found;
}

/** The series of an indicator in an area. @throws Error when there is none */
export function seriesOf(model: Model, area: string, id = "duong"): Series {
  const found = series(model, known(model.indicators, id), area);
  if (!found) throw new Error(`no series of ${id} in ${area}`);
  return found;
}

/** What every chart of a test is told. */
export function options(size: Size): ChartOptions {
  return { id: "mau", size, lang: "vi" };
}

/** Where a chart's snapshot lies. */
export function snapshot(name: string, size: Size): string {
  return `./snapshots/${name}-${size}.svg`;
}

/** The numbers of an attribute in the order they occur: `numbers(svg, "rect", "width")`. */
export function numbers(svg: string, tag: string, attribute: string): number[] {
  const found = svg.matchAll(new RegExp(`<${tag} [^>]*?\\b${attribute}="([-\\d.]+)"`, "g"));
  return [...found].map(([, number]) => Number(number));
}

/** Both drawings. */
export const bothSizes: readonly Size[] = ["phone", "wide"];

/** The roads of April 2020: eight districts that make the province's 18,96 km. */
export const april = byArea("2020-04", "duong", {
  [province]: "18.96",
  "huyen-can-loc": "6.95",
  "huyen-huong-son": "4.7",
  "huyen-cam-xuyen": "3.41",
  "huyen-thach-ha": "1.45",
  "huyen-ky-anh": "1.13",
  "thanh-pho-ha-tinh": "0.62",
  "huyen-duc-tho": "0.6",
  "huyen-huong-khe": "0.1",
});

/** Sixty-nine communes, for charts that draw only the first ten. */
export const communes = Array.from({ length: 69 }, (_, i) => `Mẫu ${i + 1}`);

/** Where the lines of a chart lead, px: runs that aren't joined, each of places. */
export function tracesIn(svg: string): [x: number, y: number][][] {
  return [...svg.matchAll(/class="trace" d="([^"]*)"/g)].flatMap(([, d = ""]) => placesIn(d));
}

/** The places of path data in steps, each run of them from an `m`. */
export function placesIn(d: string): [x: number, y: number][][] {
  let [x, y] = [0, 0];
  const tenth = (n: number) => Math.round(n * 10) / 10;
  return d
    .split("m")
    .slice(1)
    .map((run) => {
      const steps = run.match(/-?(\d+\.\d+|\.\d+|\d+)/g)?.map(Number) ?? [];
      return Array.from({ length: steps.length / 2 }, (_, i): [number, number] => {
        x = tenth(x + (steps[2 * i] ?? Number.NaN));
        y = tenth(y + (steps[2 * i + 1] ?? Number.NaN));
        return [x, y];
      });
    });
}
