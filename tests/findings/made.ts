import { agencies } from "../../src/data/agency.ts";
import { areaChanges, areas } from "../../src/data/area.ts";
import { breaks } from "../../src/data/break.ts";
import { readDataSet } from "../../src/data/data-set.ts";
import { facts } from "../../src/data/fact.ts";
import { indicators } from "../../src/data/indicator.ts";
import { figures } from "../../src/data/observation.ts";
import { releases } from "../../src/data/release.ts";
import { sources } from "../../src/data/source.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import type { Table } from "../../src/data/table.ts";
import { targets } from "../../src/data/target.ts";
import { units } from "../../src/data/unit.ts";
import { plain, type Sentence } from "../../src/findings/sentence.ts";
import { type Comparison, comparison } from "../../src/model/comparison.ts";
import { type KeyFigure, keyFigure } from "../../src/model/key-figure.ts";
import { buildModel, known, type Model } from "../../src/model/model.ts";
import { type Cells, csvFile } from "../generated/csv-text.ts";
import { withRows } from "../with-rows.ts";

/*
 * A province that doesn't exist, with the words of real indicators: three districts An, Bình and
 * Chi, a town, Dũng, four communes and a group. Figures are given as "area value to_date", so that a
 * case stands in a few lines.
 */

const area = (type: string, vi: string, level: string, more: Cells = {}): Cells => {
  const id = `${type}-${vi.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/ /g, "-")}`;
  return { id, type, vi, en: vi, level, parent: level === "province" ? null : "tinh-moi", ...more };
};
const old = { valid_to: "2030-06-30" };
const areaRows = [
  area("tinh", "Mới", "province"),
  area("huyen", "An", "district", old),
  area("huyen", "Bình", "district", old),
  area("huyen", "Chi", "district", old),
  area("thi-xa", "Dũng", "district", old),
  area("xa", "Hoa", "commune", { parent: "huyen-an", ...old }),
  area("xa", "Lá", "commune", { parent: "huyen-an", ...old }),
  area("xa", "Non", "commune", { parent: "huyen-an", ...old }),
  area("xa", "Phú", "commune", { parent: "huyen-an", ...old }),
  area("nhom", "Hội Làm vườn", "group", { id: "hoi" }),
  area("xa", "Hoa", "commune", { id: "xa-hoa-2030", valid_from: "2030-07-01" }),
  area("xa", "Núi", "commune", { valid_from: "2030-07-01" }),
];
const changeRows: Cells[] = [
  { date: "2025-02-01", from: "huyen-chi", to: "huyen-chi", kind: "boundary" },
  { date: "2025-02-01", from: "huyen-chi", to: "thi-xa-dung", kind: "split" },
  { date: "2030-07-01", from: "huyen-an", kind: "end" },
  { date: "2030-07-01", from: "xa-hoa", to: "xa-hoa-2030", kind: "merge" },
  { date: "2030-07-01", from: "xa-la", to: "xa-nui", kind: "merge" },
  { date: "2030-07-01", from: "xa-non", kind: "merge" },
  { date: "2030-07-01", from: "huyen-binh", to: "xa-nui", kind: "split" },
  { date: "2030-07-01", from: "huyen-binh", to: "xa-hoa-2030", kind: "split" },
];

