import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { used } from "./from-here.ts";

/*
 * Loaded before a measured script (`--import`): when it ends, says on the third descriptor what it
 * used: peak memory in kB, processor time in µs, seconds where it counted them itself.
 * /usr/bin/time isn't on every machine.
 */
if (isMainThread) {
  process.on("exit", () => {
    const { cpu, seconds } = used();
    writeSync(3, [process.resourceUsage().maxRSS, cpu, seconds ?? ""].join(" ").trim());
  });
}
