import { expect, test } from "vitest";
import { breakdown, isComplete } from "../../src/model/absence.ts";
import type { Measure } from "../../src/model/cell.ts";
import { comparison } from "../../src/model/comparison.ts";
import { figureAt, toDateBefore } from "../../src/model/figure.ts";
import { keyFigure } from "../../src/model/key-figure.ts";
import { known } from "../../src/model/model.ts";
import { progress } from "../../src/model/progress.ts";
import { decimal } from "../../src/text/decimal.ts";
import { real } from "./real.ts";
import { brief } from "./small.ts";

/* April 2020's report, reckoned again from the rows it was typed into. */

const april = "2020-04";
const whole = real.province.id;
const of = (indicator: string, measure: Measure = "value") => ({
  indicator,
  period: april,
  measure,
});
const at = (indicator: string, area: string, measure: Measure = "value") =>
  brief(figureAt(real, { ...of(indicator, measure), area }));
const districts = real.geography.reporting("2020-04-30").map(({ id }) => id);
const impliedIn = (indicator: string) =>
  districts.filter((area) => at(indicator, area)[0] === "implied-nil");

test("the districts' roads and drains make the province's, to the last metre", () => {
  for (const [indicator, total, named] of [
    ["duong-giao-thong", "18.96", 8],
    ["ranh-thoat-nuoc", "11.44", 6],
  ] as const) {
    const found = breakdown(real, of(indicator));
    expect(found?.sum.toFixed()).toBe(total);
    expect(found?.total.toFixed()).toBe(total);
    expect(found?.named.size).toBe(named);
    expect(found && isComplete(real, found)).toBe(true);
  }
});

test("roads stand at 6,6% of the year's plan, drains at 10,1%, when 107 of 366 days had passed", () => {
  const roads = progress(real, "duong-giao-thong", whole, april);
  const drains = progress(real, "ranh-thoat-nuoc", whole, april);
  expect(roads?.done.text).toBe("28.67");
  expect(roads?.plan.text).toBe("432.3");
  expect(roads?.share?.times(100).toFixed(1)).toBe("6.6");
  expect(drains?.share?.times(100).toFixed(1)).toBe("10.1");
  expect(roads?.day).toBe("2020-04-16");
  expect(roads?.pace.eq(decimal(107).div(366))).toBe(true);
});

test("73,92% of the rice that was sown had headed", () => {
  const headed = keyFigure(real, known(real.indicators, "lua-tro"), whole, april);
  expect(headed?.figure.text).toBe("43860");
  expect(headed?.share?.whole.text).toBe("59336");
  expect(headed?.share?.share?.times(100).toFixed(2)).toBe("73.92");
});

test("9,71 km of road and 6,04 km of drains were done before April", () => {
  const before = (indicator: string) => {
    const found = toDateBefore(real, { indicator, area: whole, period: april });
    return found && [found.period, found.kind, found.text];
  };
  expect(before("duong-giao-thong")).toEqual(["2020-03", "derived", "9.71"]);
  expect(before("ranh-thoat-nuoc")).toEqual(["2020-03", "derived", "6.04"]);
  expect(before("xi-mang")).toBeNull();
});

test("five districts built no roads, seven no drains, nine no small models", () => {
  expect(impliedIn("duong-giao-thong")).toEqual([
    "thi-xa-hong-linh",
    "thi-xa-ky-anh",
    "huyen-loc-ha",
    "huyen-nghi-xuan",
    "huyen-vu-quang",
  ]);
  expect(impliedIn("ranh-thoat-nuoc")).toHaveLength(7);
  expect(impliedIn("mo-hinh-nho")).toHaveLength(9);
});

test("large and medium models of communes belong to their districts, the others have none", () => {
  expect(at("mo-hinh-lon", "huyen-nghi-xuan")).toEqual(["derived", "1"]);
  expect(at("mo-hinh-lon", "huyen-thach-ha")).toEqual(["derived", "1"]);
  expect(impliedIn("mo-hinh-lon")).toHaveLength(11);
  expect(at("mo-hinh-vua", "huyen-loc-ha")).toEqual(["derived", "1"]);
  expect(impliedIn("mo-hinh-vua")).toHaveLength(12);
  expect(at("mo-hinh-lon", "xa-xuan-thanh")).toEqual(["stated", "1"]);
});

test("donations name 13,046 of 15,092 tỷ, the OCOP community's 127 triệu among them; none is nil", () => {
  const found = breakdown(real, of("ung-ho-phong-dich"));
  expect([found?.sum.toFixed(), found?.total.toFixed()]).toEqual(["13.046", "15.092"]);
  expect(found && isComplete(real, found)).toBe(false);
  expect(at("ung-ho-phong-dich", "cong-dong-ocop")).toEqual(["stated", "0.127"]);
  expect(impliedIn("ung-ho-phong-dich")).toEqual([]);
  expect(at("ung-ho-phong-dich", "huyen-loc-ha")).toEqual(["not-stated", null]);
});

test("new cooperatives are not stated, which is not zero; arrears of Lộc Hà are stated as nil", () => {
  expect(at("hop-tac-xa", whole)).toEqual(["not-stated", null]);
  expect(at("hop-tac-xa", whole, "to_date")).toEqual(["stated", "1280"]);
  expect(at("no-dong", "huyen-loc-ha", "to_date")).toEqual(["stated", "0"]);
  expect(at("no-dong", "huyen-can-loc", "to_date")).toEqual(["not-stated", null]);
});

test("a figure for two Kỳ Anh is neither's", () => {
  expect(at("tom-dom-trang", "huyen-ky-anh+thi-xa-ky-anh", "to_date")).toEqual(["stated", "13.61"]);
  expect(at("tom-dom-trang", "huyen-ky-anh", "to_date")).toEqual(["not-stated", null]);
  expect(at("tom-dom-trang", "thi-xa-ky-anh", "to_date")).toEqual(["not-stated", null]);
});

test("roads compared: eight at work, Can Lộc first with more than a third", () => {
  const roads = comparison(real, known(real.indicators, "duong-giao-thong"), april);
  expect([roads?.active, roads?.nil, roads?.silent]).toEqual([8, 5, 0]);
  const first = roads?.rows[0];
  expect([first?.id, first?.rank, first?.share?.times(100).toFixed(1)]).toEqual([
    "huyen-can-loc",
    1,
    "36.7",
  ]);
});
