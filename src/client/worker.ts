import { endless, longestReading } from "../intake/guard.ts";
import { type ReadWorkbook, readWorkbook } from "../intake/read.ts";
import type { FormAsked } from "./form-file.ts";
import type { Library } from "./library.ts";
import type { Outcome, Task } from "./outcome.ts";
import { reckon } from "./reckon.ts";

/*
 * The page's other thread: reading and checking take their time there, and the page stays quick. It
 * asks the site for the parts of the data set that a task needs, each once, and nobody for anything
 * else.
 */

/** What the page sends. */
export interface Order {
  /** Comes back with the answer, so that a late one is known. */
  number: number;
  /** Where the parts of the data set lie, with the closing slash. */
  parts: string;
  asked: { task: Task } | { form: FormAsked };
  /** Whether another thread was ended for it, since its file can't be read to an end. */
  isEndless?: true;
}

/** What comes back. */
export interface Answer {
  number: number;
  /** Whether its file is being read: said every second meanwhile, and no answer yet. */
  isReading?: boolean;
  outcome?: Outcome;
  /** The form's file; null where the reporter is asked for nothing in that month. */
  form?: Uint8Array | null;
  /** Why it couldn't be done: the site wasn't reached. */
  failed?: string;
}

const loaded = new Map<string, Promise<unknown>>();

function load<T>(address: string): Promise<T> {
  const known = loaded.get(address) ?? fetched(address);
  loaded.set(address, known);
  return known as Promise<T>;
}

async function fetched(address: string): Promise<unknown> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return await answer.json();
  } catch (error) {
    // What couldn't be had is asked for again the next time.
    loaded.delete(address);
    throw error;
  }
}

/** Reads a file, and tells every second that it can still tell something. */
function toldReading(number: number): ReadWorkbook {
  const tell = (isReading: boolean) => postMessage({ number, isReading });
  return async (...file) => {
    tell(true);
    const timer = setInterval(tell, 1_000, true);
    try {
      return await readWorkbook(...file);
    } finally {
      clearInterval(timer);
      tell(false);
    }
  };
}

async function answer(order: Order): Promise<Omit<Answer, "number">> {
  const { number, parts, asked, isEndless } = order;
  const library: Library = {
    common: () => load(`${parts}chung.json`),
    period: (period) => load(`${parts}ky/${period}.json`),
    unit: (unit) => load(`${parts}don-vi/${unit}.json`),
  };
  const read = isEndless ? async () => endless(longestReading) : toldReading(number);
  if ("task" in asked) return { outcome: await reckon(asked.task, library, read) };
  const { formFile } = await import("./form-file.ts");
  return { form: await formFile(asked.form, library) };
}

addEventListener("message", async ({ data }: MessageEvent<Order>) => {
  const { number } = data;
  try {
    postMessage({ number, ...(await answer(data)) });
  } catch (error) {
    postMessage({ number, failed: error instanceof Error ? error.message : String(error) });
  }
});
