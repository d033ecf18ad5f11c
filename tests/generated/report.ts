import type { Indicator } from "../../src/data/indicator.ts";
import { frequencyOf, type Period } from "../../src/text/period.ts";
import { countedTo, sourceOf } from "./calendar.ts";
import type { Amount } from "./course.ts";
import { together } from "./joint.ts";
import type { Profile } from "./profile.ts";
import { profiles } from "./profiles.ts";
import { random } from "./random.ts";
import type { Row } from "./row.ts";
import { type Truth, total } from "./truth.ts";
import { office, type World } from "./world.ts";

/** How far a period has come. */
export interface Stage {
  /** Still being collected: the office's own report and a third of the others are missing. */
  open: boolean;
  /** Whether the departments' figures are final yet. */
  settled: boolean;
}

/** How often a reporter misses a released month. */
const missed = 1 / 40;

/** What is said of a period: the truth without what nobody reports. */
export function reportOf(world: World, truth: Truth, stage: Stage): Row[] {
  const rows: Row[] = [];
  for (const profile of profiles) {
    const indicator = world.indicators.get(profile.indicator);
    const amounts = truth.amounts.get(profile.indicator);
    if (!indicator || !amounts || profile.hidden) continue;
    const whole = provinceOf(truth, profile, amounts);
    if (whole.value === null && whole.toDate === null) continue;
    const figure = (area: string, amount: Amount, own: string) =>
      rowOf(world, truth.period, { profile, indicator, area, amount, own, stage });
    if (indicator.levels.includes("province")) {
      rows.push(...figure(world.geography.province.id, whole, office));
    }
    const level = truth.areas[0]?.level ?? "district";
    if (!indicator.levels.includes(level)) continue;
    const given = profile.joint ? together(amounts) : amounts;
    for (const [area, amount] of given) rows.push(...figure(area, amount, area));
  }
  return withoutMissing(world, rows, stage);
}

/** The province's amount: the exact sum, or of a rate the mean by size. */
function provinceOf(truth: Truth, { course }: Profile, amounts: ReadonlyMap<string, Amount>) {
  if (!("shape" in course) || course.shape !== "rate") return total([...amounts.values()]);
  let mean = 0;
  for (const [area, { value }] of amounts) mean += (value ?? 0) * (truth.shares.get(area) ?? 0);
  return { value: Math.round(mean), toDate: null };
}

interface Said {
  profile: Profile;
  indicator: Indicator;
  area: string;
  amount: Amount;
  /** Whose file it stands in, where no department reports it. */
  own: string;
  stage: Stage;
}

/** An area's row, or none where it has nothing to say. */
function rowOf(world: World, period: Period, said: Said): Row[] {
  const { profile, indicator, area, stage } = said;
  const amount = shown(world, said);
  if (amount.value === null && amount.toDate === null) return [];
  const department = profile.by !== "area" && world.exists(profile.by, period);
  const chance = random(world.seed, "row", indicator.id, area, period);
  const inOther = profile.alsoIn && random(world.seed, "unit", area).uniform() < 0.12;
  const other = inOther && world.units.has(profile.alsoIn?.unit ?? "") ? profile.alsoIn : null;
  const rough = profile.rough && chance.uniform() < 0.03 && amount.value !== 0;
  const sure = stage.settled ? "chinh-thuc" : "so-bo";
  return [
    {
      period,
      reporter: department ? profile.by : profile.by === "area" ? said.own : office,
      area,
      indicator: indicator.id,
      unit: other?.unit ?? indicator.unit,
      ...amount,
      digits: indicator.decimals - (other?.power ?? 0),
      asOf: countedTo(period),
      qualifier: rough ? (chance.uniform() < 0.5 ? "gan" : "hon") : null,
      status: stage.open ? "uoc" : department ? sure : null,
      source: sourceOf(period),
      note: area.includes("+") ? "Số chung của hai nơi, không tách" : null,
    },
  ];
}

/**
 * What of an amount is said: what its indicator counts, and a nil only by those who write nils
 * down. The others leave the row out, or the number where the row has another to say.
 */
function shown(world: World, { indicator, area, amount, own }: Said): Amount {
  const counts = indicator.to_date !== "none" && indicator.to_date !== "unstated";
  // How much there is at the time is all that a level has to say.
  const toDate = counts || amount.value === null ? amount.toDate : null;
  const writesNil =
    own === office || random(world.seed, "writes nil", area, indicator.id).uniform() < 0.4;
  if (writesNil) return { value: amount.value, toDate };
  if (indicator.to_date === "stock") return { value: amount.value || null, toDate };
  if ((amount.value ?? toDate) === 0) return { value: null, toDate: null };
  return { value: amount.value, toDate };
}

/** Without the rows of reporters that send nothing. */
function withoutMissing(world: World, rows: readonly Row[], { open }: Stage): Row[] {
  const absent = (reporter: string, period: Period) => {
    if (reporter === office) return open;
    if (frequencyOf(period) === "year") return false;
    return random(world.seed, "sends", reporter, period).uniform() < (open ? 1 / 3 : missed);
  };
  return rows.filter(({ reporter, period }) => !absent(reporter, period));
}
