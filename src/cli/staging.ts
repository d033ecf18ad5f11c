import { basename, dirname, join } from "node:path";
import { namesIn, realPath, remove } from "../disk.ts";
import { isAlive } from "./lock.ts";

/**
 * Where files for a data directory are made whole before they get their names: beside it, so that
 * it never holds half of anything. What killed processes left there is removed.
 */
export function stagingFor(data: string): string {
  const target = realPath(data);
  const [folder, prefix] = [dirname(target), `.${basename(target)}.`];
  for (const name of namesIn(folder)) {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : "";
    if (/^\d+$/.test(pid) && !isAlive(Number(pid))) remove(join(folder, name));
  }
  return join(folder, `${prefix}${process.pid}`);
}
