/** Which version of a page is cited, so that whoever follows it finds what was meant. */
export interface Cited {
  /** From 1. */
  number: number;
  /** The day since which it stood, `YYYY-MM-DD`. */
  since: string;
  /**
   * The SHA-256 of its figures, hexadecimal: see `checksumText`. Null where they can't all be read
   * as they stood.
   */
  checksum: string | null;
  /** How to work that out again; null where the version stands, and the guide tells. */
  command: string | null;
  /** Where it is found for ever: with its host where that is known. */
  address: string;
}
