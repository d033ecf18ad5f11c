import { areaName, capital } from "../text/area-name.ts";
import type { Lang } from "../text/lang.ts";
import type { Model } from "./model.ts";

/** One who reports, and when there was such a one. */
export interface Reporter {
  id: string;
  name: string;
  /** First and last day, `YYYY-MM-DD`; undefined where none is known. */
  from: string | undefined;
  to: string | undefined;
}

/** All who ever report: units of the tier that reports, and agencies, each kind by name. */
export interface Reporters {
  districts: readonly Reporter[];
  communes: readonly Reporter[];
  agencies: readonly Reporter[];
}

/** A dated row of somebody. */
interface Dated {
  id: string;
  valid_from: string | null;
  valid_to: string | null;
}

/** Who reports, with the days between which they do, by the name that they bore last. */
export function reportersOf({ data, province }: Model, lang: Lang): Reporters {
  const own = data.areas.filter(({ parent }) => parent === province.id);
  const units = (level: string) =>
    reporters(
      own.filter((area) => area.level === level),
      (area) => capital(areaName(area, lang)),
    );
  return {
    districts: units("district"),
    communes: units("commune"),
    agencies: reporters(data.agencies, (agency) => agency[lang]),
  };
}

/** Rows of one id follow each other without a gap: together they are one reporter. */
function reporters<T extends Dated>(rows: readonly T[], nameOf: (row: T) => string): Reporter[] {
  const all = [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, some]) => {
    const dated = some.toSorted((a, b) => (a.valid_from ?? "").localeCompare(b.valid_from ?? ""));
    const [first, last] = [dated[0], dated.at(-1)];
    if (!first || !last) return [];
    const [from, to] = [first.valid_from ?? undefined, last.valid_to ?? undefined];
    return [{ id, name: nameOf(last), from, to }];
  });
  return all.sort((a, b) => byName.compare(a.name, b.name));
}

const byName = new Intl.Collator("vi");
