import { type Correction, corrections } from "../data/correction.ts";
import { pastTableReader } from "../data/table.ts";
import { columnKey, isNamed, nameNow } from "../rules/revisions.ts";
import { fileAt } from "./archive.ts";
import { correctionLog } from "./correction-log.ts";
import type { Past } from "./past.ts";

/** A change of a released number that `corrections.csv` alone tells of. */
export interface ToldOnly {
  /** The place of the commit that wrote its row down. */
  commit: number;
  /** By the ids of today. */
  correction: Correction;
}

/** Every change that git doesn't show, by the commit that first told of it. */
export function toldOnly(past: Past): ToldOnly[] {
  const { archive, now } = past.history;
  const path = "corrections.csv";
  const read = pastTableReader(corrections);
  const nameOf = (row: Correction) =>
    [columnKey(nameNow(now, row), row.column), row.corrected].join("\n");
  const left = new Map(
    correctionLog(past, now).flatMap(({ revision, correction }) =>
      revision === null && correction ? [[nameOf(correction), correction] as const] : [],
    ),
  );
  const told: ToldOnly[] = [];
  for (const { since: commit } of archive.versions.get(path) ?? []) {
    if (left.size === 0) break;
    const file = fileAt(archive, path, commit);
    for (const row of file ? read(file).rows.filter(isNamed) : []) {
      const correction = left.get(nameOf(row));
      if (correction && left.delete(nameOf(row))) told.push({ commit, correction });
    }
  }
  return told;
}
