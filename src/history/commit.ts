/** A commit, as far as a page may name it: never its author. */
export interface Commit {
  /** The full hash. */
  hash: string;
  /** The day it was made on, in its maker's time zone: `2020-04-24`. */
  date: string;
}

/** A commit and the files of the data directory that it changed. */
export interface Step extends Commit {
  changes: FileChange[];
}

/** A file that a commit changed. */
export interface FileChange {
  /** Relative to the data directory. */
  path: string;
  /** What the file holds since, by git's hash; null where it is gone, or is no file but a link. */
  blob: string | null;
}
