import { figures } from "../../src/data/observation.ts";
import { largestFile } from "../../src/data/source-file.ts";
import { span } from "../../src/text/period.ts";
import type { faultWords } from "./words.ts";

/** Files by path, with what makes their text. */
type Made = () => Iterable<[path: string, text: string]>;

const head = Object.keys(figures.columns).join(",");
const reporters = ["tinh-ha-tinh", "huyen-can-loc", "huyen-huong-son"];
const place = "figures/2026-06/tinh-ha-tinh.csv";

/** A case by its name among the benchmark's words. */
export type FaultCase = keyof typeof faultWords;

/** Data that is wrong as often as it can be. */
export const cases: Readonly<Record<FaultCase, Made>> = {
  rows: () => [[place, filled((i) => `tinh-ha-tinh,duong-giao-thong,km,x${i},,,,,,,`)]],
  strangers: () => [[place, filled((i) => `xa-${i},duong-giao-thong,km,1.11,,,,,,,`)]],
  faults: () => [[place, `${head}\n${"A,A,A,x,x,x,x,x,A,a  a,\n".repeat(10_000)}`]],
  files: eachWrong,
  columns: () => [[place, `${head}\n${",1".repeat(100_000)}\n`]],
  heads: () => [[place, `${head}${strange(100_000)}\n`]],
  cell: () => [[place, `${head}\ntinh-ha-tinh,${"x".repeat(largestFile - 200)},,,,,,,,,\n`]],
  marks: () => [[place, `${head}\na${"\u0323\u0301".repeat(largestFile / 4 - 100)},\n`]],
};

/** Ten thousand files, a fault in each. */
function* eachWrong(): Generator<[string, string]> {
  const text = `${head}\ntinh-ha-tinh,duong-giao-thong,km,x,,,,,,,\n`;
  for (const period of span("1900-01", "2177-09")) {
    for (const reporter of reporters) yield [`figures/${period}/${reporter}.csv`, text];
  }
}

/** A file as large as is read, of rows below the head. */
function filled(row: (i: number) => string): string {
  const rows = [head];
  let size = head.length + 1;
  for (let i = 0; ; i++) {
    const next = row(i);
    size += next.length + 1;
    if (size > largestFile) return `${rows.join("\n")}\n`;
    rows.push(next);
  }
}

/** More columns for a head, none of them known. */
function strange(times: number): string {
  return Array.from({ length: times }, (_, i) => `,x${i}`).join("");
}
