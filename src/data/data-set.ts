import { isPeriod } from "../text/period.ts";
import type { Agency } from "./agency.ts";
import { agencies } from "./agency.ts";
import { type Area, type AreaChange, areaChanges, areas } from "./area.ts";
import { type Break, breaks } from "./break.ts";
import { type Correction, corrections } from "./correction.ts";
import { type Fact, facts } from "./fact.ts";
import { type Fault, faultOfFile } from "./fault.ts";
import { type Indicator, indicators } from "./indicator.ts";
import { figures, type Observation } from "./observation.ts";
import { type Redirect, redirects } from "./redirect.ts";
import { type Release, releases } from "./release.ts";
import { type ReportingRule, reportingRules } from "./reporting-rule.ts";
import { type Source, sources } from "./source.ts";
import { largestFile, type SourceFile } from "./source-file.ts";
import { type Submission, submissions } from "./submission.ts";
import { type Columns, pastTableReader, type Reader, type Table, tableReader } from "./table.ts";
import { type Target, targets } from "./target.ts";
import { type Unit, units } from "./unit.ts";

/** A self-contained data set: everything the check and the site read. */
export interface DataSet {
  units: Unit[];
  indicators: Indicator[];
  areas: Area[];
  areaChanges: AreaChange[];
  agencies: Agency[];
  sources: Source[];
  releases: Release[];
  submissions: Submission[];
  facts: Fact[];
  breaks: Break[];
  corrections: Correction[];
  redirects: Redirect[];
  reportingRules: ReportingRule[];
  observations: Observation[];
  targets: Target[];
}

/** A data set as read, with what could not be. */
export interface DataSetRead {
  data: DataSet;
  faults: Fault[];
  /** Tables with a fault or missing: what refers to them can't be judged, and isn't. */
  broken: ReadonlySet<keyof DataSet>;
  rows: number;
  cells: number;
}

/** A file of the data set that stands once. */
export interface SingleFile {
  file: string;
  kind: Table;
  /** Whether a data set without it is none. */
  required: boolean;
}

/** Which file holds which noun, and whether it must be there. */
export const singleFiles = {
  units: { file: "units.csv", kind: units, required: true },
  indicators: { file: "indicators.csv", kind: indicators, required: true },
  areas: { file: "areas.csv", kind: areas, required: true },
  areaChanges: { file: "area-changes.csv", kind: areaChanges, required: false },
  agencies: { file: "agencies.csv", kind: agencies, required: true },
  sources: { file: "sources.csv", kind: sources, required: true },
  releases: { file: "releases.csv", kind: releases, required: false },
  submissions: { file: "submissions.csv", kind: submissions, required: false },
  facts: { file: "facts.csv", kind: facts, required: false },
  breaks: { file: "breaks.csv", kind: breaks, required: false },
  corrections: { file: "corrections.csv", kind: corrections, required: false },
  redirects: { file: "redirects.csv", kind: redirects, required: false },
  reportingRules: { file: "reporting-rules.csv", kind: reportingRules, required: false },
} as const satisfies Record<string, SingleFile>;

/** A file of figures: its period and its reporter. */
export const figuresPath = /^figures\/([^/]+)\/([^/]+)\.csv$/;
/** A file of targets: its period. */
export const targetsPath = /^targets\/([^/]+)\.csv$/;

/** What kind of table a file of the data set is; null for a file that is none of it. */
export function tableAt(path: string): Table | null {
  if (leavesFolder(path)) return null;
  if (figuresPath.test(path)) return figures;
  if (targetsPath.test(path)) return targets;
  return Object.values(singleFiles).find(({ file }) => file === path)?.kind ?? null;
}

/**
 * Reads a folder's files as a data set: pure, everything in one run, nothing thrown for what the
 * files hold. Whether a file's period and reporter exist is the rules' to say.
 */
export function readDataSet(files: readonly SourceFile[]): DataSetRead {
  return readWith(files, tableReader);
}

