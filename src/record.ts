import { resolve } from "node:path";
import { firstDays, storeOf, wholeArchive } from "./archive.ts";
import { readDataSet } from "./data/data-set.ts";
import { readFolder } from "./disk.ts";
import { newestCommit } from "./git.ts";
import { correctionLog } from "./history/correction-log.ts";
import { historyOf } from "./history/history.ts";
import { type Past, pastOf } from "./history/past.ts";
import { type TimelinessOf, timelinessIn } from "./history/received.ts";
import { setModel } from "./model/current.ts";
import { buildModel, type Model } from "./model/model.ts";
import { contextOf } from "./rules/context.ts";

/*
 * The door through which pages get the record: the data directory, read and put in order once a
 * build. The build has checked it before; a page never sees a data set with a fault.
 */

const folder = resolve(process.env["NTM_DATA"] ?? "data");
/** The data directory's files, as they were read. */
export const files = readFolder(folder);
const read = readDataSet(files);
if (read.faults.length > 0) {
  throw new Error(`${folder}: ${read.faults.length} faults; run \`npm run check\``);
}

const now = contextOf(files, read);
const { archive, missing } = await wholeArchive(folder, storeOf(folder));
/** What was said before; null where git doesn't have it, or not all of it. */
export const past: Past | null = archive && pastOf(historyOf(archive, now));
/** Why there is no past. */
export { missing };

/**
 * How timely reporters are; null where there is no past. It takes another reading of git, of all
 * branches, so it is made for a page that asks for it.
 */
export async function timeliness(): Promise<TimelinessOf | null> {
  if (!past || !archive) return null;
  return timelinessIn(now, await firstDays(folder, "HEAD", archive.blobs));
}

/** The data set in order. */
export const model: Model = buildModel(read.data, correctionLog(past, now));
setModel(model);

/** The commit the data stands at; null where there is no history. */
export const revision = newestCommit(folder);

/**
 * The day the build takes for today: a build does not read the clock. The data's newest commit,
 * or the latest release where there is no history.
 */
export const today: string =
  revision?.date ??
  read.data.releases
    .map(({ released }) => released)
    .sort()
    .at(-1) ??
  "1970-01-01";
