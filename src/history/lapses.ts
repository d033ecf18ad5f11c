import type { Area } from "../data/area.ts";
import { singleFiles } from "../data/data-set.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Observation } from "../data/observation.ts";
import { type Columns, pastTableReader } from "../data/table.ts";
import { fileAt } from "./archive.ts";
import type { History } from "./history.ts";

/**
 * A stretch of commits in which a file can't be understood: the check refuses it, so that no page
 * was ever built of it.
 */
export interface Lapse {
  file: string;
  /** How many places of it can't be read; 0 for a file that isn't there, or lacks what others name. */
  places: number;
  /** The first commit's place. */
  since: number;
  /** The place of the first commit after it; past the last where it still is so. */
  until: number;
}

/** The tables without which no figure can be shown. */
const definitions = ["indicators", "areas", "units"] as const;
/** One of them. */
export type Definition = (typeof definitions)[number];

const known = new WeakMap<History, readonly Lapse[]>();

/** Every lapse of a history, in no order. */
export function lapsesOf(history: History): readonly Lapse[] {
  const found = known.get(history) ?? [
    ...ofFigures(history),
    ...definitions.flatMap((noun) => ofTable(history, noun)),
    ...ofNames(history),
  ];
  known.set(history, found);
  return found;
}

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
function ofTable(history: History, noun: Definition): Lapse[] {
  const { file } = singleFiles[noun];
  const versions = idVersions(history, noun);
  const first = versions[0]?.since ?? history.archive.commits.length;
  const before = first > 0 ? [{ file, places: 0, since: 0, until: first }] : [];
  const broken = versions.filter(({ ids, places }) => ids.size === 0 || places > 0);
  return [...before, ...broken.map(({ places, since, until }) => ({ file, places, since, until }))];
}

/** Rows that name what no table has at the time. */
function ofNames(history: History): Lapse[] {
  const presence = new Map(definitions.map((noun) => [noun, presenceOf(history, noun)]));
  const lapses = new Map<string, Lapse>();
  const look = (file: string, { since, until }: Span, names: Iterable<Reference>) => {
    for (const [noun, id] of names) {
      for (const gap of gapsIn(presence.get(noun)?.get(id) ?? [], since, until)) {
        lapses.set([file, gap.since, gap.until].join("\n"), { file, places: 0, ...gap });
      }
    }
  };
  const end = history.archive.commits.length;
  for (const { versions } of history.courses) {
    for (const [i, { since, row }] of versions.entries()) {
      const until = versions[i + 1]?.since ?? end;
      if (row) look(row.at.file, { since, until }, namesIn(row));
    }
  }
  for (const noun of definitions) {
    for (const each of idVersions(history, noun)) look(singleFiles[noun].file, each, each.names);
  }
  return [...lapses.values()];
}

/** An entry of a table of definitions, by its id. */
export type Reference = readonly [noun: Definition, id: string];

/** What a row of figures names. */
export function namesIn({ area, indicator, unit }: Observation): Reference[] {
  const areas = area.split("+").map((id) => ["areas", id] as const);
  const named: [Definition, string | null][] = [
    ["indicators", indicator],
    ["units", unit],
  ];
  return [...named.filter((each): each is [Definition, string] => each[1] !== null), ...areas];
}

/** What a row of definitions names. */
export function namedBy(row: Partial<Area & Indicator>): Reference[] {
  const named: [Definition, string | null | undefined][] = [
    ["areas", row.parent],
    ["units", row.unit],
    ["indicators", row.part_of],
    ["indicators", row.share_of],
  ];
  return named.filter((each): each is [Definition, string] => Boolean(each[1]));
}

type Span = Pick<Lapse, "since" | "until">;

/** When each id stood in its table: spans in order. */
function presenceOf(history: History, noun: Definition): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { ids, since, until } of idVersions(history, noun)) {
    for (const id of ids) {
      const own = spans.get(id) ?? [];
      const last = own.at(-1);
      if (last?.until === since) last.until = until;
      else spans.set(id, [...own, { since, until }]);
    }
  }
  return spans;
}

/** A table of definitions from one commit to the next that changes it. */
interface IdVersion extends Span {
  ids: ReadonlySet<string>;
  names: readonly Reference[];
  /** How many places of it can't be read. */
  places: number;
}

/** Every version of a table of definitions, the oldest first. */
function idVersions({ archive }: History, noun: Definition): IdVersion[] {
  const { file, kind } = singleFiles[noun];
  const read = pastTableReader<Columns>(kind);
  return (archive.versions.get(file) ?? []).map(({ since }) => {
    const found = fileAt(archive, file, since);
    const { rows, faults } = found ? read(found) : { rows: [], faults: [] };
    const ids = new Set(rows.map((row) => String(row["id"])));
    const names = rows.flatMap((row) => namedBy(row));
    return { ids, names, places: faults.length, since, until: nextVersion(archive, file, since) };
  });
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

/** Whether a figure of today's name was ever of something that a table defined. */
export function isDefined(
  history: History,
): (name: { area: string; indicator: string }) => boolean {
  const ever = (noun: "areas" | "indicators") =>
    new Set([...presenceOf(history, noun).keys(), ...history.now[noun].keys()]);
  const [areas, indicators] = [ever("areas"), ever("indicators")];
  return ({ area, indicator }) =>
    indicators.has(indicator) && area.split("+").every((id) => areas.has(id));
}

function nextVersion({ versions, commits }: History["archive"], file: string, since: number) {
  return versions.get(file)?.find((each) => each.since > since)?.since ?? commits.length;
}
