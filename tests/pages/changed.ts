import { corrections } from "../../src/data/correction.ts";
import { cellsOf } from "../../src/data/table.ts";
import { csvFile } from "../generated/csv-text.ts";
import { generate } from "../generated/generate.ts";
import { commitsOf } from "../generated/history.ts";
import { sharedWithReal } from "../generated/write.ts";
import { type Written, writeHistory } from "../ground/written-history.ts";

const rate = "tieu-chi-binh-quan";
const silent = "figures/2024-11/huyen-duc-tho.csv";
const broken = "figures/2024-12/huyen-can-loc.csv";

/**
 * Writes a repository with the whole history of a generated record of three months, and with what
 * ought not to be: a released figure changed without a word by a clock ten years ahead, one taken
 * away for a day, a cell that is no number for as long, a correction that was typed in with its figure; an area had another name.
 * @param more how many commits follow: each changes a released rate once more
 * @returns the commits' hashes, in their order
 */
export function writeChanged(folder: string, more = 0): string[] {
  const files = generate({ months: 3, seed: 8, from: "2024-11" }, sharedWithReal());
  const fileAt = (path: string) => {
    const file = files.find((each) => each.path === path);
    if (!file) throw new Error(`no ${path}`);
    return { rows: cellsOf(file), text: new TextDecoder().decode(file.bytes) };
  };
  const row = new RegExp(`^(.*,${rate},[^,]*),([^,]*),`, "m");
  const withdrawn = /^.*,hop-tac-xa,.*\n/m;
  const odd: Written[] = [
    {
      date: "2035-03-03",
      files: { [`data/${silent}`]: fileAt(silent).text.replace(row, "$1,17.5,") },
    },
    {
      date: "2025-02-20",
      files: {
        [`data/${broken}`]: fileAt(broken).text.replace(row, "$1,hai,").replace(withdrawn, ""),
      },
    },
    { date: "2025-02-21", files: { [`data/${broken}`]: fileAt(broken).text } },
    {
      date: "2025-02-21T10:00:00+07:00",
      files: {
        "data/redirects.csv": "from,to\n/dia-phuong/huyen-cu/,/dia-phuong/huyen-duc-tho/\n",
        "data/corrections.csv": withOneMore(
          fileAt("corrections.csv").rows,
          fileAt(broken.replace("12/", "11/")).rows,
        ),
      },
    },
  ];
  const later = Array.from({ length: more }, (_, i): Written => {
    const path = i % 2 === 0 ? silent : broken;
    const date = `2025-03-${10 + i}`;
    return { date, files: { [`data/${path}`]: fileAt(path).text.replace(row, `$1,1${i}.5,`) } };
  });
  return writeHistory(folder, [...commitsOf(files), ...odd, ...later]);
}

type Rows = ReturnType<typeof cellsOf>;

/** Corrections, one of which git shows nothing of: the figure never was another. */
function withOneMore(rows: Rows, figures: Rows): string {
  const stands = figures.find(({ indicator }) => indicator === rate);
  const told = {
    ...{ period: "2024-11", area: "huyen-can-loc", indicator: rate, column: "value" },
    ...{ old: "1", new: stands?.["value"] ?? "", kind: "method" },
    ...{ reason: "Tính theo <bộ tiêu chí> mới & cũ", corrected: "2024-12-01" },
  };
  return new TextDecoder().decode(csvFile("corrections.csv", corrections, [...rows, told]).bytes);
}
