/** A file as the disk or the browser gives it, before anybody has decided what it means. */
export interface SourceFile {
  /** Relative to the data directory, with `/`: `figures/2020-04/van-phong-dieu-phoi.csv`. */
  path: string;
  bytes: Uint8Array;
}
