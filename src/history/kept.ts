import type { Step } from "./commit.ts";

/** A way of history: its commits, and what their files hold. */
export interface Stretch {
  /** The oldest first. */
  steps: readonly Step[];
  /** What `git cat-file --batch` said of the files. */
  said: Buffer;
}

/**
 * What git told of a folder up to a commit, kept from one reading to the next. A commit's hash
 * stands for all that led to it, so it is as true as git's own word.
 */
export interface Kept extends Stretch {
  /** The commit up to which it tells. */
  commit: string;
  /** Where the folder lies in its repository: paths are told from there. */
  prefix: string;
}

/** Goes up by one whenever git is asked for more, or otherwise: what was kept before isn't that. */
const form = 2;

/** A file's bytes: what is known in a line of JSON, then what git said. */
export function keptBytes({ commit, prefix, steps, said }: Kept): Buffer {
  const head = JSON.stringify({ form, commit, prefix, steps, size: said.length });
  return Buffer.concat([Buffer.from(`${head}\n`), said]);
}

/**
 * What a file keeps.
 * @param bytes of a file that nobody else writes
 * @returns null where it was cut, at whichever end, or is of another form: git tells it again
 */
export function keptIn(bytes: Uint8Array): Kept | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = all.indexOf(10);
  const head = all.toString("utf8", 0, Math.max(end, 0));
  if (!head.startsWith(`{"form":${form},`) || !head.endsWith("}")) return null;
  const { size, ...kept } = JSON.parse(head) as Omit<Kept, "said"> & { size: number };
  const said = all.subarray(end + 1);
  return said.length === size ? { ...kept, said } : null;
}
