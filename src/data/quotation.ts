import { type Found, foundAt, placesIn } from "./scan.ts";

/** How a text's cells are quoted. */
export interface Quotation {
  faults: Found[];
  /** Whether a mark stands where RFC 4180 has none: where cells begin and end is in doubt. */
  stray: boolean;
  /** Per record, the column at which each cell begins, from 1; only when asked for. */
  starts: number[][];
}

/**
 * Walks a text cell by cell. The first cell that RFC 4180 would not have so ends the walk; cells
 * quoted without need are told once, at the first: one content has one form, and a cell's column
 * follows from the cells before it. Quotes are found by `indexOf`: a pattern over a cell of
 * megabytes overflows the stack.
 */
export function quotation(text: string, places = false): Quotation {
  const out: Quotation = { faults: [], stray: false, starts: places ? [[]] : [] };
  if (!text.includes('"') && !places) return out;
  const stray = (from: number): Quotation => {
    const line = text.slice(from).split("\n", 1)[0] ?? "";
    const closed = text[from] === '"' ? closing(text, from) : from;
    const open = closed < 0 || text.slice(from, closed).includes("\n");
    const more = { open: open ? "yes" : "" };
    return {
      ...out,
      faults: [{ ...foundAt("sai-dau-nhay", text, from, line), more }],
      stray: true,
    };
  };
  const end = /[",\n]/g;
  let needless: { from: number; cell: string; times: number } | undefined;
  const place = placesIn(text);
  for (let at = 0; at < text.length; at++) {
    const from = at;
    if (places) out.starts.at(-1)?.push(place(from).column);
    if (text[from] !== '"') {
      end.lastIndex = from;
      at = end.exec(text)?.index ?? text.length;
      if (text[at] === '"') return stray(from);
    } else {
      at = closing(text, from);
      if (at < 0) return stray(from);
      if (at < text.length && text[at] !== "," && text[at] !== "\n") return stray(from);
      const inside = text.slice(from + 1, at - 1);
      if (!/[",\n]/.test(inside)) {
        needless ??= { from, cell: text.slice(from, at), times: 0 };
        needless.times++;
      }
    }
    if (text[at] === "\n" && places && at + 1 < text.length) out.starts.push([]);
  }
  if (needless) {
    const { from, cell, times } = needless;
    const more = { times: String(times) };
    out.faults.push({ ...foundAt("thua-dau-nhay", text, from, cell), more });
  }
  return out;
}

/** Where a quoted cell that begins at `from` has ended: behind its closing mark; -1 for never. */
function closing(text: string, from: number): number {
  let at = from;
  do {
    at = text.indexOf('"', at + 1) + 1;
    if (at === 0) return -1;
  } while (text[at] === '"');
  return at;
}
