import type { Bilingual } from "../text/lang.ts";
import { formHeads } from "../text/words/form.ts";
import { firstYear, lastYear } from "../text/year.ts";
import { areaLevels } from "./area.ts";
import { singleFiles } from "./data-set.ts";
import {
  type Description,
  descriptionOf,
  isOptional,
  type Kind,
  kindOf,
  longestCell,
  mostDecimals,
  mostDigits,
  optionsOf,
  type Range,
  rangeOf,
} from "./field.ts";
import { figures } from "./observation.ts";
import type { Table } from "./table.ts";
import { targets } from "./target.ts";

/** A column as the data dictionary shows it. */
export interface ColumnEntry extends Description {
  name: string;
  kind: Kind;
  /** The words it takes, where they are few. */
  options: readonly string[];
  /** What a whole number may be; null for other columns. */
  range: Range | null;
  /** Whether a cell may be empty. */
  optional: boolean;
  /** Its head on the form that reporters fill; null where the form has no such column. */
  head: Bilingual | null;
}

/** A kind of file as the data dictionary shows it. */
export interface FileEntry {
  /** Its place on the dictionary's page: `figures`, `areas`. */
  id: string;
  /** Its name, or how its names are made. */
  file: Bilingual;
  about: Bilingual;
  /** Whether a data set may be without it. */
  required: boolean;
  /** The columns that name a row: the key, and the order rows stand in. */
  key: readonly string[];
  columns: readonly ColumnEntry[];
}

/** What cells are held to, as `kindRanges` names it: the schemas' own numbers and words. */
export const held = {
  longest: longestCell,
  digits: mostDigits,
  decimals: mostDecimals,
  first: firstYear,
  last: lastYear,
  levels: areaLevels.map((level) => `\`${level}\``).join(", "),
};

/** Every kind of file and column of a data set, from the schemas that read them. */
export function dictionary(): FileEntry[] {
  const many = [
    entry(
      {
        vi: "figures/<kỳ>/<đơn vị báo cáo>.csv",
        en: "figures/<period>/<reporter>.csv",
      },
      figures,
      false,
      formHeads,
    ),
    entry({ vi: "targets/<năm>.csv", en: "targets/<year>.csv" }, targets, false),
  ];
  const single = Object.values(singleFiles).map(({ file, kind, required }) =>
    entry({ vi: file, en: file }, kind, required),
  );
  return [...many, ...single];
}

/** Where a file's kind stands in the dictionary, by its path: `figures`, `areas`. */
export function entryId(path: string): string {
  return path.replace(/(\/.*|\.csv)$/, "");
}

/** @throws Error for a column that nobody described */
function entry(
  file: Bilingual,
  { columns, key, about }: Table,
  required: boolean,
  heads: Readonly<Record<string, Bilingual>> = {},
): FileEntry {
  const all = Object.entries(columns).map(([name, field]): ColumnEntry => {
    const description = descriptionOf(field);
    if (!description) throw new Error(`nobody described the column ${name} of ${file.en}`);
    return {
      ...description,
      name,
      kind: kindOf(field),
      options: optionsOf(field),
      range: rangeOf(field),
      optional: isOptional(field),
      head: heads[name] ?? null,
    };
  });
  return { id: entryId(file.en), file, about, required, key, columns: all };
}
