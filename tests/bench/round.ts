import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { remove, weigh } from "../../src/disk.ts";
import { measure, type Run } from "./measure.ts";

/** The ways of making a site's files that are held against each other. */
export const ways = ["npm run build", "bare.ts", "cp -r"] as const;

/** One of them. */
export type Way = (typeof ways)[number];

/** What one way of one data set took. */
export interface Result {
  runs: readonly Run[];
  /** HTML files it wrote. */
  pages: number;
  /** Weight of all it wrote. */
  bytes: number;
}

/** How often each is run, in turn, so that what slows the machine for a while slows all three. */
export const rounds = 3;

/**
 * Measures the three ways for one data set.
 * @param data the data directory, absolute
 * @param folder where the sites are written to and removed again
 * @param tell told before each run: which of the ways, and which round, from 1
 */
export async function measureAll(
  data: string,
  folder: string,
  tell: (way: Way, round: number) => void,
): Promise<Map<Way, Result>> {
  const results = new Map<Way, Result>();
  const outs = ways.map((way) => resolve(folder, way.replace(/\W/g, "-")));
  const [built = "", bare = "", copied = ""] = outs;
  const runs: Record<Way, readonly [script: string, ...args: string[]]> = {
    "npm run build": ["../../src/cli/build.ts", "--data", data, "--out", built],
    "bare.ts": ["bare.ts", data, bare],
    "cp -r": ["copy.ts", built, copied],
  };
  for (let round = 1; round <= rounds; round++) {
    // Nobody's time holds the removal of what was there before.
    for (const out of outs) remove(out);
    for (const [i, way] of ways.entries()) {
      tell(way, round);
      const [script, ...args] = runs[way];
      const run = await measure(resolve(import.meta.dirname, script), args);
      const before = results.get(way)?.runs ?? [];
      const out = outs[i] ?? "";
      results.set(way, { runs: [...before, run], pages: pagesIn(out), bytes: weigh(out).bytes });
    }
  }
  for (const out of outs) remove(out);
  return results;
}

function pagesIn(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".html")).length;
}
