/** Which version of a page is cited, so that whoever follows it finds what was meant. */
export interface Cited {
  /** From 1. */
  number: number;
  /** The day since which it stood, `YYYY-MM-DD`. */
  since: string;
  /** The SHA-256 of its figures, hexadecimal: see `checksumText`. */
  checksum: string;
  /** Where it is found for ever: with its host where that is known. */
  address: string;
}
