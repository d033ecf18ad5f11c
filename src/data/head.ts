import { nearest } from "../text/suggest.ts";
import { type Found, foundAt, placesIn } from "./scan.ts";

/** What columns are parted by in files that aren't ours. */
const separators = [",", ";", "\t", "|"] as const;

/** How many lines of titles a head is looked for below. */
const deepest = 20;

/**
 * What keeps a text from being a table with these columns as a whole: rows above its head, columns
 * parted by another sign. Each told once; whatever follows from them isn't told at all.
 */
export function layout(text: string, headers: readonly string[]): Found[] {
  if (hasHead(text, headers)) return [];
  const lines = text.split("\n", deepest);
  let best = { line: 0, separator: ",", known: 0 };
  for (const [line, content] of lines.entries()) {
    for (const separator of separators) {
      const known = new Set(cellsOf(content, separator).map(folded));
      const count = headers.filter((name) => known.has(name)).length;
      if (count > best.known) best = { line, separator, known: count };
    }
  }
  if (best.known < 2 && best.known < headers.length) return [];
  const faults: Found[] = [];
  if (best.line > 0) {
    const more = { rows: String(best.line), head: String(best.line + 1) };
    faults.push({ ...foundAt("thua-dong-dau", text, 0, lines[0] ?? ""), more });
  }
  if (best.separator !== ",") {
    const head = lines[best.line] ?? "";
    const index = lines.slice(0, best.line).join("\n").length + Math.min(best.line, 1);
    const at = index + head.indexOf(best.separator);
    faults.push({ ...foundAt("sai-dau-ngan", text, at, best.separator), more: { head } });
  }
  return faults;
}

/**
 * What is wrong with a head's columns, each named, with the one it may be; one fault where fewer
 * than half are there: it is the head of something else.
 */
export function columnFaults(text: string, headers: readonly string[]): Found[] {
  if (hasHead(text, headers)) return [];
  const head = text.split("\n", 1)[0] ?? "";
  const cells = cellsOf(head, ",");
  if (cells.length === headers.length && cells.every((cell, i) => cell === headers[i])) return [];
  const more = { expected: headers.join(",") };
  const known = new Set(cells.filter((cell) => headers.includes(cell)));
  const whole: Found = { ...foundAt("sai-tieu-de", text, 0, head), more };
  if (known.size * 2 < headers.length) return [whole];

  const missing = new Set(headers.filter((name) => !known.has(name)));
  const faults: Found[] = [];
  const seen = new Set<string>();
  const placeOf = placesIn(head);
  let next = 0;
  for (const [i, cell] of cells.entries()) {
    const place = placeOf(next);
    next += cell.length + 1;
    const found = (code: string, near: string): Found => ({
      code,
      ...place,
      field: null,
      value: cell,
      more: { ...more, near },
    });
    const again = seen.has(cell);
    seen.add(cell);
    // As many columns as there should be: the one that belongs here is the one that is meant.
    const belongs = cells.length === headers.length ? (headers[i] ?? "") : "";
    const here = missing.has(belongs) ? belongs : "";
    if (known.has(cell)) {
      if (!again) continue;
      missing.delete(here);
      faults.push(found("trung-cot", here));
    } else if (cell !== "" || !again) {
      const candidates = [...missing].map((id) => ({ id, names: [] }));
      const near = nearest(cell, candidates, 1)[0] ?? here;
      missing.delete(near);
      faults.push(found("cot-la", near));
    }
  }
  for (const name of missing) {
    const before = headers[headers.indexOf(name) - 1] ?? "";
    faults.push({
      ...foundAt("thieu-cot", text, head.length, null),
      field: name,
      more: { ...more, before },
    });
  }
  return faults.length > 0 ? faults : [{ ...whole, more: { ...more, known: "all" } }];
}

/** Whether a text begins with exactly these columns. */
function hasHead(text: string, headers: readonly string[]): boolean {
  return text.startsWith(`${headers.join(",")}\n`);
}

/** A head's cells; quotes that enclose one don't count. */
function cellsOf(line: string, separator: string): string[] {
  return line.split(separator).map((cell) => cell.replace(/^"([^"]*)"$/, "$1"));
}

function folded(cell: string): string {
  return cell.trim().toLowerCase();
}