const indicator = (
  id: string,
  vi: string,
  en: string,
  said: [string, string],
  more: Cells,
): Cells => {
  const usual = { topic: "ha-tang", decimals: "0", area_sum: "yes", to_date: "year" };
  const levels = "province district commune group";
  return { id, vi, en, said_vi: said[0], said_en: said[1], ...usual, levels, ...more };
};
const indicatorRows = [
  indicator(
    "duong",
    "Đường giao thông",
    "Rural roads",
    ["làm được {n} đường giao thông", "built {n} of rural roads"],
    { unit: "km", decimals: "2", lead: "1" },
  ),
  indicator("xi-mang", "Xi măng", "Cement", ["nhận {n} xi măng", "received {n} of cement"], {
    unit: "tan",
    lead: "2",
  }),
  indicator("hop-tac-xa", "Hợp tác xã", "Cooperatives", ["thành lập mới {n}", "set up {n}"], {
    unit: "hop-tac-xa",
    to_date: "stock",
    lead: "3",
  }),
  indicator(
    "ho-ngheo",
    "Tỷ lệ hộ nghèo",
    "Poverty rate",
    ["có tỷ lệ hộ nghèo {n}", "had a poverty rate of {n}"],
    { unit: "phan-tram", decimals: "2", to_date: "none", area_sum: "no", lead: "4" },
  ),
  indicator(
    "xa-dat-chuan",
    "Xã đạt chuẩn",
    "Communes meeting the standard",
    ["có thêm {n} đạt chuẩn", "had {n} newly meeting the standard"],
    { unit: "xa", to_date: "stock", lead: "5" },
  ),
  indicator(
    "lua-tro",
    "Lúa đã trổ",
    "Rice headed",
    ["có {n} lúa đã trổ", "had {n} of rice in ear"],
    { unit: "ha", to_date: "xuan", share_of: "lua-gieo" },
  ),
  indicator("lua-gieo", "Lúa đã gieo", "Rice sown", ["gieo {n} lúa", "sowed {n} of rice"], {
    unit: "ha",
    to_date: "xuan",
  }),
  indicator("mo-hinh", "Mô hình sản xuất", "Production models", ["xây dựng {n}", "set up {n}"], {
    unit: "mo-hinh",
    to_date: "unstated",
  }),
  indicator(
    "mo-hinh-nho",
    "Mô hình nhỏ",
    "Small production models",
    ["xây dựng {n} nhỏ", "set up {n} of small size"],
    { unit: "mo-hinh", to_date: "unstated", part_of: "mo-hinh", parts: "some" },
  ),
  indicator(
    "dich-nhiem",
    "Dịch bệnh: diện tích nhiễm",
    "Disease: area affected",
    ["có {n} nhiễm bệnh", "had {n} affected"],
    { unit: "ha", to_date: "unstated" },
  ),
  indicator(
    "dich-nang",
    "Dịch bệnh: nhiễm nặng",
    "Disease: severely affected",
    ["có {n} nhiễm nặng", "had {n} severely affected"],
    { unit: "ha", decimals: "1", to_date: "unstated", part_of: "dich-nhiem", parts: "some" },
  ),
  indicator(
    "rung",
    "Rừng đã trồng",
    "Forest planted",
    ["trồng {n} rừng", "planted {n} of forest"],
    { unit: "ha", to_date: "ever" },
  ),
  indicator(
    "ung-ho",
    "Ủng hộ",
    "Donations",
    ["huy động được {n} ủng hộ", "raised {n} of donations"],
    { unit: "ty-dong", decimals: "3", to_date: "none" },
  ),
  indicator("no", "Nợ xây dựng", "Construction debt", ["vay thêm {n}", "borrowed {n}"], {
    unit: "ty-dong",
    to_date: "stock",
  }),
];

const unit = (
  id: string,
  vi: string,
  en: string,
  en_one: string,
  base = id,
  power = "0",
): Cells => ({
  ...{ id, vi, en, en_one, base, power },
});
const unitRows = [
  unit("m", "m", "m", "m"),
  unit("km", "km", "km", "km", "m", "3"),
  unit("kg", "kg", "kg", "kg"),
  unit("tan", "tấn", "tonnes", "tonne", "kg", "3"),
  unit("m2", "m²", "m²", "m²"),
  unit("ha", "ha", "ha", "ha", "m2", "4"),
  unit("dong", "đồng", "VND", "VND"),
  unit("ty-dong", "tỷ đồng", "billion VND", "billion VND", "dong", "9"),
  unit("phan-tram", "%", "%", "%"),
  unit("hop-tac-xa", "hợp tác xã", "cooperatives", "cooperative"),
  unit("xa", "xã", "communes", "commune"),
  unit("mo-hinh", "mô hình", "production models", "production model"),
];

/** A data set in a few lines. */
export interface Made {
  /**
   * Figures by "period indicator": "tinh-moi 10 25" is its value and its to date, `-` for neither;
   * a third word is a qualifier, a status or a counting day.
   */
  rows: Readonly<Record<string, readonly string[]>>;
  /** "period indicator area set_by value qualifier". */
  targets?: readonly string[];
  facts?: readonly Cells[];
  breaks?: readonly Cells[];
  /** Periods still being collected. */
  open?: readonly string[];
}

const words: Readonly<Record<string, string>> = {
  ...{ gan: "qualifier", hon: "qualifier", "it-nhat": "qualifier" },
  ...{ uoc: "status", "so-bo": "status" },
};

