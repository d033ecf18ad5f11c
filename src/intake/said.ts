import type { Qualifier, Status } from "../data/observation.ts";
import { isDate } from "../text/date.ts";
import { lastDay, type Period, periodInWords } from "../text/period.ts";
import { fold } from "../text/slug.ts";
import { dayIn, qualifierChoices, statusChoices } from "./form.ts";
import type { Figure, SaidColumn } from "./layout/figure.ts";
import type { Ledger } from "./ledger.ts";
import type { Cell } from "./workbook.ts";

/** What a row says of its numbers besides what they are of. */
export type Said = Pick<Figure, "as_of" | "qualifier" | "status" | "source" | "place" | "note">;

/** Whether a cell stands where everybody sees it and for itself alone; else it is refused. */
export function isPlaced(cell: Cell, ledger: Ledger): boolean {
  if (cell.hidden) ledger.refuse(cell, "hang-cot-an");
  else if (cell.merged) ledger.refuse(cell, "o-gop", { range: cell.merged });
  return !cell.hidden && !cell.merged;
}

/** Reads what a row's cells say of its numbers; null where one of them is refused. */
export function takeSaid(
  labels: Readonly<Partial<Record<SaidColumn | "number", Cell>>>,
  period: Period,
  ledger: Ledger,
): Said | null {
  const asOf = labels.as_of ? dayOf(labels.as_of, period, ledger) : null;
  const qualifier = chosen(labels.qualifier, qualifierChoices, ledger);
  const status = chosen(labels.status, statusChoices, ledger);
  if (asOf === "refused" || qualifier === "refused" || status === "refused") return null;
  return {
    as_of: asOf,
    qualifier: qualifier as Qualifier | null,
    status: status as Status | null,
    source: labels.source ? words(labels.source) : null,
    place: labels.place ? words(labels.place) : null,
    note: labels.note ? words(labels.note) : null,
  };
}

/** The day of the period that a cell gives: its number alone, or the whole date. */
function dayOf(cell: Cell, period: Period, ledger: Ledger): string | null | "refused" {
  const text = (cell.number ?? cell.text).trim();
  const month = lastDay(period).slice(0, 7);
  const day = /^\d{1,2}$/.test(text) ? dayIn(month, Number(text)) : isDate(text) ? text : null;
  if (day !== null && cell.kind !== "error" && cell.kind !== "unsolved") return day;
  ledger.refuse(cell, "ngay-chot-la", { month: periodInWords(month, "vi") });
  return "refused";
}

function chosen<T extends string>(
  cell: Cell | undefined,
  choices: ReadonlyMap<string, T>,
  ledger: Ledger,
): T | null | "refused" {
  if (!cell) return null;
  const typed = fold(cell.text);
  for (const [word, id] of choices) if (fold(word) === typed || id === typed) return id;
  ledger.refuse(cell, "lua-chon-la", { allowed: [...choices.keys()].join(", ") });
  return "refused";
}

/** Words as a cell of the record holds them: composed, on one line, single spaces. */
function words({ text }: Cell): string | null {
  const plain = text
    .normalize("NFC")
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  return plain === "" ? null : plain;
}
