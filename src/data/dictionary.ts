import type { Bilingual } from "../text/lang.ts";
import { singleFiles } from "./data-set.ts";
import { type Description, descriptionOf, type Kind, kindOf } from "./field.ts";
import { figures } from "./observation.ts";
import type { Table } from "./table.ts";
import { targets } from "./target.ts";

/** A column as the data dictionary shows it. */
export interface ColumnEntry extends Description {
  name: string;
  kind: Kind;
  /** The words it takes, where they are few. */
  options: readonly string[];
  /** Whether a cell may be empty. */
  optional: boolean;
}

/** A kind of file as the data dictionary shows it. */
export interface FileEntry {
  /** Its place on the dictionary's page: `figures`, `areas`. */
  id: string;
  /** Its name, or how its names are made. */
  file: Bilingual;
  about: Bilingual;
  /** The columns that name a row. */
  key: readonly string[];
  columns: readonly ColumnEntry[];
}

/** Every kind of file and column of a data set, from the schemas that read them. */
export function dictionary(): FileEntry[] {
  const many = [
    entry(
      {
        vi: "figures/<kỳ>/<đơn vị báo cáo>.csv",
        en: "figures/<period>/<reporter>.csv",
      },
      figures,
    ),
    entry({ vi: "targets/<năm>.csv", en: "targets/<year>.csv" }, targets),
  ];
  const single = Object.values(singleFiles).map(({ file, kind }) =>
    entry({ vi: file, en: file }, kind),
  );
  return [...many, ...single];
}

/** Where a file's kind stands in the dictionary, by its path: `figures`, `areas`. */
export function entryId(path: string): string {
  return path.replace(/(\/.*|\.csv)$/, "");
}

/** @throws Error for a column that nobody described */
function entry(file: Bilingual, { columns, key, about }: Table): FileEntry {
  const all = Object.entries(columns).map(([name, field]): ColumnEntry => {
    const description = descriptionOf(field);
    if (!description) throw new Error(`nobody described the column ${name} of ${file.en}`);
    const { options, optional } = field.meta() ?? {};
    return {
      ...description,
      name,
      kind: kindOf(field),
      options: Array.isArray(options) ? options.map(String) : [],
      optional: optional === true,
    };
  });
  return { id: entryId(file.en), file, about, key, columns: all };
}
