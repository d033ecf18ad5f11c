import { site } from "../pages/budgets.ts";
import type { MeasuredSite } from "./budgets.ts";
import { inBoth } from "./check-table.ts";
import { drawn, number } from "./columns.ts";
import { headsOf } from "./side-by-side.ts";
import { benchWords as words } from "./words.ts";

/** A site's pages and its whole weight, each beside what is allowed. */
export function budgetTableText(name: string, measured: MeasuredSite): string {
  const { budgets, pages, bytes } = measured;
  const columns = [words.pageKind, words.pages, words.heaviest, words.most, words.over];
  const kinds = [words.firstTrip, words.otherPages];
  const rows = budgets.map(({ most, pages, heaviest, over }, i) => [
    inBoth(kinds[i] ?? words.otherPages),
    number(pages),
    `${heaviest.file} ${number(heaviest.bytes)}`,
    number(most),
    number(over),
  ]);
  const all = [
    inBoth(words.wholeSite),
    `${number(pages)} ≤ ${number(site.pages)}`,
    `${number(bytes / 1e6, 1)} MB`,
    `${number(site.bytes / 1e6)} MB`,
    "",
  ];
  return drawn(headsOf(columns), [{ name, rows: [...rows, all] }]);
}
