import type { DataSet } from "../data/data-set.ts";
import { type Fault, faultAt, type Place } from "../data/fault.ts";
import type { Context } from "./context.ts";

/** The nouns that rows name by id. */
export type Named = "indicators" | "areas" | "units" | "sources" | "agencies";

/** A column whose cells are ids of another table. */
interface Reference {
  noun: keyof DataSet;
  field: string;
  to: Named;
}

/** Every column that names something in another table, or in its own. */
export const references: readonly Reference[] = [
  { noun: "units", field: "base", to: "units" },
  { noun: "indicators", field: "unit", to: "units" },
  { noun: "indicators", field: "part_of", to: "indicators" },
  { noun: "indicators", field: "share_of", to: "indicators" },
  { noun: "indicators", field: "agency", to: "agencies" },
  { noun: "areas", field: "parent", to: "areas" },
  { noun: "areaChanges", field: "from", to: "areas" },
  { noun: "areaChanges", field: "to", to: "areas" },
  { noun: "sources", field: "issuer", to: "agencies" },
  { noun: "submissions", field: "entered_by", to: "agencies" },
  { noun: "submissions", field: "source", to: "sources" },
  { noun: "facts", field: "area", to: "areas" },
  { noun: "facts", field: "unit", to: "units" },
  { noun: "facts", field: "source", to: "sources" },
  { noun: "breaks", field: "indicator", to: "indicators" },
  { noun: "breaks", field: "area", to: "areas" },
  { noun: "breaks", field: "source", to: "sources" },
  { noun: "corrections", field: "area", to: "areas" },
  { noun: "corrections", field: "indicator", to: "indicators" },
  { noun: "reportingRules", field: "source", to: "sources" },
  { noun: "observations", field: "area", to: "areas" },
  { noun: "observations", field: "indicator", to: "indicators" },
  { noun: "observations", field: "unit", to: "units" },
  { noun: "observations", field: "source", to: "sources" },
  { noun: "targets", field: "area", to: "areas" },
  { noun: "targets", field: "indicator", to: "indicators" },
  { noun: "targets", field: "unit", to: "units" },
  { noun: "targets", field: "source", to: "sources" },
];

/** What a column's ids are of; null for a column that names nothing. */
export function nounOf(field: string): Named | null {
  return references.find((reference) => reference.field === field)?.to ?? null;
}

/** The file that a column's ids are looked up in; null for a column that names nothing. */
export function fileOf(field: string): string | null {
  const to = nounOf(field);
  return to ? `${to}.csv` : null;
}

/** A row as references see it: figures and targets know their period. */
export interface Referring {
  at: Place;
  period?: string;
}

/**
 * A fault for every cell that names an id which `to` hasn't; none while `to` itself wasn't read
 * whole. In `a+b` each id is looked up: `more.id` is the strange one, beside what `suggest` tells.
 */
export function strangers(
  context: Context,
  to: Named,
  code: string,
  suggest: (id: string, row: Referring) => Readonly<Record<string, string>>,
): Fault[] {
  if (context.broken.has(to)) return [];
  const known: ReadonlyMap<string, unknown> = context[to];
  const faults: Fault[] = [];
  const helped = new Map<string, Readonly<Record<string, string>>>(); // one slip may stand in every file
  const helpFor = (id: string, row: Referring) => {
    const key = `${row.period} ${id}`;
    const help = helped.get(key) ?? suggest(id, row);
    helped.set(key, help);
    return help;
  };
  for (const { noun, field } of references.filter((reference) => reference.to === to)) {
    for (const row of context.data[noun] as readonly (Referring & Record<string, unknown>)[]) {
      const cell = row[field];
      if (typeof cell !== "string" || known.has(cell)) continue;
      for (const id of cell.split("+")) {
        if (!known.has(id)) faults.push(faultAt(row.at, code, field, { id, ...helpFor(id, row) }));
      }
    }
  }
  return faults;
}
