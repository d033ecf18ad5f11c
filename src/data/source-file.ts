/** The largest file that is read, in bytes: some forty thousand rows, a hundred times the longest. */
export const largestFile = 5_000_000;

/** A file as the disk or the browser gives it, before anybody has decided what it means. */
export interface SourceFile {
  /** Relative to the data directory, with `/`: `figures/2020-04/van-phong-dieu-phoi.csv`. */
  path: string;
  bytes: Uint8Array;
  /** Why there are no bytes: a link isn't followed, a file above `largestFile` isn't read. */
  unread?: "link" | "large";
}
