import { validOn } from "../data/area.ts";
import type { Quantity } from "../data/field.ts";
import { unitsOf } from "../data/geography.ts";
import { limitOf } from "../data/limits.ts";
import type { Qualifier } from "../data/observation.ts";
import { convert, decimalsIn, percent, type Unit } from "../data/unit.ts";
import { subject } from "../findings/name.ts";
import { askedIn } from "../model/asked.ts";
import type { Measure } from "../model/cell.ts";
import { figureAt, isKnown, startsCount } from "../model/figure.ts";
import { known, type Model } from "../model/model.ts";
import { planFor } from "../model/progress.ts";
import { type Branch, byTopic } from "../model/topic.ts";
import type { Asked } from "../rules/asked.ts";
import { areaName, capital } from "../text/area-name.ts";
import { decimal, scale, typedAt } from "../text/decimal.ts";
import { byTime, lastDay, type Period, shift, yearOf } from "../text/period.ts";
import { qualifierWords } from "../text/words/form.ts";
import { topicWords } from "../text/words/site.ts";

/** A reporter's form for a month, before it is a workbook: plain data, small enough to be sent. */
export interface Template {
  period: Period;
  reporter: string;
  /** The reporter's name, as it stands alone. */
  name: string;
  lines: readonly TemplateLine[];
  /** Whether the numbers beside are of generated data: the form says so. */
  simulated: boolean;
}

/** A line of the form: a topic's or an indicator's head, or a figure to fill. */
export type TemplateLine =
  | { kind: "topic"; number: string; name: string }
  | { kind: "indicator"; number: string; name: string; depth: number }
  | { kind: "figure"; number: string; name: string; depth: number; figure: TemplateFigure };

/** A figure that is asked for. Numbers are in its unit. */
export interface TemplateFigure {
  area: string;
  indicator: string;
  unit: string;
  unitName: string;
  plan: Beside | null;
  valueBefore: Beside | null;
  toDateBefore: Beside | null;
  /** How many decimals it has. */
  decimals: number;
  /** The most it can be, as canonical text; null where nobody knows. */
  most: string | null;
  /** Whether the indicator counts to date. */
  hasToDate: boolean;
}

/** A number that stands beside: canonical text, and the word that qualifies it. */
export interface Beside {
  text: string;
  qualifier: string | null;
}

/** What a form's lines are made of. */
interface Form {
  model: Model;
  period: Period;
  asked: readonly Asked[];
  /** The area that a line is of without naming it. */
  own: string;
}

/** A reporter's form; null for one who is asked for nothing in that month. */
export function templateOf(model: Model, period: Period, reporter: string): Template | null {
  const asked = askedIn(model, period).byReporter.get(reporter);
  if (!asked) return null;
  const ids = new Set(asked.map(({ indicator }) => indicator.id));
  const indicators = [...model.indicators.values()].filter(({ id }) => ids.has(id));
  const own = model.geography.rows(reporter).length > 0 ? reporter : model.province.id;
  const form = { model, period, asked, own };
  const lines = byTopic(indicators).flatMap(({ topic, branches }, i): TemplateLine[] => [
    { kind: "topic", number: roman[i] ?? String(i + 1), name: topicWords[topic].vi },
    ...branches.flatMap((branch, n) => branchLines(form, branch, `${n + 1}`)),
  ]);
  const name = nameOf(model, reporter, lastDay(period));
  return { period, reporter, name, lines, simulated: model.simulated };
}

const hundred = decimal(100);
const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/**
 * An indicator's lines, then its parts': one line where only the reporter's own area is asked for,
 * or of an agency only the province; else a head above its areas.
 */
function branchLines(form: Form, { indicator, parts }: Branch, number: string): TemplateLine[] {
  const { model, period, asked, own } = form;
  const figures = asked
    .filter((each) => each.indicator === indicator)
    .map((each) => figureOf(model, period, each));
  const single = figures.every(({ area }) => area === own);
  const depth = number.split(".").length - 1;
  const lines = figures.map((figure): TemplateLine => {
    if (single) return { kind: "figure", number, name: indicator.vi, depth, figure };
    const name = capital(subject(model, figure.area, lastDay(period), "vi"));
    return { kind: "figure", number: "", name, depth: depth + 1, figure };
  });
  return [
    ...(single ? [] : [{ kind: "indicator" as const, number, name: indicator.vi, depth }]),
    ...lines,
    ...parts.flatMap((part, i) => branchLines(form, part, `${number}.${i + 1}`)),
  ];
}

function figureOf(model: Model, period: Period, { indicator, area }: Asked): TemplateFigure {
  const shown = known(model.units, indicator.unit);
  const unit = unitBefore(model, indicator.id, area, period) ?? shown;
  const inUnit = (quantity: Quantity, qualifier: string | null): Beside => {
    const amount = convert(quantity, shown, unit);
    return { text: typedAt(quantity.text, amount, shown.power - unit.power), qualifier };
  };
  const plan = planFor(model, indicator.id, area, String(yearOf(period)));
  const before = (measure: Measure) => {
    const figure = figureAt(model, {
      ...{ indicator: indicator.id, area, period: shift(period, -1), measure },
    });
    if (!isKnown(figure)) return null;
    const [row] = figure.kind === "stated" ? figure.from : [];
    return inUnit(figure, wordOf(row?.qualifier ?? null));
  };
  const day = lastDay(period);
  const levels = unitsOf(area).map((id) => model.geography.on(id, day)?.level);
  const limit = indicator.unit === percent ? hundred : limitOf(indicator.max, levels);
  return {
    ...{ area, indicator: indicator.id, unit: unit.id, unitName: unit.vi },
    plan: plan && inUnit(plan, wordOf(plan.target.qualifier)),
    valueBefore: before("value"),
    // Where counting begins anew, what was counted before would only be added by mistake.
    toDateBefore: startsCount(indicator, period) ? null : before("to_date"),
    decimals: decimalsIn(unit, shown, indicator.decimals),
    most: limit && scale(limit, shown.power - unit.power).toFixed(),
    hasToDate: indicator.to_date !== "none",
  };
}

/** The unit that the area's figure was last given in: who counts in metres goes on so. */
function unitBefore(model: Model, indicator: string, area: string, period: Period): Unit | null {
  const last = model
    .course(indicator, area)
    .filter((row) => byTime(row.period, period) < 0)
    .toSorted((a, b) => byTime(a.period, b.period))
    .at(-1);
  return last ? known(model.units, last.unit) : null;
}

function wordOf(qualifier: Qualifier | null): string | null {
  return qualifier && qualifierWords[qualifier].vi;
}

/** A reporter's name alone: "Huyện Can Lộc", "Sở Tài chính". */
function nameOf(model: Model, reporter: string, day: string): string {
  const agency = model.data.agencies.find((row) => row.id === reporter && validOn(row, day));
  return agency?.vi ?? capital(areaName(model.geography.named(reporter, day), "vi"));
}
