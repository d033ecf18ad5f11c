import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { endless, longestReading } from "../intake/guard.ts";
import type { ReadWorkbook } from "../intake/read.ts";

/*
 * Files are read in a thread of their own, which can be stopped: SheetJS reads some damaged files
 * without end, and of others it would fill the memory.
 */

/** What the reading of a file may take. */
export interface Limits {
  milliseconds: number;
  /** Of what is made of the file, beside its bytes. */
  megabytes: number;
}

/** As many cells as are read at most take a quarter of that memory. */
const limits: Limits = { milliseconds: longestReading, megabytes: 1_024 };

/**
 * Does something with a thread that reads files, one after the other, and ends it then. A file that
 * takes more than it may is refused.
 */
export async function withReader<T>(
  use: (read: ReadWorkbook) => Promise<T>,
  { milliseconds, megabytes }: Limits = limits,
): Promise<T> {
  let thread = started(megabytes);
  const read: ReadWorkbook = async (...file) => {
    thread.postMessage(file);
    try {
      const [book] = await once(thread, "message", { signal: AbortSignal.timeout(milliseconds) });
      return book;
    } catch (error) {
      await thread.terminate();
      thread = started(megabytes);
      if (isOf(error, "ABORT_ERR")) return endless(milliseconds);
      if (isOf(error, "ERR_WORKER_OUT_OF_MEMORY")) return endless("memory");
      throw error;
    }
  };
  try {
    return await use(read);
  } finally {
    await thread.terminate();
  }
}

function started(megabytes: number): Worker {
  const thread = new Worker(new URL("./reader-thread.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    stderr: true,
  });
  // SheetJS names there what it doesn't know of a file, in words for its own makers.
  thread.stderr.resume();
  return thread;
}

function isOf(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
