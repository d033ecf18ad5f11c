import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the April report's .xls says of a number that it is ten bytes long: the upper byte. */
const place = 8746;

/**
 * The April report's .xls with one byte changed, which SheetJS reads without end: a number is said
 * to be 266 bytes long, and in what follows it takes something for a formula that ends behind where
 * it should.
 */
export function endlessXls(): Uint8Array {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, "april.xls")));
  if (bytes[place] !== 0) throw new Error("april.xls was saved anew: its numbers stand elsewhere");
  bytes[place] = 1;
  return bytes;
}
