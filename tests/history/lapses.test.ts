import { expect, test } from "vitest";
import { lapsesOf } from "../../src/history/lapses.ts";
import { remembered, tables } from "./recorded.ts";

const office = "data/figures/2020-05/van-phong-dieu-phoi.csv";
const figures = (value: string, area = "huyen-can-loc", indicator = "duong-giao-thong") => ({
  [office]: `area,indicator,unit,value\n${area},${indicator},km,${value}\n`,
});
const table = (file: string) => tables[`data/${file}`] ?? "";
const without = (file: string, id: string) => ({
  [`data/${file}`]: table(file).replace(new RegExp(`^${id},.*\n`, "gm"), ""),
});
const lasting = (files: Readonly<Record<string, string | null>>) => {
  const history = remembered([
    { date: "2020-05-20", files: figures("3") },
    { date: "2020-05-21", files },
    { date: "2020-05-22", files: { "data/notes.txt": "x" } },
    {
      date: "2020-05-23",
      files: { ...tables, ...figures("4") },
    },
  ]);
  return lapsesOf(history).map(({ file, places, since, until }) =>
    [file.replace("figures/2020-05/", ""), places, since, until].join(" "),
  );
};

const own = "van-phong-dieu-phoi.csv";

test.each([
  ["nothing", { "data/notes.txt": "y" }, []],
  ["a number", figures("x"), [`${own} 1 1 3`]],
  ["an indicator's row", without("indicators.csv", "duong-giao-thong"), [`${own} 0 1 3`]],
  ["an area's row", without("areas.csv", "huyen-can-loc"), [`${own} 0 1 3`]],
  ["the province", without("areas.csv", "tinh-ha-tinh"), ["areas.csv 0 1 3"]],
  ["a unit", without("units.csv", "km"), ["indicators.csv 0 1 3", `${own} 0 1 3`]],
  ["a name that isn't", figures("3", "huyen-can-loc", "khong-co"), [`${own} 1 1 3`]],
  [
    "a province of another level",
    { "data/areas.csv": table("areas.csv").replace("province", "district") },
    ["areas.csv 0 1 3"],
  ],
  ["a source's row", { "data/sources.csv": `${table("sources.csv")}x,y\n` }, ["sources.csv 1 1 3"]],
  ["indicators", { "data/indicators.csv": null }, ["indicators.csv 0 1 3", `${own} 0 1 3`]],
  ["areas", { "data/areas.csv": "<<<<<<< HEAD\n" }, ["areas.csv 0 1 3", `${own} 0 1 3`]],
])("%s can't be understood as long as it stands so", (_, files, expected) => {
  expect(lasting(files).sort()).toEqual(expected);
});
