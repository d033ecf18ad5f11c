import { resolve } from "node:path";
import { remove } from "../../src/disk.ts";
import type { FaultCase } from "./faults.ts";
import { measure, type Run } from "./measure.ts";
import { rounds } from "./round.ts";
import { faultWords } from "./words.ts";

/** What reads the same files, held against each other. */
export const readers = ["npm run check", "papaparse"] as const;

/** One of them. */
export type Reader = (typeof readers)[number];

/** How many generated months of 69 communes make two hundred thousand rows, in ten thousand files. */
export const months = 130;

const script = (path: string) => resolve(import.meta.dirname, path);
const check = script("../../src/cli/check.ts");
const generated = script("generated.ts");

/**
 * Measures checking years of data with every rule, beside reading them with papaparse alone.
 * @param data where they are generated, absolute
 * @param tell told before each run: what reads, and which round, from 1
 */
export async function measureCheck(
  data: string,
  tell: (reader: Reader, round: number) => void,
): Promise<Map<Reader, Run[]>> {
  await measure(generated, [data, String(months), "communes"]);
  const runs = new Map<Reader, Run[]>(readers.map((reader) => [reader, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const reader of readers) {
      tell(reader, round);
      const run =
        reader === "papaparse"
          ? await measure(script("papaparse.ts"), [data])
          : await measure(check, ["--data", data], [0, 1]); // a rule may ask about the last month
      runs.get(reader)?.push(run);
    }
  }
  return runs;
}

/**
 * Measures checking data that is wrong as often as it can be.
 * @param folder where it is written to, absolute, and removed again
 */
export async function measureFaults(
  folder: string,
  tell: (name: FaultCase) => void,
): Promise<Map<FaultCase, Run>> {
  const runs = new Map<FaultCase, Run>();
  for (const name of Object.keys(faultWords) as FaultCase[]) {
    tell(name);
    remove(folder);
    await measure(generated, [folder, "2"]);
    await measure(script("faulty.ts"), [folder, name]);
    runs.set(name, await measure(check, ["--data", folder], [1]));
  }
  remove(folder);
  return runs;
}
