import { figuresPath, singleFiles, targetsPath } from "../data/data-set.ts";
import { once } from "../data/once.ts";
import { type Columns, pastTableReader, type Table } from "../data/table.ts";
import { targets } from "../data/target.ts";
import { type Archive, fileAt } from "./archive.ts";
import type { History } from "./history.ts";
import {
  type Definition,
  definitions,
  idVersions,
  namesIn,
  nextVersion,
  type Reference,
  type Span,
} from "./id-versions.ts";

/**
 * A stretch of commits in which a file can't be understood: the check refuses it, so that no page
 * was ever built of it.
 */
export interface Lapse extends Span {
  file: string;
  /** How many places of it can't be read; 0 for a file that isn't there, or lacks what others name. */
  places: number;
}

/** Every lapse of a history, in no order. */
export const lapsesOf = once((history: History): readonly Lapse[] => {
  const all = [
    // What has places that can't be read is told as that, whatever else is wrong with it.
    ...ofNames(history),
    ...definitions.flatMap((noun) => ofDefinitions(history.archive, noun)),
    ...ofOtherTables(history.archive),
    ...ofFigures(history),
  ];
  const nameOf = ({ file, since, until }: Lapse) => [file, since, until].join("\n");
  return [...new Map(all.map((each) => [nameOf(each), each])).values()];
});

/** What can't be understood as a commit left it. */
export function lapsesAt(history: History, commit: number): Lapse[] {
  return lapsesOf(history).filter(({ since, until }) => since <= commit && commit < until);
}

/** Files of figures with something unreadable. */
function ofFigures({ archive, unread }: History): Lapse[] {
  return unread.flatMap((faults, since) =>
    [...Map.groupBy(faults, ({ file }) => file)].map(([file, own]) => {
      return { file, places: own.length, since, until: nextVersion(archive, file, since) };
    }),
  );
}

/** Definitions that are gone, empty or unreadable. */
function ofDefinitions(archive: Archive, noun: Definition): Lapse[] {
  const { file } = singleFiles[noun];
  const versions = idVersions(archive, noun);
  const first = versions[0]?.since ?? archive.commits.length;
  const before = first > 0 ? [{ file, places: 0, since: 0, until: first }] : [];
  const broken = versions.filter(({ isUsable, places }) => !isUsable || places > 0);
  return [...before, ...broken.map(({ places, since, until }) => ({ file, places, since, until }))];
}

/** Other tables in which something can't be read. */
function ofOtherTables(archive: Archive): Lapse[] {
  const kinds = new Map<string, Table>(
    Object.entries(singleFiles)
      .filter(([noun]) => !definitions.some((each) => each === noun))
      .map(([, { file, kind }]) => [file, kind as Table]),
  );
  return [...archive.versions].flatMap(([file, versions]) => {
    const kind = targetsPath.test(file) ? (targets as Table) : kinds.get(file);
    if (!kind || figuresPath.test(file)) return [];
    const read = pastTableReader<Columns>(kind);
    return versions.flatMap(({ since }) => {
      const found = fileAt(archive, file, since);
      const places = found ? read(found).faults.length : 0;
      return places > 0 ? [{ file, places, since, until: nextVersion(archive, file, since) }] : [];
    });
  });
}

/** Rows that name what no table has at the time. */
function ofNames({ archive, courses }: History): Lapse[] {
  const presence = new Map(definitions.map((noun) => [noun, presenceOf(archive, noun)]));
  const lapses: Lapse[] = [];
  const look = (file: string, { since, until }: Span, names: Iterable<Reference>) => {
    for (const [noun, id] of names) {
      for (const gap of gapsIn(presence.get(noun)?.get(id) ?? [], since, until)) {
        lapses.push({ file, places: 0, ...gap });
      }
    }
  };
  for (const { versions } of courses) {
    for (const [i, { since, row }] of versions.entries()) {
      const until = versions[i + 1]?.since ?? archive.commits.length;
      if (row) look(row.at.file, { since, until }, namesIn(row));
    }
  }
  for (const noun of definitions) {
    for (const each of idVersions(archive, noun)) look(singleFiles[noun].file, each, each.names);
  }
  return lapses;
}

/** When each id stood in its table: spans in order. */
function presenceOf(archive: Archive, noun: Definition): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { ids, since, until } of idVersions(archive, noun)) {
    for (const id of ids) {
      const own = spans.get(id) ?? [];
      const last = own.at(-1);
      if (last?.until === since) last.until = until;
      else spans.set(id, [...own, { since, until }]);
    }
  }
  return spans;
}

/** What of a stretch lies in none of some spans. */
function gapsIn(spans: readonly Span[], since: number, until: number): Span[] {
  const gaps: Span[] = [];
  let from = since;
  for (const span of spans) {
    if (span.until <= from) continue;
    if (span.since >= until) break;
    if (span.since > from) gaps.push({ since: from, until: span.since });
    from = span.until;
  }
  return from < until ? [...gaps, { since: from, until }] : gaps;
}
