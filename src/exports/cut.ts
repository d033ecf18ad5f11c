import { formatTyped } from "../text/number.ts";
import { say } from "../text/say.ts";
import { changesWords as words } from "../text/words/changes.ts";
import { type Column, table } from "./markdown.ts";

/** How many rows of each table and items of each list are shown. */
export type Cut = number;

/** The cuts that are tried one after another until a text fits. */
const cuts: readonly Cut[] = [Number.POSITIVE_INFINITY, 1000, 300, 100, 30, 10, 3, 0];

/** A table with its first rows, and a line that says how many there are besides. */
export function cutTable<R>(
  columns: readonly Column[],
  rows: readonly R[],
  cut: Cut,
  cells: (row: R) => readonly string[],
): string {
  const shown = table(columns, rows.slice(0, cut).map(cells));
  return [shown, more(rows.length, cut)].filter((part) => part !== "").join("\n\n");
}

/** A list's first items, and how many there are besides. */
export function cutList(items: readonly string[], cut: Cut): string {
  const left = more(items.length, cut);
  const shown = items.slice(0, cut).map((item) => `- ${item}`);
  return [...shown, ...(left === "" ? [] : [`- ${left}`])].join("\n");
}

function more(all: number, cut: Cut): string {
  return all > cut ? say(words.moreRows, "vi", { n: formatTyped(String(all - cut), "vi") }) : "";
}

/**
 * A text that fits: with ever fewer rows of each table, and where that is not enough cut off at a
 * line's end. Either way it says what was left out.
 * @param limit in UTF-16 units
 * @param write the text, given how many rows to show and what to say of the cut
 */
export function fitted(limit: number, write: (cut: Cut, note: string) => string): string {
  const size = formatTyped(String(limit), "vi");
  let text = "";
  for (const cut of cuts) {
    const note =
      cut === cuts[0]
        ? ""
        : say(words.cut, "vi", { limit: size, n: formatTyped(String(cut), "vi") });
    text = write(cut, note);
    if (text.length <= limit) return text;
  }
  const note = (left: number) =>
    `\n\n${say(words.cutOff, "vi", { limit: size, n: formatTyped(String(left), "vi") })}\n`;
  const room = limit - note(text.length).length;
  const end = text.lastIndexOf("\n\n", room);
  const kept = end < 0 ? "" : text.slice(0, end);
  return kept + note(text.length - kept.length);
}
