import type { Context } from "../rules/context.ts";
import type { Period } from "../text/period.ts";
import { periodsIn } from "./heading.ts";
import { marksIn } from "./layout/form-sheet.ts";
import { gridOf } from "./layout/grid.ts";
import { headsOf } from "./layout/sheet.ts";
import type { Names } from "./names.ts";
import { provinces } from "./provinces.ts";
import { marked, unmarked } from "./spelling.ts";
import type { Cell, Sheet, Workbook } from "./workbook.ts";

/** Something that a workbook says of itself, and where. */
export interface Evidence<T> {
  value: T;
  sheet: string;
  cell: Cell;
  /** Whether the form's marks say it, and no words of a title. */
  isMark?: true;
}

/** What a workbook says of itself: in the form's marks, in its letterhead, in its titles. */
export interface Origin {
  periods: readonly Evidence<Period>[];
  reporters: readonly Evidence<string>[];
  /** Another province that a title names. */
  province: Evidence<string> | null;
}

/** How many rows a letterhead and the titles below it have. */
const deepest = 15;

/** Reads what a workbook says of itself. */
export function originOf(book: Workbook, context: Context, names: Names): Origin {
  const periods: Evidence<Period>[] = [];
  const reporters: Evidence<string>[] = [];
  let province: Evidence<string> | null = null;
  for (const sheet of book.sheets.filter(({ hidden }) => !hidden)) {
    const marks = marksIn(sheet);
    const first = sheet.rows[0]?.[0];
    if (marks && first) {
      const at = { sheet: sheet.name, cell: first, isMark: true } as const;
      periods.push({ value: marks.period, ...at });
      reporters.push({ value: marks.reporter, ...at });
      continue;
    }
    const titles = titlesOf(sheet, names);
    for (const cell of titles) {
      for (const value of periodsIn(cell.text)) periods.push({ value, sheet: sheet.name, cell });
      const strange = strangerIn(cell.text, context);
      if (strange !== null) province ??= { value: strange, sheet: sheet.name, cell };
    }
    const heads = titles.flatMap((cell) => {
      const value = reporterIn(cell.text, context, names);
      return value === null ? [] : [{ value, sheet: sheet.name, cell }];
    });
    // A letterhead names the office above first: the lowest line is who reports.
    reporters.push(...heads.slice(-1));
  }
  return { periods, reporters, province };
}

function titlesOf(sheet: Sheet, names: Names): Cell[] {
  const top = headsOf(gridOf(sheet), names)[0]?.top ?? deepest;
  return sheet.rows
    .flat()
    .filter(({ row, kind }) => row < Math.min(top, deepest) && kind === "text");
}

/** How the letterhead of a district's or a commune's office begins, as `marked` spells it. */
const committee = `${marked("ủy ban nhân dân")} `;

/** Who reports, by a line of a letterhead: "UBND HUYỆN CAN LỘC", "SỞ TÀI CHÍNH". */
function reporterIn(text: string, context: Context, names: Names): string | null {
  const line = marked(text);
  if (line.startsWith(committee)) {
    const ids = names
      .area(line.slice(committee.length))
      .ids.filter((id) => names.areas.get(id)?.level !== "province");
    if (ids.length === 1) return ids[0] ?? null;
  }
  const within = context.data.agencies.filter(({ vi }) => {
    const name = marked(vi).replace(/ tỉnh$/, "");
    return ` ${line} `.includes(` ${name} `);
  });
  const longest = within.sort((a, b) => b.vi.length - a.vi.length)[0];
  return longest?.id ?? null;
}

function strangerIn(text: string, context: Context): string | null {
  const own = context.data.areas.filter(({ level }) => level === "province").map(({ vi }) => vi);
  const line = ` ${unmarked(text)} `;
  const said = provinces.find((name) => {
    return new RegExp(` (tinh|thanh pho|tp) ${unmarked(name)} `).test(line);
  });
  return said === undefined || own.includes(said) ? null : said;
}
