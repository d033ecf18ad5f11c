import Papa from "papaparse";
import { readFolder } from "../../src/disk.ts";

/*
 * `node papaparse.ts DATA`: papaparse alone reading the files that a check reads, as it reads
 * them: bytes, strict UTF-8, cells. Nothing is kept and nothing is asked of them.
 */
const [data = ""] = process.argv.slice(2);
const utf8 = new TextDecoder("utf-8", { fatal: true });
let rows = 0;
for (const { bytes } of readFolder(data)) {
  rows += Papa.parse(utf8.decode(bytes), { delimiter: ",", newline: "\n" }).data.length;
}
process.stdout.write(`${rows}\n`);
