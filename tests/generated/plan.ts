import type { Period } from "../../src/text/period.ts";
import { planSource } from "./calendar.ts";
import type { Cells } from "./csv-text.ts";
import { profiles } from "./profiles.ts";
import { random } from "./random.ts";
import { numberText } from "./row.ts";
import type { Truth } from "./truth.ts";
import type { World } from "./world.ts";

/**
 * A year's plan: what each area is assigned, near what it can do; the province's is the exact sum.
 * A few areas pledge more of their own accord.
 * @param truth of the year's first month: the areas of that month have plans
 */
export function planOf(world: World, year: Period, truth: Truth): Cells[] {
  const rows: Cells[] = [];
  const source = planSource(year);
  for (const { indicator: id, course, plan } of profiles) {
    const indicator = world.indicators.get(id);
    if (!plan || !indicator || !("shape" in course) || course.shape !== "flow") continue;
    const digits = Math.max(0, indicator.decimals - 1);
    const row = (area: string, set_by: string, amount: number) =>
      rows.push({
        area,
        indicator: id,
        set_by,
        unit: indicator.unit,
        value: numberText(amount, digits),
        source,
      });
    let whole = 0;
    for (const { id: area } of truth.areas) {
      const chance = random(world.seed, "plan", id, area, year);
      const expected = course.perYear * (truth.shares.get(area) ?? 0);
      const amount = Math.max(
        1,
        Math.round(expected * (0.9 + 0.3 * chance.uniform()) * 10 ** digits),
      );
      whole += amount;
      row(area, "assigned", amount);
      if (chance.uniform() < 0.15) row(area, "pledged", Math.ceil(amount * 1.1) + 1);
    }
    row(world.geography.province.id, "assigned", whole);
  }
  rows.push(...atLeast(world, source));
  return rows;
}

/** What the whole province has to reach at the least. */
function atLeast(world: World, source: string): Cells[] {
  const indicator = world.indicators.get("san-pham-ocop");
  if (!indicator) return [];
  const area = world.geography.province.id;
  const { id, unit } = indicator;
  const qualifier = "toi-thieu";
  return [{ area, indicator: id, set_by: "assigned", unit, value: "50", qualifier, source }];
}
