import { releases } from "../data/release.ts";
import { pastTableReader } from "../data/table.ts";
import { type Archive, blobAt, fileAt } from "./archive.ts";

/** The periods that were released after a commit; each version of the table is read once. */
export function releaseReader(archive: Archive): (commit: number) => ReadonlySet<string> {
  const path = "releases.csv";
  const read = pastTableReader(releases);
  const known = new Map<string, ReadonlySet<string>>();
  return (commit) => {
    const blob = blobAt(archive, path, commit) ?? "";
    const file = fileAt(archive, path, commit);
    const periods =
      known.get(blob) ?? new Set(file ? read(file).rows.map((row) => row.period) : []);
    known.set(blob, periods);
    return periods;
  };
}
