import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { remove, weigh } from "../../src/disk.ts";
import { firstTrip, mostOf, whole } from "../pages/budgets.ts";
import { measure } from "./measure.ts";

/** The pages that may weigh the same. */
export interface Budget {
  /** Bytes, compressed. */
  most: number;
  pages: number;
  /** The heaviest, bytes compressed, and its file. */
  heaviest: { bytes: number; file: string };
  /** How many weigh more than they may. */
  over: number;
}

/** A site held against its budget. */
export interface MeasuredSite {
  budgets: readonly Budget[];
  pages: number;
  /** Weight of all files, bytes. */
  bytes: number;
}

const script = (path: string) => resolve(import.meta.dirname, path);

/**
 * Builds the site of generated months with their whole history, and weighs every page of it.
 * @param folder where it is built and removed again, absolute
 * @param tell told once the data is there, and once the site is
 */
export async function measureBudget(
  folder: string,
  months: number,
  tell: (done: "written" | "built") => void,
): Promise<MeasuredSite> {
  const [repository, out] = [resolve(folder, "repository"), resolve(folder, "site")];
  await measure(script("budget-made.ts"), [repository, String(months)]);
  tell("written");
  const args = ["--data", resolve(repository, "data"), "--out", out];
  await measure(script("../../src/cli/build.ts"), args);
  tell("built");
  const budgets = [firstTrip, whole].map((most) => ({
    ...{ most, pages: 0, over: 0 },
    heaviest: { bytes: 0, file: "" },
  }));
  const files = globSync("**/*.html", { cwd: out });
  for (const file of files) {
    const place = file
      .replaceAll("\\", "/")
      .replace(/^en\//, "")
      .replace(/index\.html$/, "");
    const budget = budgets.find(({ most }) => most === mostOf(place));
    const bytes = gzipSync(readFileSync(resolve(out, file)), { level: 9 }).length;
    if (!budget) continue;
    budget.pages += 1;
    if (bytes > budget.most) budget.over += 1;
    if (bytes > budget.heaviest.bytes) budget.heaviest = { bytes, file };
  }
  const { bytes } = weigh(out);
  for (const each of [repository, out]) remove(each);
  return { budgets, pages: files.length, bytes };
}
