import type { Area, AreaChange } from "../data/area.ts";
import { areaName } from "../text/area-name.ts";
import { dateInWords, dayBefore } from "../text/date.ts";
import type { Context } from "./context.ts";
import { areaWithId } from "./named.ts";
import { type Days, rowIn } from "./validity.ts";

/** An area's days in words, rows that follow each other without a gap as one. */
export function spansInWords(dated: readonly Area[]): string {
  const all: { from: string | null; to: string | null }[] = [];
  for (const { valid_from, valid_to } of dated) {
    const last = all.at(-1);
    const touches = last?.to && valid_from && dayBefore(valid_from) <= last.to;
    if (last && touches) last.to = valid_to;
    else all.push({ from: valid_from, to: valid_to });
  }
  const part = (words: string, day: string | null) =>
    day === null ? [] : [`${words} ngày ${dateInWords(day, "vi")}`];
  return all
    .map(({ from, to }) => [...part("từ", from), ...part("đến hết", to)].join(" "))
    .join(" và ");
}

/**
 * What `area-changes.csv` knows of an area that wasn't there on the days: the changes that ended it
 * before or began it after, in words, and the areas that stood in its place, to ask about.
 */
export function changesAround(
  context: Context,
  dated: readonly Area[],
  days: Days,
): { changes: string; instead: string } {
  const changes = context.data.areaChanges.filter((change) => bounds(dated, days, change));
  const ids = new Set(changes.flatMap(({ from, to }) => [from ?? "", to ?? ""]));
  const there = [...ids].flatMap((id) => rowIn(context.areas.get(id) ?? [], days) ?? []);
  const namesakes = context.data.areas.filter(
    (area) =>
      !ids.has(area.id) &&
      rowIn([area], days) &&
      dated.some(({ vi, level }) => vi === area.vi && level === area.level),
  );
  return {
    changes: changes.flatMap((change) => inWords(context, change)).join("; "),
    instead: [...there, ...namesakes].map(areaWithId).join(" hay "),
  };
}

/** Whether a change ended one of the area's rows before the days, or began one after them. */
function bounds(dated: readonly Area[], { first, last }: Days, change: AreaChange): boolean {
  return dated.some(({ id, valid_from, valid_to }) => {
    const ended = valid_to !== null && valid_to < first && dayBefore(change.date) === valid_to;
    const began = valid_from !== null && valid_from > last && change.date === valid_from;
    return (change.from === id && ended) || (change.to === id && began);
  });
}

const kinds: Readonly<Record<AreaChange["kind"], string>> = {
  merge: "nhập vào",
  split: "được tách ra thành",
  transfer: "được chuyển thành",
  rename: "đổi tên thành",
  upgrade: "được nâng lên thành",
  boundary: "được điều chỉnh địa giới thành",
  end: "chấm dứt, thay bằng",
};

function inWords(context: Context, { date, from, to, kind }: AreaChange): string[] {
  if (from === to) return [];
  const name = (id: string) => {
    const area = context.areas.get(id)?.at(-1);
    return area ? areaName(area, "vi") : id;
  };
  const on = `từ ngày ${dateInWords(date, "vi")}`;
  if (from === null) return [`${on} lập ${name(to ?? "")}`];
  return [`${on} ${name(from)} ${to === null ? "chấm dứt" : `${kinds[kind]} ${name(to)}`}`];
}
