import type { Area } from "../data/area.ts";
import { singleFiles } from "../data/data-set.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Observation } from "../data/observation.ts";
import { type Columns, pastTableReader } from "../data/table.ts";
import type { Context } from "../rules/context.ts";
import { type Archive, fileAt } from "./archive.ts";

/** The tables without which no figure can be shown. */
export const definitions = ["indicators", "areas", "units"] as const;
/** One of them. */
export type Definition = (typeof definitions)[number];

/** An entry of a table of definitions, by its id. */
export type Reference = readonly [noun: Definition, id: string];

/** A stretch of commits, by their places. */
export interface Span {
  since: number;
  /** The first commit after it; past the last where it still is so. */
  until: number;
}

/** A table of definitions from one commit to the next that changes it. */
export interface IdVersion extends Span {
  ids: ReadonlySet<string>;
  /** What its rows name. */
  names: readonly Reference[];
  /** Whether something can be shown with it: of areas, that there is a province. */
  isUsable: boolean;
  /** How many places of it can't be read. */
  places: number;
}

const known = new WeakMap<Archive, Map<Definition, IdVersion[]>>();

/** Every version of a table of definitions, the oldest first. */
export function idVersions(archive: Archive, noun: Definition): readonly IdVersion[] {
  const own = known.get(archive) ?? new Map<Definition, IdVersion[]>();
  known.set(archive, own);
  const found = own.get(noun) ?? read(archive, noun);
  own.set(noun, found);
  return found;
}

function read(archive: Archive, noun: Definition): IdVersion[] {
  const { file, kind } = singleFiles[noun];
  const reader = pastTableReader<Columns>(kind);
  return (archive.versions.get(file) ?? []).map(({ since }) => {
    const found = fileAt(archive, file, since);
    const { rows, faults } = found ? reader(found) : { rows: [], faults: [] };
    return {
      ids: new Set(rows.map((row) => String(row["id"]))),
      names: rows.flatMap((row) => namedBy(row)),
      isUsable:
        noun === "areas" ? rows.some((row) => row["level"] === "province") : rows.length > 0,
      places: faults.length,
      ...{ since, until: nextVersion(archive, file, since) },
    };
  });
}

/** The place of the commit that next changes a file; past the last where none does. */
export function nextVersion({ versions, commits }: Archive, file: string, since: number): number {
  return versions.get(file)?.find((each) => each.since > since)?.since ?? commits.length;
}

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

/** Tells whether something was ever defined, in the past or today. */
export function everDefined(archive: Archive, now: Context): (reference: Reference) => boolean {
  const ever = new Map(
    definitions.map((noun) => [
      noun,
      new Set([...idVersions(archive, noun).flatMap(({ ids }) => [...ids]), ...now[noun].keys()]),
    ]),
  );
  return ([noun, id]) => ever.get(noun)?.has(id) ?? false;
}
