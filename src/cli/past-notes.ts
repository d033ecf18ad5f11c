import { extentOf, lostCommit, storeOf } from "../archive.ts";
import { newestCommit } from "../git.ts";
import { dateInWords } from "../text/date.ts";
import { langs } from "../text/lang.ts";
import { type Entry, say } from "../text/say.ts";
import { commandWords as words } from "../text/words/command.ts";
import { today } from "./today.ts";

/**
 * What a build has to say of a data directory's history, a line each: it isn't there, isn't whole,
 * isn't what the last build read, or ends on a day that hasn't come.
 * @param folder absolute
 * @param store what the last build kept
 * @param day today by this machine's clock: said here and never on a page
 */
export function pastNotes(folder: string, store = storeOf(folder), day = today()): string[] {
  return [...extentNotes(folder, store), ...clockNotes(folder, day)];
}

function extentNotes(folder: string, store: string): string[] {
  const { missing } = extentOf(folder);
  if (missing !== null) {
    const why = missing === "none" ? words.noPast : words.shallow;
    return [...inBoth(why, { path: folder }), ...inBoth(words.withoutVersions)];
  }
  const lost = lostCommit(folder, store);
  return lost === null ? [] : inBoth(words.lostCommit, { hash: lost.slice(0, 7) });
}

/** Pages take the day of the newest commit for today, and would all be wrong with it. */
function clockNotes(folder: string, day: string): string[] {
  const newest = newestCommit(folder);
  if (newest === null || newest.date <= day) return [];
  return langs.map((lang) =>
    say(words.commitToCome, lang, {
      hash: newest.hash.slice(0, 7),
      date: dateInWords(newest.date, lang),
      today: dateInWords(day, lang),
    }),
  );
}

function inBoth(entry: Entry, values: Record<string, string> = {}): string[] {
  return langs.map((lang) => say(entry, lang, values));
}
