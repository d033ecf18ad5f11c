import { parentPort } from "node:worker_threads";
import { type ReadWorkbook, readWorkbook } from "../intake/read.ts";

/* What runs in the thread that `reader.ts` starts: a file comes, what was read of it goes. */

parentPort?.on("message", async (file: Parameters<ReadWorkbook>) => {
  // What is thrown here, a mistake of ours, is thrown where the file came from.
  parentPort?.postMessage(await readWorkbook(...file));
});
