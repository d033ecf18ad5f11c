import type { Area, AreaLevel } from "../data/area.ts";
import type { Context } from "../rules/context.ts";
import { daysOf, rowIn } from "../rules/validity.ts";
import { areaName, capital } from "../text/area-name.ts";
import type { Period } from "../text/period.ts";
import { suggester } from "../text/suggest.ts";
import { isUnmarked, marked, nameIn, unmarked } from "./spelling.ts";
import { unitWords } from "./unit-words.ts";

/*
 * Names to ids. A name is known when its letters and marks are, or its letters alone where it was
 * typed without marks; anything else is a question with the names that may be meant. The wrong
 * Kỳ Anh is as near as the right one: nearness never decides.
 */

/** What a name may mean. */
export interface Found {
  /** Ids whose name this is: one is an answer, several a question. */
  ids: readonly string[];
  /** Ids that may be meant where none is called so, the likeliest first. */
  near: readonly string[];
}

/** Something with an id and all it is called. */
interface Called {
  id: string;
  names: readonly string[];
}

/** The names of a data set, in a period where one is known. */
export interface Names {
  indicator(text: string): Found;
  /** @param level the tier that a list is of, where its head says so */
  area(text: string, level?: AreaLevel | null): Found;
  unit(text: string): Found;
  /** Who reports: an agency, or an area that bears its type. */
  agency(text: string): Found;
  /** An id in words, for questions: "huyện Kỳ Anh". */
  wordsOf(id: string): string;
  areas: ReadonlyMap<string, Area>;
}

const most = 5;

/** For how many texts the names that may be meant are looked for: no report has so many slips. */
const mostStrangers = 200;

/** The names that a data set knows; of areas and agencies those of the period, if it is given. */
export function namesOf(context: Context, period: Period | null): Names {
  const { data } = context;
  const days = period === null ? null : daysOf(period);
  const areas = new Map<string, Area>();
  for (const [id, rows] of context.areas) {
    const row = days ? rowIn(rows, days) : rows.at(-1);
    if (row) areas.set(id, row);
  }
  const indicators = bookOf(data.indicators.map(({ id, vi }) => ({ id, names: [id, vi] })));
  const places = bookOf(
    [...areas.values()].map((area) => ({ id: area.id, names: areaNames(area) })),
  );
  const units = bookOf(
    data.units.map(({ id, vi }) => ({ id, names: [id, vi, ...(unitWords[id] ?? [])] })),
  );
  const agencies = bookOf(data.agencies.map(({ id, vi }) => ({ id, names: [id, vi] })));
  const words = new Map<string, string>();
  for (const { id, vi } of [...data.units, ...data.agencies, ...data.indicators]) words.set(id, vi);
  for (const [id, area] of areas) words.set(id, capital(areaName(area, "vi")));
  return {
    indicator: (text) => indicators(nameIn(text)),
    area: (text, level) => {
      // "H. Kỳ Anh" says its type; as numbering, "h." would be taken away.
      const whole = places(text);
      const found = whole.ids.length > 0 ? whole : places(nameIn(text));
      const own = found.ids.filter((id) => !level || areas.get(id)?.level === level);
      if (own.length === 0 || own.length === found.ids.length) return found;
      return { ids: own, near: [] };
    },
    unit: units,
    agency: (text) => agencies(nameIn(text)),
    wordsOf: (id) =>
      id
        .split("+")
        .map((one) => words.get(one) ?? one)
        .join(" và "),
    areas,
  };
}

/** Words for a type before a name, as officials write and abbreviate them. */
const typeWords: Readonly<Record<string, readonly string[]>> = {
  tinh: ["tỉnh"],
  huyen: ["huyện", "h"],
  "thi-xa": ["thị xã", "tx"],
  "thanh-pho": ["thành phố", "tp"],
  xa: ["xã", "x"],
  phuong: ["phường", "p"],
  "thi-tran": ["thị trấn", "tt"],
  nhom: [],
};

/** All that an area is called: with its type before or behind it, abbreviated, and bare. */
function areaNames({ id, type, vi }: Area): string[] {
  const types = typeWords[type] ?? [];
  return [id, vi, ...types.flatMap((word) => [`${word} ${vi}`, `${vi} ${word}`])];
}

/** The word for a type that a text begins with: "xã" of "xã Cẩm Duệ"; null for none. */
export function typeWordOf(text: string): string | null {
  const words = ` ${marked(nameIn(text))}`;
  const all = Object.values(typeWords).flat();
  return all.find((word) => words.startsWith(` ${marked(word)} `)) ?? null;
}

function bookOf(all: readonly Called[]): (text: string) => Found {
  const byMarks = keyed(all, marked);
  const byLetters = keyed(all, unmarked);
  const words = all.map(({ id, names }) => ({
    id,
    names: names.map((name) => new Set(unmarked(name).split(" "))),
  }));
  const known = new Map<string, Found>();
  const suggest = suggester(all);
  let strangers = 0;
  const nearTo = (text: string, alike: readonly string[]) => {
    strangers += 1;
    if (strangers > mostStrangers) return alike;
    const near = [...alike, ...overlapping(text, words), ...suggest(text).slice(0, 3)];
    return [...new Set(near)].slice(0, most);
  };
  const lookUp = (text: string): Found => {
    const key = marked(text);
    if (key === "") return { ids: [], near: [] };
    const exact = byMarks.get(key);
    if (exact) return { ids: [...exact], near: [] };
    const alike = [...(byLetters.get(unmarked(text)) ?? [])];
    if (alike.length > 0 && isUnmarked(text)) return { ids: alike, near: [] };
    let near: readonly string[] | undefined;
    return {
      ids: [],
      // Few are ever asked for, and looking for them takes the longest.
      get near() {
        near ??= nearTo(text, alike);
        return near;
      },
    };
  };
  return (text) => {
    const found = known.get(text) ?? lookUp(text);
    known.set(text, found);
    return found;
  };
}

function keyed(all: readonly Called[], key: (text: string) => string): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const { id, names } of all) {
    for (const name of names) map.set(key(name), (map.get(key(name)) ?? new Set()).add(id));
  }
  return map;
}

/** Something with an id and the words of each of its names. */
interface Worded {
  id: string;
  names: readonly ReadonlySet<string>[];
}

/** Those that share most of their words with a text, the likeliest first. */
function overlapping(text: string, all: readonly Worded[]): string[] {
  const typed = new Set(unmarked(text).split(" "));
  const scored = all.map(({ id, names }) => {
    const shares = names.map((words) => {
      const shared = [...words].filter((word) => typed.has(word)).length;
      return shared / Math.min(typed.size, words.size);
    });
    return { id, share: Math.max(...shares) };
  });
  return scored
    .filter(({ share }) => share >= 0.75)
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