/** Reads a data set of the past, leniently: for comparing with, whatever rules have come since. */
export function readPastDataSet(files: readonly SourceFile[]): DataSetRead {
  return { ...readWith(files, pastTableReader), faults: [], broken: new Set() };
}

/** A file of figures of the past: its rows, and what of it can't be read. */
export interface PastFigures {
  rows: readonly Observation[];
  faults: readonly Fault[];
}

/** Reads files of figures of the past one by one, as leniently: ten thousand in little time. */
export function pastFigureReader(): (file: SourceFile) => PastFigures {
  const read = pastTableReader(figures, [...figures.key, "value"]);
  return (file) => {
    const [, period, reporter] = figuresPath.exec(file.path) ?? [];
    const fault = (code: string) => {
      return { rows: [], faults: [faultOfFile(file.path, code, null)] };
    };
    const unread = unreadable(file);
    if (unread) return fault(unread);
    if (!isPeriod(period ?? "")) return fault("sai-ten-ky");
    const { rows, faults } = read(file, { period, reporter });
    if (rows.length === 0 && faults.length === 0) return fault("chi-co-tieu-de");
    return { rows: rows as Observation[], faults };
  };
}

function readWith(files: readonly SourceFile[], reader: typeof tableReader): DataSetRead {
  const out: Record<string, unknown[]> = { observations: [], targets: [] };
  const faults: Fault[] = [];
  const broken = new Set<keyof DataSet>();
  const totals = { rows: 0, cells: 0 };
  const byPath = new Map(files.map((file) => [file.path, file]));

  const take = (noun: keyof DataSet, file: SourceFile, read: Reader<Columns>, more: object) => {
    const unread = unreadable(file);
    if (unread) {
      broken.add(noun);
      faults.push(faultOfFile(file.path, unread, null));
      return;
    }
    const table = read(file, more);
    if (table.faults.length > 0) broken.add(noun);
    for (const fault of table.faults) faults.push(fault); // spread, a hundred thousand overflow the stack
    if (table.faults.length === 0 && table.rows.length === 0) {
      broken.add(noun);
      faults.push(faultOfFile(file.path, "chi-co-tieu-de", null));
    }
    totals.rows += table.rows.length;
    totals.cells += table.cells;
    const rows = out[noun] ?? [];
    for (const row of table.rows) rows.push(row);
    out[noun] = rows;
  };

  for (const [noun, { file, kind, required }] of Object.entries(singleFiles)) {
    const name = noun as keyof typeof singleFiles;
    const source = byPath.get(file);
    out[noun] = [];
    if (source) take(name, source, reader<Columns>(kind), {});
    else if (required) {
      broken.add(name);
      faults.push(faultOfFile(file, "thieu-tep", null));
    }
    byPath.delete(file);
  }
  const [readFigures, readTargets] = [reader(figures), reader(targets)];
  for (const [path, file] of byPath) {
    const figure = figuresPath.exec(path);
    const target = targetsPath.exec(path);
    if (leavesFolder(path)) {
      faults.push(faultOfFile(path, "tep-ngoai-thu-muc", path));
    } else if (figure)
      take("observations", file, readFigures, { period: figure[1], reporter: figure[2] });
    else if (target) take("targets", file, readTargets, { period: target[1] });
    else faults.push(faultOfFile(path, unreadable(file) ?? "tep-la", path));
  }
  return { data: out as unknown as DataSet, faults, broken, ...totals };
}

/** Why a file isn't read at all, as a code; null for one that is. */
function unreadable({ bytes, unread }: SourceFile): string | null {
  if (unread === "link") return "tep-lien-ket";
  return unread === "large" || bytes.length > largestFile ? "tep-qua-lon" : null;
}

/** Whether a path leads out of the folder, or says its way there otherwise than by names. */
function leavesFolder(path: string): boolean {
  return path.includes("\\") || path.split("/").some((name) => ["", ".", ".."].includes(name));
}
