import fc from "fast-check";
import { expect, test } from "vitest";
import { comparison, standing } from "../../src/model/comparison.ts";
import { known } from "../../src/model/model.ts";
import { decimal, sum } from "../../src/text/decimal.ts";
import type { Cells } from "../generated/csv-text.ts";
import { small } from "./small.ts";

function compare(rows: readonly Cells[], indicator = "duong", period = "2020-04") {
  const model = small({ rows });
  return comparison(model, known(model.indicators, indicator), period);
}
const ranks = (found: ReturnType<typeof compare>) => found?.rows.map(({ id, rank }) => [id, rank]);

test("equal amounts share a rank, and the next one counts them all", () => {
  const found = compare([
    { area: "huyen-a", value: "3" },
    { area: "huyen-b", value: "3.0" },
    { area: "huyen-c", value: "1" },
  ]);
  expect(ranks(found)).toEqual([
    ["huyen-a", 1],
    ["huyen-b", 1],
    ["huyen-c", 3],
  ]);
  expect(found && standing(found, "huyen-c")).toEqual({ rank: 3, of: 3 });
});

test("what is nil or not stated has no rank: greatest first, then nil, then not stated", () => {
  const found = compare([
    { area: "huyen-b", value: "0" },
    { area: "huyen-c", value: "1" },
  ]);
  expect(ranks(found)).toEqual([
    ["huyen-c", 1],
    ["huyen-b", null],
    ["huyen-a", null],
  ]);
  expect([found?.active, found?.nil, found?.silent]).toEqual([1, 1, 1]);
  expect(found && standing(found, "huyen-a")).toBeNull();
});

test("groups and joint areas stand in the list, without a rank", () => {
  const found = compare([
    { area: "nhom", value: "9" },
    { area: "huyen-a+huyen-b", value: "5" },
    { area: "huyen-c", value: "1" },
  ]);
  expect(ranks(found)?.slice(0, 3)).toEqual([
    ["nhom", null],
    ["huyen-a+huyen-b", null],
    ["huyen-c", 1],
  ]);
});

test("communes given together stand alone only while their district isn't known", () => {
  const joint = { area: "xa-a1+xa-a2", value: "3" };
  const ids = (rows: readonly Cells[]) => compare(rows)?.rows.map(({ id }) => id);
  expect(ids([joint])).toContain("xa-a1+xa-a2");
  expect(ids([{ area: "tinh", value: "3" }, joint])).toEqual(["huyen-a", "huyen-b", "huyen-c"]);
  expect(ids([{ area: "huyen-a", value: "3" }, joint])).not.toContain("xa-a1+xa-a2");
});

test("shares are of the province's figure, and a rate has none", () => {
  const rows = [
    { area: "tinh", value: "8" },
    { area: "huyen-a", value: "2" },
  ];
  expect(compare(rows)?.rows[0]?.share?.toFixed()).toBe("0.25");
  const rates = rows.map((row) => ({ ...row, indicator: "ty-le" }));
  expect(compare(rates, "ty-le")?.rows[0]?.share).toBeNull();
  expect(compare(rates, "ty-le")?.named).toBeNull();
});

test("without an area's own figure there is nothing to compare", () => {
  expect(compare([{ area: "tinh", value: "8" }])).toBeNull();
});

test("after the districts communes are compared, and a district of the year's start isn't lost", () => {
  const rows = [
    { area: "xa-moi", value: "2", period: "2030" },
    { area: "huyen-a", value: "1", period: "2030", as_of: "2030-01-01" },
  ];
  expect(ranks(compare(rows, "duong", "2030"))).toEqual([
    ["xa-moi", 1],
    ["huyen-a", 2],
    ["xa-khac", null],
  ]);
});

test("ranked shares make at most one, and one where the parts are complete and all ranked", () => {
  const metres = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(fc.array(metres, { minLength: 1, maxLength: 3 }), metres, (parts, unnamed) => {
      const areas = ["huyen-a", "xa-b1+xa-b2", "huyen-c"];
      const named = parts.map((value, i) => ({
        area: areas[i] ?? "",
        unit: "m",
        value: `${value}`,
      }));
      const all = parts.reduce((n, part) => n + part, 0);
      const shares = (total: number) => {
        const found = compare([{ area: "tinh", unit: "m", value: `${total}` }, ...named]);
        const ranked = found?.rows.filter(({ rank }) => rank !== null) ?? [];
        return sum(ranked.flatMap(({ share }) => share ?? []));
      };
      expect(shares(all).minus(1).abs().lt(decimal("1e-18"))).toBe(true);
      expect(shares(all + unnamed).lt(1)).toBe(true);
    }),
  );
});
