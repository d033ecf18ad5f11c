import { basename, dirname, join } from "node:path";
import {
  codeOf,
  isThere,
  makeFolder,
  move,
  namesIn,
  realPath,
  remove,
  writeText,
} from "../disk.ts";
import { commandWords as words } from "../text/words/command.ts";
import { Misuse } from "./command.ts";
import { isAlive } from "./lock.ts";

/**
 * A site in the making, beside the one it will take the place of. What a reader is served changes
 * only by `commit`, in two renames: a build that fails or is killed leaves the last site as it was.
 */
export interface Swap {
  /** The folder to build into. */
  readonly fresh: string;
  /** Puts the fresh site in the old one's place; of two builds at once the later stays. */
  commit(): void;
  /** Throws the fresh folder away. */
  discard(): void;
}

/** What a site's folder bears, so that a build never replaces one that somebody else filled. */
const mark = ".dung-boi-npm-run-build";
const markText = "Lệnh dựng trang ghi thư mục này; lần dựng sau thay toàn bộ.\n";

/** Folders of this process's builds still under way. */
const underWay = new Set<string>();

/**
 * Makes ready to build into `out`: cleans up after killed builds, and where one was killed between
 * its two renames puts the last site back.
 * @throws Misuse when `out` holds what no build made, or lies within `data` or around it
 */
export function openSwap(out: string, data: string): Swap {
  const target = realPath(out);
  if (overlap(target, realPath(data))) throw new Misuse(words.outOverlaps, { path: out });
  tidy(target);
  if (isThere(target) && !isOurs(target)) throw new Misuse(words.outHolds, { path: out });

  const fresh = beside(target, "new");
  underWay.add(fresh);
  makeFolder(fresh);
  const discard = () => {
    remove(fresh);
    underWay.delete(fresh);
    // Pages that were being written when one failed may come after: the end of the process is last.
    process.once("exit", () => remove(fresh));
  };
  const commit = () => {
    writeText(join(fresh, mark), markText);
    replace(target, fresh);
    underWay.delete(fresh);
  };
  return { fresh, commit, discard };
}

/** How often another build may put its site there between our two renames. */
const patience = 20;

/** Gives `fresh` the name of `target`; what had it before is removed, or put back on failure. */
function replace(target: string, fresh: string): void {
  const aside: string[] = [];
  try {
    for (let tries = 1; ; tries++) {
      const old = beside(target, "old");
      if (tried(() => move(target, old), ["ENOENT"])) aside.push(old);
      const clash = tries < patience ? ["ENOTEMPTY", "EEXIST"] : [];
      if (tried(() => move(fresh, target), clash)) break;
    }
  } catch (error) {
    const last = aside.pop();
    if (last !== undefined && !isThere(target)) move(last, target);
    throw error;
  } finally {
    for (const old of aside) remove(old);
  }
}

/** Does it; false where it failed with one of these codes, which another build explains. */
function tried(act: () => void, codes: readonly string[]): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (codes.includes(codeOf(error) ?? "")) return false;
    throw error;
  }
}

let made = 0;

/** A name beside the target that says whose it is: `.dist.4711-1.new`. */
function beside(target: string, kind: "new" | "old"): string {
  made += 1;
  return join(dirname(target), `.${basename(target)}.${process.pid}-${made}.${kind}`);
}

/** Puts back a site that a killed build took away, and removes what killed builds left. */
function tidy(target: string): void {
  const folder = dirname(target);
  const left = namesIn(folder).filter((name) => ownerOf(name, target) !== null);
  const old = left.find((name) => name.endsWith(".old") && isThere(join(folder, name, mark)));
  if (old !== undefined && !isThere(target)) move(join(folder, old), target);
  for (const name of left) {
    const owner = ownerOf(name, target);
    const mine = owner === process.pid;
    if (mine ? !underWay.has(join(folder, name)) : owner !== null && !isAlive(owner)) {
      remove(join(folder, name));
    }
  }
}

/** The process that made a folder beside the target; null for what no build made. */
function ownerOf(name: string, target: string): number | null {
  const start = `.${basename(target)}.`;
  const [, pid] = /^(\d+)-\d+\.(?:new|old)$/.exec(name.slice(start.length)) ?? [];
  return name.startsWith(start) && pid !== undefined ? Number(pid) : null;
}

function isOurs(target: string): boolean {
  const names = namesIn(target);
  return names.length === 0 || names.includes(mark);
}

function overlap(a: string, b: string): boolean {
  return `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);
}
