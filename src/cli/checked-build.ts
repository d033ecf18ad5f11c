import { decimal } from "../text/decimal.ts";
import { formatNumber } from "../text/number.ts";
import { say } from "../text/say.ts";
import { commandWords as words } from "../text/words/command.ts";
import { checkAll } from "./check-all.ts";
import { root } from "./command.ts";
import { pastNotes } from "./past-notes.ts";
import { problemsText, styleFor } from "./problems.ts";
import { progressOn } from "./progress.ts";
import { buildSite } from "./site.ts";

/**
 * Checks a data directory and builds the site from it, saying on standard error how far it is.
 * @param data the data directory, absolute
 * @param out the folder that the site takes, absolute
 * @returns whether it was built: where the data has errors they are shown and nothing is written
 */
export async function checkAndBuild(data: string, out: string): Promise<boolean> {
  const result = checkAll(data);
  if (!result.ok) {
    process.stderr.write(problemsText(result, styleFor(process.stderr)));
    process.stderr.write(`${say(words.refused, "vi")}\n${say(words.refused, "en")}\n`);
    return false;
  }
  for (const note of pastNotes(data)) process.stderr.write(`${note}\n`);
  const progress = progressOn(process.stderr);
  const built = await buildSite({
    root,
    data,
    out,
    waiting: () => process.stderr.write(`${say(words.waiting, "vi")}\n`),
    progress: (done, all) => progress.at(say(words.pagesDone, "vi", { n: done, all })),
  }).finally(() => progress.end());
  const values = {
    pages: built.pages,
    seconds: formatNumber(decimal(built.seconds.toFixed(1)), "vi"),
    size: formatNumber(decimal((built.bytes / 1e6).toFixed(1)), "vi"),
    path: out,
  };
  process.stdout.write(`${say(words.built, "vi", values)}\n`);
  return true;
}