function cells(indicatorId: string, row: string): Cells {
  const [place = "", value = "-", to_date = "-", ...more] = row.split(" ");
  const own = indicatorRows.find(({ id }) => id === indicatorId)?.unit ?? null;
  const extra = more.map((word) => [words[word] ?? "as_of", word]);
  const number = (text: string) => (text === "-" ? null : text);
  return {
    ...{ area: place, indicator: indicatorId, unit: own, source: "bao-cao" },
    ...{ value: number(value), to_date: number(to_date) },
    ...Object.fromEntries(extra),
  };
}

/** A file with rows; a header alone is a fault. */
function unlessEmpty(path: string, kind: Table, rows: readonly Cells[]): SourceFile[] {
  return rows.length > 0 ? [csvFile(path, kind, rows)] : [];
}

/** The model of a few figures. @throws Error when they are no data set */
export function made({
  rows,
  targets: plans = [],
  facts: once = [],
  breaks: cut = [],
  open = [],
}: Made): Model {
  const byPeriod = Map.groupBy(Object.entries(rows), ([key]) => key.split(" ")[0] ?? "");
  const byYear = Map.groupBy(plans, (plan) => plan.slice(0, 4));
  const released = [...byPeriod.keys()].filter((period) => !open.includes(period));
  const files = [
    csvFile("areas.csv", areas, areaRows),
    csvFile("area-changes.csv", areaChanges, changeRows),
    csvFile("units.csv", units, unitRows),
    csvFile("indicators.csv", indicators, indicatorRows),
    csvFile("agencies.csv", agencies, [{ id: "ban", vi: "ban", en: "ban" }]),
    csvFile("sources.csv", sources, [
      { id: "bao-cao", kind: "bao-cao", issuer: "ban", title: "x" },
    ]),
    ...unlessEmpty("facts.csv", facts, once),
    ...unlessEmpty(
      "breaks.csv",
      breaks,
      cut.map((row) => ({ vi: "đổi", en: "changed", ...row })),
    ),
    ...unlessEmpty(
      "releases.csv",
      releases,
      released.map((period) => ({ period, released: "2031-01-01", kind: "live" })),
    ),
    ...[...byPeriod].map(([period, own]) =>
      csvFile(
        `figures/${period}/ban.csv`,
        figures,
        own.flatMap(([key, list]) => list.map((row) => cells(key.split(" ")[1] ?? "", row))),
      ),
    ),
    ...[...byYear].map(([year, own]) =>
      csvFile(
        `targets/${year}.csv`,
        targets,
        own.map((plan) => {
          const [, id = "", place = "", set_by = "", value = "", qualifier = ""] = plan.split(" ");
          const own = indicatorRows.find((each) => each.id === id)?.unit ?? null;
          return { area: place, indicator: id, set_by, unit: own, value, qualifier };
        }),
      ),
    ),
  ];
  const { data, faults } = readDataSet(withRows(files));
  const [fault] = faults;
  if (fault)
    throw new Error(`${fault.file}:${fault.line}: ${fault.code} ${fault.field} ${fault.value}`);
  return buildModel(data);
}

/** A key figure of the province, or of another area. @throws Error when nothing is known of it */
export function key(
  model: Model,
  indicatorId: string,
  period: string,
  place = "tinh-moi",
): KeyFigure {
  const found = keyFigure(model, known(model.indicators, indicatorId), place, period);
  if (!found) throw new Error(`no ${indicatorId} in ${period}`);
  return found;
}

/** The areas compared. @throws Error when there are none */
export function compared(model: Model, indicatorId: string, period: string): Comparison {
  const found = comparison(model, known(model.indicators, indicatorId), period);
  if (!found) throw new Error(`no areas of ${indicatorId} in ${period}`);
  return found;
}

/** A sentence as a test writes it: plain spaces, the number that stands out between asterisks. */
export function read(sentence: Sentence): string {
  const text = sentence
    .map((part) => (typeof part === "string" ? part : `*${part.strong}*`))
    .join("");
  return text.replaceAll("\u00a0", " ");
}

/** A text without its unbroken spaces. */
export function spaced(text: string | null): string | null {
  return text?.replaceAll("\u00a0", " ") ?? null;
}

/** A sentence's words alone. */
export function wordsOf(sentence: Sentence): string {
  return plain(sentence).replaceAll("\u00a0", " ");
}
