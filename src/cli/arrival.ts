import { readDataSet, singleFiles } from "../data/data-set.ts";
import type { SourceFile } from "../data/source-file.ts";
import type { Arrival } from "../intake/received.ts";
import { askOrLookUp, nearestNames } from "../rules/named.ts";
import { firstCounted } from "../rules/validity.ts";
import { dateInWords, isDate } from "../text/date.ts";
import { intakeWords as words } from "../text/words/intake.ts";
import { Misuse } from "./command.ts";

/** How the files came; null where nobody says. @throws Misuse when half of it is missing or no day */
export function arrivalOf(
  { received, "entered-by": entered_by }: Readonly<Record<string, string | undefined>>,
  source = "",
): Arrival | null {
  if (received === undefined && entered_by === undefined) return null;
  if (received === undefined || entered_by === undefined) throw new Misuse(words.halfArrival);
  if (!isDate(received)) throw new Misuse(words.notADay, { name: received });
  return { received, entered_by, source };
}

/**
 * What the check would say of a row that nobody has written yet is said of the options.
 * @throws Misuse when the day hasn't come, or no agency is named so
 */
export function judgeArrival(
  { received, entered_by }: Arrival,
  data: readonly SourceFile[],
  today: string,
): void {
  if (received > today) {
    throw new Misuse(words.dayToCome, (lang) => {
      return { day: dateInWords(received, lang), today: dateInWords(today, lang) };
    });
  }
  const { file } = singleFiles.agencies;
  const { agencies } = readDataSet(data.filter(({ path }) => path === file)).data;
  // Without any the list itself is damaged, which is the check's to tell.
  if (agencies.length === 0 || agencies.some(({ id }) => id === entered_by)) return;
  const fix = askOrLookUp(nearestNames(entered_by, agencies)["near"], file);
  throw new Misuse(words.noAgency, { name: entered_by, fix });
}

/** @throws Misuse when what a file holds was all counted after the day it is said to have come */
export function judgeCounted(
  { received }: Arrival,
  data: readonly SourceFile[],
  taken: readonly SourceFile[],
): void {
  const there = new Set(data.map(({ path }) => path));
  for (const file of taken) {
    const counted = firstCounted(readDataSet([file]).data.observations);
    if (there.has(file.path) || counted === null || received >= counted) continue;
    throw new Misuse(words.receivedEarly, (lang) => {
      const [day, until] = [dateInWords(received, lang), dateInWords(counted, lang)];
      return { day, until, path: file.path };
    });
  }
}
