import { capital } from "../../src/text/area-name.ts";
import { frequencyOf, periodInWords } from "../../src/text/period.ts";
import { read } from "./amount.ts";
import type { BuiltPage } from "./page.ts";
import { the } from "./record.ts";
import type { Asked } from "./rows.ts";
import type { Held } from "./tables.ts";

/** A page's cards against the data: name and number. */
export function heldCards(asked: Asked, page: BuiltPage): Held {
  const { figures, lang } = asked;
  const { record, land } = figures;
  const [, second = ""] = page.place.split("/");
  const months = [...record.released].filter((period) => frequencyOf(period) === "month").sort();
  const periods = page.place === "" ? months.reverse() : [second];
  const leads = [...record.indicators.values()]
    .filter(({ lead }) => lead !== "")
    .sort((a, b) => Number(a.lead) - Number(b.lead));
  const cards = leads.flatMap((indicator) => {
    for (const period of periods) {
      const column = figures.main(indicator.id, period);
      const area = land.province.id;
      const found = figures.at({ indicator: indicator.id, area, period, column });
      if (found.amount === null) continue;
      const sign = the(record.units, indicator.unit).vi === "%" ? "%" : "";
      const when = page.place === "" ? [capital(periodInWords(period, lang))] : [];
      return [[indicator[lang], read(found.typed, lang) + sign, ...when]];
    }
    return [];
  });
  const found = page.cards.map(({ name, number, notes }) =>
    page.place === "" ? [name, number, notes[0] ?? ""] : [name, number],
  );
  // The first ones, few enough to be taken in at a glance.
  const shown = Math.max(found.length, Math.min(cards.length, 4));
  return { kind: "cards", expected: cards.slice(0, shown), found };
}
