import { expect, test } from "vitest";
import { monthsOfArea, pagesOf } from "../../src/model/pages.ts";
import { real } from "./real.ts";
import { small } from "./small.ts";

test("no figure, no page", () => {
  const pages = pagesOf(
    small({
      rows: [
        { area: "tinh", value: "4" },
        { area: "huyen-a", value: "4" },
        { area: "huyen-b", period: "2020-06", value: "1" },
        { area: "xa-a1+xa-b1", period: "2020-06", indicator: "rung", value: "1" },
      ],
    }),
  );
  expect(pages.months).toEqual(["2020-04", "2020-06"]);
  expect(pages.years).toEqual(["2020"]);
  expect([...pages.indicators].sort()).toEqual(["duong", "rung"]);
  // April's districts are all known: one stated, two implied. June's are not.
  expect([...pages.areaMonths].sort()).toEqual([
    "2020-04/huyen-a",
    "2020-04/huyen-b",
    "2020-04/huyen-c",
    "2020-06/huyen-b",
    "2020-06/xa-a1",
    "2020-06/xa-b1",
  ]);
  expect([...pages.comparisons]).toEqual(["duong/2020-04"]);
  expect(pages.series.has("duong/huyen-c")).toBe(false);
  expect(pages.series.has("rung/xa-a1+xa-b1")).toBe(false);
});

test("the documents' months, years and areas have pages", () => {
  const { months, years, areas } = pagesOf(real);
  expect(months).toEqual(["2017-11", "2020-04", "2020-09"]);
  expect(years).toEqual(["2017", "2019", "2020", "2021", "2022", "2025"]);
  expect(areas.has("huyen-can-loc")).toBe(true);
  expect(areas.has("xa-can-loc")).toBe(false);
  expect(monthsOfArea(real, "huyen-duc-tho")).toEqual(["2017-11", "2020-04"]);
});
