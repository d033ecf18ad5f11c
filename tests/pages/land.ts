import { areaName, capital } from "../../src/text/area-name.ts";
import type { Lang } from "../../src/text/lang.ts";
import type { AreaRow, DataFiles } from "./record.ts";

/** The areas of a data set on a day, worked out from their dated rows alone. */
export interface Land {
  province: AreaRow;
  /** The row of an area that is valid on a day. */
  on(id: string, day: string): AreaRow | undefined;
  /** The row that names it: the one valid then, else its nearest. */
  named(id: string, day: string): AreaRow;
  /** The units that report to the province: its districts while there are any. */
  reporting(day: string): AreaRow[];
  /** Which of them an area lies in, if any. */
  unitOf(id: string, day: string): string | null;
  /** What lies above an area, below the province. */
  above(id: string, day: string): string[];
  /** One area or several, as a table's row says it. */
  name(area: string, day: string, lang: Lang): string;
}

/** Puts a data set's areas in order. */
export function landOf({ areas }: DataFiles): Land {
  const province = areas.find(({ level }) => level === "province");
  if (!province) throw new Error("no province");
  const byId = Map.groupBy(areas, ({ id }) => id);
  const dated = (id: string) =>
    (byId.get(id) ?? []).toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1));
  const valid = (row: AreaRow, day: string) =>
    row.valid_from <= day && (row.valid_to === "" || day <= row.valid_to);
  const on = (id: string, day: string) => dated(id).find((row) => valid(row, day));
  const named = (id: string, day: string) => {
    const rows = dated(id);
    const row = on(id, day) ?? rows.findLast((each) => each.valid_from <= day) ?? rows[0];
    if (!row) throw new Error(`no such area: ${id}`);
    return row;
  };
  const reporting = (day: string) => {
    const children = areas.filter((row) => row.parent === province.id && valid(row, day));
    const districts = children.filter(({ level }) => level === "district");
    return districts.length > 0 ? districts : children.filter(({ level }) => level === "commune");
  };
  const above = (id: string, day: string): string[] => {
    const parent = on(id, day)?.parent ?? "";
    return parent === "" || parent === province.id ? [] : [parent, ...above(parent, day)];
  };
  return {
    province,
    on,
    named,
    reporting,
    above,
    unitOf(id, day) {
      const units = reporting(day).map((row) => row.id);
      return [id, ...above(id, day)].find((each) => units.includes(each)) ?? null;
    },
    name(area, day, lang) {
      const names = area.split("+").map((id) => areaName(named(id, day), lang));
      return names.map((name, i) => (i === 0 ? capital(name) : name)).join(" + ");
    },
  };
}
