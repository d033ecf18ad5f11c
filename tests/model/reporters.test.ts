import { join } from "node:path";
import { expect, test } from "vitest";
import { readDataSet } from "../../src/data/data-set.ts";
import { buildModel } from "../../src/model/model.ts";
import { reportersOf } from "../../src/model/reporters.ts";
import { filesUnder } from "../rules/folder.ts";

const model = buildModel(readDataSet(filesUnder(join(import.meta.dirname, "../../data"))).data);
const { districts, communes, agencies } = reportersOf(model, "vi");

test("districts report until their last day, communes from their first", () => {
  const inApril = districts.filter(
    ({ from = "", to = "9999" }) => from < "2020-04" && to > "2020-05",
  );
  expect(inApril).toHaveLength(13);
  expect(communes).toHaveLength(69);
  expect(new Set(communes.map(({ from }) => from))).toEqual(new Set(["2025-07-01"]));
  expect(districts.find(({ id }) => id === "huyen-loc-ha")?.to).toBe("2024-12-31");
});

test("each kind stands by name, as it is called in the language", () => {
  expect(districts.map(({ name }) => name)).toContain("Huyện Can Lộc");
  expect(agencies.map(({ id }) => id)).toContain("van-phong-dieu-phoi");
  const names = reportersOf(model, "en").districts.map(({ name }) => name);
  expect(names).toContain("Can Lộc district");
});
