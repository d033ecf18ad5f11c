import type { Indicator } from "../data/indicator.ts";
import { dataSetAt } from "../history/as-of.ts";
import type { Reference } from "../history/id-versions.ts";
import type { Past } from "../history/past.ts";
import { idNow } from "../rules/moved.ts";
import { buildModel, type Model } from "./model.ts";

/** How many models of the past are kept: pages are drawn several at a time. */
const most = 8;

const kept = new WeakMap<Past, Map<string, Model>>();

/**
 * The model of the data as a commit left it. One of an indicator alone holds its figures and those
 * of its kin, which is all that its charts are drawn from, and takes a hundredth of the time.
 * @param commit its place in the history
 * @param indicator by its id of today
 * @param asked what must be defined, by its id of today, though the tables of that time lack it
 * @throws Error when the data had no province then
 */
export function modelAt(
  past: Past,
  commit: number,
  indicator?: string,
  asked: readonly Reference[] = [],
): Model {
  const models = kept.get(past) ?? new Map<string, Model>();
  kept.set(past, models);
  const name = [commit, indicator ?? "", ...asked].join(" ");
  const found = models.get(name) ?? made(past, commit, indicator, asked);
  // The one that was asked for last stands last.
  models.delete(name);
  models.set(name, found);
  const [first = name] = models.keys();
  if (models.size > most) models.delete(first);
  return found;
}

function made(
  { history }: Past,
  commit: number,
  indicator: string | undefined,
  asked: readonly Reference[],
): Model {
  if (indicator === undefined) return buildModel(dataSetAt(history, commit, undefined, asked));
  const kin = kinOf([...history.now.indicators.values()], indicator);
  return buildModel(dataSetAt(history, commit, (name) => kin.has(name.indicator), asked));
}

/** An indicator, what it is a part or a share of, and what is a part or a share of these. */
function kinOf(indicators: readonly Indicator[], id: string): Set<string> {
  const own = indicators.find((each) => each.id === id);
  const whole = new Set([id, own?.part_of, own?.share_of].filter((each) => each != null));
  const parts = indicators.filter(({ part_of, share_of }) =>
    [part_of, share_of].some((each) => each !== null && whole.has(each)),
  );
  return new Set([...whole, ...parts.map((each) => each.id)]);
}

/** What an area or an indicator of today was called in a model of the past; null for nothing. */
export function idThen(
  { history }: Past,
  model: Model,
  noun: "areas" | "indicators",
  id: string,
): string | null {
  const ids = noun === "areas" ? model.data.areas : model.data.indicators;
  const had = new Set(ids.map((row) => row.id));
  if (had.has(id)) return id;
  return [...had].find((each) => idNow(history.now, noun, each) === id) ?? null;
}
