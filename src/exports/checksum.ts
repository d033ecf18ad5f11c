import { written } from "../data/fault.ts";
import type { Observation } from "../data/observation.ts";
import type { Subject } from "../model/version.ts";
import { isPeriod } from "../text/period.ts";

/**
 * What the checksum of a page's figures is taken of: a line for each row of figures behind it,
 * `period,area,indicator,unit,value,to_date` as they stand in the files, in byte order, each line
 * with its end. Its SHA-256 is what a citation gives.
 */
export function checksumText(rows: readonly Observation[]): string {
  const lines = rows.map(({ period, area, indicator, unit, value, to_date }) =>
    [period, area, indicator, unit, value?.text ?? "", to_date?.text ?? ""].map(written).join(),
  );
  // Every character of these is ASCII, where the order of texts is that of bytes.
  return lines
    .sort()
    .map((line) => `${line}\n`)
    .join("");
}

/**
 * The command by which anyone works a page's checksum out again in a clone of the data's repository.
 * @param subject by the ids of the commit's time
 * @param commit its hash, in part or whole: a day has several, and one is what the page was drawn from
 */
export function checksumCommand(subject: Subject, commit: string): string {
  const rows = `grep '${filterOf(subject)}'`;
  const lines = `npm run -s history -- --as-of ${commit} | ${rows} | cut -d, -f1,3-7`;
  return `${lines} | LC_ALL=C sort | sha256sum`;
}

/** What begins a row of a page's figures in the table of `npm run history -- --as-of`. */
function filterOf(subject: Subject): string {
  if (!("indicator" in subject)) return `^${subject.period},`;
  const { indicator, key } = subject;
  return isPeriod(key) ? `^${key},[^,]*,[^,]*,${indicator},` : `^[^,]*,[^,]*,${key},${indicator},`;
}
