import { expect, test } from "vitest";
import { areaReport } from "../../../src/model/report/area.ts";
import { areaMonthReport } from "../../../src/model/report/area-month.ts";
import { latestCorrections } from "../../../src/model/report/corrections.ts";
import { homeReport } from "../../../src/model/report/home.ts";
import { indicatorReport } from "../../../src/model/report/indicator.ts";
import { monthReport } from "../../../src/model/report/month.ts";
import { yearReport } from "../../../src/model/report/year.ts";
import { real } from "../real.ts";

const april = "2020-04";

test("home shows the latest month, and compares areas in the latest that can be compared", () => {
  const home = homeReport(real);
  expect(home.latest?.period).toBe("2020-09");
  expect([home.compared?.indicator.id, home.compared?.period]).toEqual(["duong-giao-thong", april]);
  expect(home.current[0]?.figure.text).toBe("18.96");
  expect([home.open, latestCorrections(real, null)]).toEqual([[], []]);
});

test("a month's key figures come by their place among headlines", () => {
  const { key, previous, next, sources } = monthReport(real, april);
  expect(key.slice(0, 4).map(({ figure }) => figure.text)).toEqual([
    "18.96",
    "11.44",
    "5666",
    "43860",
  ]);
  expect([previous, next]).toEqual(["2017-11", "2020-09"]);
  expect(sources.map(({ id }) => id)).toEqual(["bao-cao-2020-04"]);
});

test("a district's April has what was said of it, what follows, and what its communes did", () => {
  const { lines, around } = areaMonthReport(real, april, "huyen-nghi-xuan");
  const kind = (id: string) => lines.find(({ indicator }) => indicator.id === id)?.key.figure.kind;
  expect(kind("duong-giao-thong")).toBe("implied-nil");
  expect(kind("mo-hinh-lon")).toBe("derived");
  expect(kind("ung-ho-phong-dich")).toBeUndefined();
  expect(around.map(({ area, indicator }) => [area, indicator])).toEqual([
    ["xa-xuan-thanh", "mo-hinh-lon"],
  ]);
});

test("an area that is gone says what it became", () => {
  const { ended, became, months, lines } = areaReport(real, "huyen-loc-ha", "2026-11-20");
  expect(ended).toBe(true);
  expect(became.map(({ to }) => to)).toEqual(["huyen-thach-ha", "thanh-pho-ha-tinh"]);
  expect(months).toEqual([april]);
  expect(lines.some(({ indicator }) => indicator.id === "no-dong")).toBe(true);
});

test("a year has its own figures beside its months, and its plans with how far they got", () => {
  const year = yearReport(real, "2020");
  expect(year.months).toEqual([april, "2020-09"]);
  const roads = year.plans.find(({ indicator }) => indicator.id === "duong-giao-thong");
  expect(roads?.progress?.share?.times(100).toFixed(1)).toBe("6.6");
  expect(yearReport(real, "2021").longer.map(({ period }) => period)).toEqual(["2021"]);
});

test("an indicator has its latest comparison, its whole and its plan", () => {
  const roads = indicatorReport(real, "duong-giao-thong");
  expect(roads.comparison?.active).toBe(8);
  expect(roads.plans.map(({ plan }) => plan.text)).toEqual(["432.3"]);
  expect(indicatorReport(real, "mo-hinh-lon").whole?.id).toBe("mo-hinh-san-xuat");
});
