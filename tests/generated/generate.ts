import { breaks } from "../../src/data/break.ts";
import { corrections } from "../../src/data/correction.ts";
import { figures } from "../../src/data/observation.ts";
import { releases } from "../../src/data/release.ts";
import { reportingRules } from "../../src/data/reporting-rule.ts";
import { sources } from "../../src/data/source.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { targets } from "../../src/data/target.ts";
import { firstDay, type Period, periodInWords } from "../../src/text/period.ts";
import { breaksOf } from "./break.ts";
import { planSource, releasedOn, sourceOf, wholeYears } from "./calendar.ts";
import { type Cells, csvFile } from "./csv-text.ts";
import { monthsOf, type Options } from "./options.ts";
import { planOf } from "./plan.ts";
import { reportOf } from "./report.ts";
import { revisionsOf } from "./revision.ts";
import { cellsOf, type Row } from "./row.ts";
import { truthOf, yearly } from "./truth.ts";
import { office, type World, worldOf } from "./world.ts";

/** For so many months after its release a department's figure stays provisional. */
const provisional = 3;

/**
 * A data set of a world that doesn't exist: the real indicators, units, areas and agencies, and
 * figures that are none. The same options give the same bytes.
 *
 * Every source has the kind `mo-phong`, by which the site says on each page that it is simulated.
 * All months but the last are released; the last one is still being collected. Each month's
 * figures add up exactly, those of reporters that were missed are not stated. How late a reporter
 * was stands in no file: it follows from the day on which its file was committed.
 *
 * @param base files of a data set, of which `sharedFiles` are taken over as they are
 * @throws Error when one of them is missing or can't be read whole
 * @throws RangeError when the options make no sense
 */
export function generate(options: Options, base: readonly SourceFile[]): SourceFile[] {
  const months = monthsOf(options);
  const world = worldOf(options.seed, base);
  const released = months.slice(0, -1);
  const truths = truthOf(world, months);
  const years = wholeYears(released);
  const monthly = truths.map((truth, i) => {
    const left = months.length - 1 - i;
    return reportOf(world, truth, { open: left === 0, settled: left > provisional });
  });
  const annual = years.map((year) =>
    reportOf(world, yearly(world, year), { open: false, settled: true }),
  );
  const planned = Map.groupBy(truths, ({ period }) => period.slice(0, 4));
  const periods = [...months, ...years];
  const files = [
    csvFile("sources.csv", sources, [...periods.map(source), ...[...planned.keys()].map(plan)]),
    csvFile("releases.csv", releases, [...released, ...years].map(release)),
    csvFile("reporting-rules.csv", reportingRules, rules(world, months)),
    ...[...planned].flatMap(([year, [first]]) =>
      first ? [csvFile(`targets/${year}.csv`, targets, planOf(world, year, first))] : [],
    ),
    ...[...monthly, ...annual].flatMap(filesOf),
  ];
  const broken = breaksOf(world, months);
  if (broken.length > 0) files.push(csvFile("breaks.csv", breaks, broken));
  const revised = monthly.slice(0, -1).flatMap((rows) => revisionsOf(world, rows));
  if (revised.length > 0) files.push(csvFile("corrections.csv", corrections, revised));
  return [...world.files, ...files].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** One file for each reporter that said anything of a period. */
function filesOf(rows: readonly Row[]): SourceFile[] {
  return [...Map.groupBy(rows, ({ period, reporter }) => `figures/${period}/${reporter}.csv`)].map(
    ([path, own]) => csvFile(path, figures, own.map(cellsOf)),
  );
}

function source(period: Period): Cells {
  const title = `Số liệu mô phỏng ${periodInWords(period, "vi")}`;
  return { id: sourceOf(period), kind: "mo-phong", issuer: office, title };
}

function plan(year: Period): Cells {
  const title = `Kế hoạch mô phỏng ${periodInWords(year, "vi")}`;
  return { id: planSource(year), kind: "mo-phong", issuer: office, title };
}

function release(period: Period): Cells {
  return { period, released: releasedOn(period), kind: "live" };
}

/** By which day who reports: another tier, another rule. */
function rules(world: World, months: readonly Period[]): Cells[] {
  const who = {
    district: {
      vi: "các huyện, thành phố, thị xã và các sở",
      en: "the districts, towns, the city and the departments",
    },
    commune: {
      vi: "các xã, phường và các sở",
      en: "the communes, wards and departments",
    },
  };
  const level = (period: Period) =>
    world.reporting(period)[0]?.level === "commune" ? "commune" : "district";
  return months.flatMap((period, i) => {
    const before = months[i - 1];
    if (before !== undefined && level(before) === level(period)) return [];
    const valid_from = firstDay(period);
    return [{ valid_from, ...who[level(period)], due_day: "22", source: sourceOf(period) }];
  });
}
