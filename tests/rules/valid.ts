import { join } from "node:path";
import { type DataSet, figuresPath, readDataSet } from "../../src/data/data-set.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { generate } from "../generated/generate.ts";
import { office } from "../generated/world.ts";
import { sharedWithReal } from "../generated/write.ts";
import { filesUnder } from "./folder.ts";
import { fileOf, sheetOf } from "./sheet.ts";

/** A data set that keeps every rule: what damage is done to. */
export interface ValidSet {
  name: string;
  files: readonly SourceFile[];
  data: DataSet;
}

/** Whose files of which months are kept of the generated set; of the office, all. */
const kept: Readonly<Record<string, readonly string[]>> = {
  "so-nong-nghiep-va-phat-trien-nong-thon": ["2025-04", "2025-05"],
  "so-lao-dong-thuong-binh-va-xa-hoi": ["2024", "2025-06", "2025-07"],
  "so-tai-chinh": ["2025-06"],
  "huyen-can-loc": ["2025-05", "2025-06"],
  "huyen-ky-anh": ["2025-05", "2025-06"],
  "phuong-vung-ang": ["2025-07", "2025-08"],
  "xa-can-loc": ["2025-07", "2025-08"],
};

/** The real data, the rules' own base, and a part of a generated set: districts, then communes. */
export function validSets(): ValidSet[] {
  const set = (name: string, files: readonly SourceFile[]) => ({
    name,
    files,
    data: readDataSet(files).data,
  });
  return [
    set("data/", filesUnder(join(import.meta.dirname, "../../data"))),
    set("tests/rules/base/", filesUnder(join(import.meta.dirname, "base"))),
    set("generated/", generatedPart()),
  ];
}

/**
 * Nine months across January and the end of the districts, with so few files that each can be
 * damaged in every way; of the areas only those that reported then.
 */
function generatedPart(): SourceFile[] {
  const all = generate({ months: 9, end: "2025-08", seed: 1 }, sharedWithReal());
  const files = all.filter(({ path }) => {
    const [, period, reporter = ""] = figuresPath.exec(path) ?? [];
    return period === undefined || (kept[reporter]?.includes(period) ?? reporter === office);
  });
  const { observations, targets } = readDataSet(files).data;
  const given = new Set(observations.map((row) => [row.period, row.area, row.indicator].join()));
  const areas = [...observations, ...targets].flatMap(({ area }) => area.split("+"));
  const reported = new Set(areas);
  const isKept: Record<string, (row: Record<string, string>) => boolean> = {
    "areas.csv": ({ id = "", level }) => reported.has(id) || level === "group",
    "area-changes.csv": ({ from = "", to = "" }) =>
      (from === "" || reported.has(from)) && (to === "" || reported.has(to)),
    "corrections.csv": (row) => given.has([row["period"], row["area"], row["indicator"]].join()),
    "releases.csv": ({ period }) => observations.some((row) => row.period === period),
  };
  return files.map((file) => {
    const keep = isKept[file.path];
    if (!keep) return file;
    const sheet = sheetOf(file);
    return fileOf({ ...sheet, rows: sheet.rows.filter(keep) });
  });
}
