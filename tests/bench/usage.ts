import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/*
 * Loaded before a measured script (`--import`): when it ends, says on the third descriptor what it
 * used: peak memory in kB, processor time in µs. /usr/bin/time isn't on every machine.
 */
if (isMainThread) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, `${maxRSS} ${userCPUTime + systemCPUTime}`);
  });
}
