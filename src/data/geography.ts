import { type Area, type AreaChange, type AreaLevel, reportsItself, validOn } from "./area.ts";

/** The areas over time: who was whose part on which day. */
export interface Geography {
  /** The province. @throws Error when the data has none */
  province: Area;
  /** The row of an area valid on a day, null when it did not exist then. */
  on(id: string, day: string): Area | null;
  /** An area's dated rows, oldest first; empty when unknown. */
  rows(id: string): readonly Area[];
  /** The row that names an area best on a day: the one valid then, else its nearest. */
  named(id: string, day: string): Area;
  /** The areas directly below another on a day, by name. */
  children(id: string, day: string): readonly Area[];
  /** The tier that reports to the province on a day: districts, from 1 July 2025 communes. */
  tier(day: string): AreaLevel;
  /** The units of the reporting tier on a day, by name. */
  reporting(day: string): readonly Area[];
  /** The reporting unit in whose land an area lies on a day: itself, its district, or null. */
  reportingUnit(id: string, day: string): string | null;
  /** What an area came from and became, oldest first. */
  changes(id: string): readonly AreaChange[];
}

/** Several areas given together, `a+b`, as their ids; one area as itself. */
export function unitsOf(area: string): string[] {
  return area.split("+");
}

const byName = new Intl.Collator("vi");

/** Puts the dated rows in order once. @throws Error when there is no province among them */
export function geography(areas: readonly Area[], changes: readonly AreaChange[]): Geography {
  const byId = Map.groupBy(areas, (area) => area.id);
  for (const rows of byId.values()) {
    rows.sort((a, b) => (a.valid_from ?? "").localeCompare(b.valid_from ?? ""));
  }
  const byParent = Map.groupBy(areas, (area) => area.parent ?? "");
  const province = areas.find((area) => area.level === "province");
  if (!province) throw new Error("areas without a province");
  const provinces = new Set([province.id]);
  const childrenMemo = new Map<string, readonly Area[]>();

  const rows = (id: string) => byId.get(id) ?? [];
  const on = (id: string, day: string) => rows(id).find((row) => validOn(row, day)) ?? null;
  const children = (id: string, day: string) => {
    const key = `${id} ${day}`;
    const known = childrenMemo.get(key);
    if (known) return known;
    const found = (byParent.get(id) ?? []).filter((row) => validOn(row, day));
    found.sort((a, b) => byName.compare(a.vi, b.vi) || byName.compare(a.type, b.type));
    childrenMemo.set(key, found);
    return found;
  };
  const tier = (day: string): AreaLevel =>
    children(province.id, day).some((area) => area.level === "district") ? "district" : "commune";

  return {
    province,
    on,
    rows,
    children,
    tier,
    named(id, day) {
      const all = rows(id);
      const row = on(id, day) ?? all.findLast((r) => (r.valid_from ?? "") <= day) ?? all[0];
      if (!row) throw new Error(`unknown area: ${id}`);
      return row;
    },
    reporting(day) {
      return children(province.id, day).filter((area) => reportsItself(area, provinces));
    },
    reportingUnit(id, day) {
      const level = tier(day);
      for (let row = on(id, day); row; row = row.parent ? on(row.parent, day) : null) {
        if (row.level === level && row.parent === province.id) return row.id;
      }
      return null;
    },
    changes: (id) => changes.filter((change) => change.from === id || change.to === id),
  };
}
