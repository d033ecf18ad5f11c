import type { Fault } from "../../data/fault.ts";
import { unitsOf } from "../../data/geography.ts";
import { percent } from "../../findings/percent.ts";
import { inWords, planInWords } from "../../findings/quantity.ts";
import type { Cell } from "../../model/cell.ts";
import { countedTo, figureAt, isKnown, type Known, mainMeasure } from "../../model/figure.ts";
import { keyFigure } from "../../model/key-figure.ts";
import { known, type Model } from "../../model/model.ts";
import { planFor, progress } from "../../model/progress.ts";
import type { Use } from "../../prose/component.ts";
import { dateInWords, dayOfYear } from "../../text/date.ts";
import { type Decimal, decimal, ratio } from "../../text/decimal.ts";
import { nearest } from "../../text/suggest.ts";

/** What a component of prose puts into its sentence. */
export interface Said {
  text: string;
  /** The same for machines: a number in the indicator's unit, a ratio, a day. */
  value: string;
}

type Refusal = Pick<Fault, "code" | "value" | "more">;

/**
 * What a component says, from the data alone; or what keeps it from saying anything: an indicator
 * or area nobody knows, a figure that no document gives, a plan there isn't.
 */
export function say(model: Model, use: Use): Said | Fault {
  const result = unknown(model, use) ?? speak[use.component](model, use);
  if ("text" in result) return result;
  const { file, line, column } = use;
  return { ...result, file, line, column, field: null };
}

const speak: Record<Use["component"], (model: Model, use: Use) => Said | Refusal> = {
  SoLieu: (model, use) => {
    const figure = figureOf(model, use);
    return "code" in figure
      ? figure
      : { text: inWords(model, figure, use.lang), value: figure.amount.toFixed() };
  },
  NgayTinh: (model, use) => {
    const figure = figureOf(model, use);
    if ("code" in figure) return figure;
    const day = countedTo(figure);
    return { text: dateInWords(day, use.lang), value: day };
  },
  KeHoach: (model, use) => {
    const { indicator = "", year = "" } = use.attributes;
    const plan = planFor(model, indicator, areaOf(model, use), year);
    if (!plan) return { code: "van-khong-co-ke-hoach", value: called(use), more: {} };
    return { text: planInWords(model, plan, use.lang), value: plan.amount.toFixed() };
  },
  TyLe: (model, use) => {
    const figure = figureOf(model, use);
    if ("code" in figure) return figure;
    const share = shares[use.attributes["of"] ?? ""]?.(model, figure) ?? null;
    if (share === null) return { code: "van-khong-co-ty-le", value: called(use), more: {} };
    return { text: percent(share, use.lang), value: share.toFixed(6) };
  },
};

const shares: Readonly<Record<string, (model: Model, figure: Known) => Decimal | null>> = {
  plan: (model, { indicator, area, period }) =>
    progress(model, indicator, area, period)?.share ?? null,
  whole: (model, { indicator, area, period }) =>
    keyFigure(model, known(model.indicators, indicator), area, period)?.share?.share ?? null,
  province: (model, figure) => {
    const whole = figureAt(model, { ...figure, area: model.province.id });
    const { area_sum } = known(model.indicators, figure.indicator);
    if (area_sum === "no" || figure.area === model.province.id || !isKnown(whole)) return null;
    return ratio(figure.amount, whole.amount);
  },
  year: (_, figure) => {
    const { day, days } = dayOfYear(countedTo(figure));
    return decimal(day).div(days);
  },
};

function figureOf(model: Model, use: Use): Known | Refusal {
  const { indicator: id = "", period = "", column } = use.attributes;
  const measure = mainMeasure(model, known(model.indicators, id), period);
  const cell: Cell = { indicator: id, area: areaOf(model, use), period, measure };
  const figure = figureAt(
    model,
    column === undefined ? cell : { ...cell, measure: column as Cell["measure"] },
  );
  // A nil that only follows is said in words: “0 km” would claim that somebody stated it.
  if (isKnown(figure) && figure.kind !== "implied-nil") return figure;
  const other = figureAt(model, {
    ...figure,
    measure: figure.measure === "value" ? "to_date" : "value",
  });
  const near = isKnown(other) ? `column="${other.measure}"` : "";
  return { code: "van-khong-co-so", value: called(use), more: { near } };
}

function areaOf(model: Model, { attributes }: Use): string {
  return attributes["area"] ?? model.province.id;
}

function called({ attributes }: Use): string {
  const { indicator, area, period, year, column } = attributes;
  return [indicator, area, period ?? year, column].filter(Boolean).join(", ");
}

function unknown(model: Model, { attributes }: Use): Refusal | null {
  const { indicator = "", area } = attributes;
  if (!model.indicators.has(indicator)) {
    const all = [...model.indicators.values()].map(({ id, vi }) => ({ id, names: [vi] }));
    return refusal("van-chi-tieu-la", indicator, nearest(indicator, all));
  }
  const stranger = unitsOf(area ?? model.province.id).find(
    (id) => model.geography.rows(id).length === 0,
  );
  if (stranger === undefined) return null;
  const all = model.data.areas.map(({ id, vi }) => ({ id, names: [vi] }));
  return refusal("van-dia-phuong-la", stranger, nearest(stranger, all));
}

function refusal(code: string, value: string, near: readonly string[]): Refusal {
  return { code, value, more: { near: near.join(" hay ") } };
}
