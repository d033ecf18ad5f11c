import { wholeArchive } from "../../src/archive.ts";
import { readPastDataSet } from "../../src/data/data-set.ts";
import { filesAt } from "../../src/history/archive.ts";
import { historyOf } from "../../src/history/history.ts";
import { vintagesOf } from "../../src/history/vintage.ts";
import { contextOf } from "../../src/rules/context.ts";
import { measureFromHere } from "./from-here.ts";

/*
 * `node history-read.ts DIR [archive|vintages [KEPT]]`: reads a data directory's whole history as
 * the build does, by what another kept where one did; and finds every vintage in it where
 * that is asked for.
 */
const [dir = "", what = "archive", kept] = process.argv.slice(2);
measureFromHere();
const { archive } = await wholeArchive(dir, kept);
if (!archive) throw new Error(`no whole history: ${dir}`);
if (what === "vintages") {
  const files = filesAt(archive, archive.commits.length - 1);
  const history = historyOf(archive, contextOf(files, readPastDataSet(files)));
  if ([...vintagesOf(history)].length === 0) throw new Error(`no vintage: ${dir}`);
}
