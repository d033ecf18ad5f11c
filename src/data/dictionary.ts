import type { Bilingual } from "../text/lang.ts";
import { formHeads } from "../text/words/form.ts";
import { firstYear, lastYear } from "../text/year.ts";
import { agenciesDescribed } from "./agency.ts";
import { areaChangesDescribed, areaLevels, areasDescribed } from "./area.ts";
import { breaksDescribed } from "./break.ts";
import { correctionsDescribed } from "./correction.ts";
import { singleFiles } from "./data-set.ts";
import type { Described, Description } from "./description.ts";
import { factsDescribed } from "./fact.ts";
import {
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
import { indicatorsDescribed } from "./indicator.ts";
import { figures, figuresDescribed } from "./observation.ts";
import { redirectsDescribed } from "./redirect.ts";
import { releasesDescribed } from "./release.ts";
import { reportingRulesDescribed } from "./reporting-rule.ts";
import { sourcesDescribed } from "./source.ts";
import { submissionsDescribed } from "./submission.ts";
import type { Table } from "./table.ts";
import { targets, targetsDescribed } from "./target.ts";
import { unitsDescribed } from "./unit.ts";

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

/** What each file that stands once says. */
const said: { [N in keyof typeof singleFiles]: Described<(typeof singleFiles)[N]["kind"]> } = {
  units: unitsDescribed,
  indicators: indicatorsDescribed,
  areas: areasDescribed,
  areaChanges: areaChangesDescribed,
  agencies: agenciesDescribed,
  sources: sourcesDescribed,
  releases: releasesDescribed,
  submissions: submissionsDescribed,
  facts: factsDescribed,
  breaks: breaksDescribed,
  corrections: correctionsDescribed,
  redirects: redirectsDescribed,
  reportingRules: reportingRulesDescribed,
};

/** Every kind of file and column of a data set, from the schemas that read them. */
export function dictionary(): FileEntry[] {
  const figuresFile = {
    vi: "figures/<kỳ>/<đơn vị báo cáo>.csv",
    en: "figures/<period>/<reporter>.csv",
  };
  const targetsFile = { vi: "targets/<năm>.csv", en: "targets/<year>.csv" };
  const many = [
    entry(figuresFile, figures, figuresDescribed, false, formHeads),
    entry(targetsFile, targets, targetsDescribed, false),
  ];
  const single = Object.entries(singleFiles).map(([noun, { file, kind, required }]) => {
    const described: Described = said[noun as keyof typeof singleFiles];
    return entry({ vi: file, en: file }, kind, described, required);
  });
  return [...many, ...single];
}

/** Where a file's kind stands in the dictionary, by its path: `figures`, `areas`. */
export function entryId(path: string): string {
  return path.replace(/(\/.*|\.csv)$/, "");
}

/** @throws Error for a column that nobody described: the types let none pass */
function entry(
  file: Bilingual,
  { columns, key }: Table,
  described: Described,
  required: boolean,
  heads: Readonly<Record<string, Bilingual>> = {},
): FileEntry {
  const all = Object.entries(columns).map(([name, field]): ColumnEntry => {
    const description = described.columns[name];
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
  return { id: entryId(file.en), file, about: described.about, required, key, columns: all };
}
