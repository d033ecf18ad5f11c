import { extentOf, lostCommit, storeOf } from "../archive.ts";
import { langs } from "../text/lang.ts";
import { type Entry, say } from "../text/say.ts";
import { commandWords as words } from "../text/words/command.ts";

/**
 * What a build has to say of a data directory's history, a line each: it isn't there, isn't whole,
 * or isn't what the last build read.
 * @param folder absolute
 * @param store what the last build kept
 */
export function pastNotes(folder: string, store = storeOf(folder)): string[] {
  const inBoth = (entry: Entry, values: Record<string, string>) =>
    langs.map((lang) => say(entry, lang, values));
  const withoutVersions = (why: Entry) => [
    ...inBoth(why, { path: folder }),
    ...inBoth(words.withoutVersions, {}),
  ];
  const { missing } = extentOf(folder);
  if (missing !== null) return withoutVersions(missing === "none" ? words.noPast : words.shallow);
  const lost = lostCommit(folder, store);
  return lost === null ? [] : inBoth(words.lostCommit, { hash: lost.slice(0, 7) });
}
