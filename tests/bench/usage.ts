import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/*
 * Loaded before a measured script (`--import`): when it ends, says its peak memory in kB on the
 * third descriptor. /usr/bin/time isn't on every machine.
 */
if (isMainThread) {
  process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
}
