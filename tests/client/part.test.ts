import { join } from "node:path";
import { expect, test } from "vitest";
import { excerptOf, partsOf } from "../../src/client/part.ts";
import { readDataSet } from "../../src/data/data-set.ts";
import { filesUnder } from "../rules/folder.ts";

const files = filesUnder(join(import.meta.dirname, "../../data"));
const { data } = readDataSet(files);
const { common, periods, units } = partsOf(files, data);
const april = "figures/2020-04/van-phong-dieu-phoi.csv";
const textAt = (path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

test("all parts together are the whole data set, byte for byte", () => {
  const whole = excerptOf(common, [...periods.values(), ...units.values()]);
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  const texts = (all: typeof files) =>
    all.toSorted(byPath).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
  expect(texts(whole)).toEqual(texts(files));
});

test("a period's part has its files whole", () => {
  const some = excerptOf(common, [periods.get("2020-04") ?? {}]);
  const own = some.find(({ path }) => path === april);
  expect(new TextDecoder().decode(own?.bytes)).toBe(textAt(april));
  expect(some.filter(({ path }) => path.startsWith("figures/")).map(({ path }) => path)).toEqual([
    april,
  ]);
});

test("an area's part has its own rows", () => {
  const some = excerptOf(common, [units.get("huyen-can-loc") ?? {}]);
  const own = some.find(({ path }) => path === april);
  const rows = new TextDecoder().decode(own?.bytes).trimEnd().split("\n").slice(1);
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.every((row) => row.startsWith("huyen-can-loc,"))).toBe(true);
  const all = textAt(april).split("\n");
  expect(rows).toEqual(all.filter((row) => rows.includes(row)));
});

test("which parts there are is told beside what every check needs", () => {
  expect(common.periods).toEqual([...periods.keys()].sort());
  expect(common.units).toContain("van-phong-dieu-phoi");
  expect(Object.keys(common.files)).toContain("areas.csv");
  expect(Object.keys(common.files).filter((path) => path.includes("/"))).toEqual([]);
});
