import { corrections } from "../../src/data/correction.ts";
import { figuresPath } from "../../src/data/data-set.ts";
import { figures } from "../../src/data/observation.ts";
import { releases } from "../../src/data/release.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { cellsOf } from "../../src/data/table.ts";
import { lastDay } from "../../src/text/period.ts";
import type { Written } from "../ground/written-history.ts";
import { type Cells, csvFile } from "./csv-text.ts";

/**
 * A generated data set as it came to be, commit by commit, its files below a folder: first what
 * doesn't change, then each reporter's file, the release, and the corrections of what was released.
 * The last commit leaves the set as it is.
 * @param byHalves whether each reporter hands in one half of its file first, then all of it
 */
export function commitsOf(
  files: readonly SourceFile[],
  folder = "data/",
  { byHalves = false } = {},
): Written[] {
  const rowsIn = (path: string) => {
    const file = files.find((each) => each.path === path);
    return file ? cellsOf(file) : [];
  };
  const corrected = rowsIn("corrections.csv");
  const released = rowsIn("releases.csv");
  const byPeriod = Map.groupBy(corrected, ({ period }) => period ?? "");
  const events: { date: string; files: SourceFile[] }[] = [];
  for (const file of files) {
    const [, period] = figuresPath.exec(file.path) ?? [];
    if (period === undefined) continue;
    const mistakes = byPeriod.get(period) ?? [];
    const first = asReleased(file, mistakes);
    const day = released.find((row) => row["period"] === period)?.["released"] ?? lastDay(period);
    if (byHalves) events.push({ date: `${day}T06:00:00+07:00`, files: [firstHalf(first)] });
    events.push({ date: `${day}T07:00:00+07:00`, files: [first] });
    const then = first === file ? undefined : mistakes[0]?.["corrected"];
    if (then) events.push({ date: `${then}T08:00:00+07:00`, files: [file] });
  }
  for (const { released: day = "" } of released) {
    const rows = released.filter((row) => (row["released"] ?? "") <= day);
    const file = csvFile("releases.csv", releases, rows);
    events.push({ date: `${day}T08:00:00+07:00`, files: [file] });
  }
  for (const day of new Set(corrected.map((row) => row["corrected"] ?? ""))) {
    const rows = corrected.filter((row) => (row["corrected"] ?? "") <= day);
    const file = csvFile("corrections.csv", corrections, rows);
    events.push({ date: `${day}T08:00:00+07:00`, files: [file] });
  }
  const last = ["corrections.csv", "releases.csv"];
  const rest = files.filter(({ path }) => !figuresPath.test(path) && !last.includes(path));
  const days = [...Map.groupBy(events, ({ date }) => date)].sort(([a], [b]) => (a < b ? -1 : 1));
  const first = { date: days[0]?.[0] ?? "2000-01-01", files: textsOf(rest, folder) };
  const commits = days.flatMap(([date, own]) =>
    // Corrections come with their reasons; whoever reports for the first time does so alone.
    date.includes("T08")
      ? [
          {
            date,
            files: textsOf(
              own.flatMap((event) => event.files),
              folder,
            ),
          },
        ]
      : own.map((event) => ({ date, files: textsOf(event.files, folder) })),
  );
  return [first, ...commits];
}

/** A file of figures with what was wrong at first; itself where nothing was. */
function asReleased(file: SourceFile, mistakes: readonly Record<string, string>[]): SourceFile {
  let isWrong = false;
  const rows = cellsOf(file).map((row): Cells => {
    const own = mistakes.filter(
      ({ area, indicator }) => area === row["area"] && indicator === row["indicator"],
    );
    if (own.length === 0) return row;
    isWrong = true;
    return {
      ...row,
      ...Object.fromEntries(own.map((each) => [each["column"], each["old"] ?? ""])),
    };
  });
  return isWrong ? csvFile(file.path, figures, rows) : file;
}

/** The first half of a file's rows, one at least. */
function firstHalf(file: SourceFile): SourceFile {
  const rows = cellsOf(file);
  return csvFile(file.path, figures, rows.slice(0, Math.ceil(rows.length / 2)));
}

function textsOf(files: readonly SourceFile[], folder: string): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(files.map(({ path, bytes }) => [folder + path, decoder.decode(bytes)]));
}
