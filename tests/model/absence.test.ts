import fc from "fast-check";
import { expect, test } from "vitest";
import { breakdown, impliedNil, isComplete } from "../../src/model/absence.ts";
import type { Cells } from "../generated/csv-text.ts";
import { at, brief, small } from "./small.ts";

const total = { area: "tinh", value: "10" };
const a = { area: "huyen-a", value: "4" };
const b = { area: "huyen-b", value: "6" };
const roads = { indicator: "duong", period: "2020-04", measure: "value" } as const;
const absent = (rows: readonly Cells[], open: readonly string[] = []) =>
  brief(at(small({ rows, open }), "huyen-c"));

test("parts that make exactly the total leave nothing for the others", () => {
  const model = small({ rows: [total, a, b] });
  expect(brief(at(model, "huyen-c"))).toEqual(["implied-nil", "0"]);
  expect(at(model, "huyen-c").from.map((row) => row.area)).toEqual(["tinh", "huyen-a", "huyen-b"]);
  expect(brief(at(model, "huyen-a"))).toEqual(["stated", "4"]);
});

test("nothing follows from parts that don't make the total", () => {
  const nothing = ["not-stated", null];
  expect(absent([total, a])).toEqual(nothing);
  expect(absent([total])).toEqual(nothing);
  expect(absent([a, b])).toEqual(nothing);
  expect(absent([total, a, { ...b, value: "6.01" }])).toEqual(nothing);
});

test("nothing follows from a total or part that is said roughly", () => {
  const nothing = ["not-stated", null];
  expect(absent([{ ...total, qualifier: "hon" }, a, b])).toEqual(nothing);
  expect(absent([total, { ...a, qualifier: "gan" }, b])).toEqual(nothing);
});

test("nothing follows while the month is still collected", () => {
  expect(absent([total, a, b], ["2020-04"])).toEqual(["not-stated", null]);
});

test("nothing follows from numbers of different documents, or of none", () => {
  const nothing = ["not-stated", null];
  expect(absent([total, a, { ...b, source: "thong-bao" }])).toEqual(nothing);
  expect(absent([total, a, b].map((row) => ({ ...row, source: null })))).toEqual(nothing);
});

test("another document's number of a district doesn't hide this one's communes", () => {
  const rows = [
    total,
    { area: "xa-a1", value: "10" },
    { area: "huyen-a", value: "9", source: "thong-bao" },
  ];
  expect(absent(rows)).toEqual(["implied-nil", "0"]);
});

test("a stated nil stays one, and a missing number is none", () => {
  const rows = [total, a, b, { area: "huyen-c", value: "0" }];
  expect(absent(rows)).toEqual(["stated", "0"]);
});

test("a rate is never summed", () => {
  const rate = (area: string) => ({ area, value: "5", indicator: "ty-le" });
  const model = small({ rows: [rate("tinh"), rate("huyen-a")] });
  const cell = { ...roads, indicator: "ty-le" };
  expect(breakdown(model, cell)).toBeNull();
  expect(brief(at(model, "huyen-c", { indicator: "ty-le" }))).toEqual(["not-stated", null]);
});

test("units of one base add up exactly: 4 km, 5900 m and 0.1 km", () => {
  const rows = [total, a, { ...b, unit: "m", value: "5900" }, { area: "nhom", value: "0.1" }];
  const model = small({ rows });
  expect(breakdown(model, roads)?.sum.toFixed()).toBe("10");
  expect(brief(at(model, "huyen-b"))).toEqual(["stated", "5.9"]);
  expect(brief(at(model, "huyen-c"))).toEqual(["implied-nil", "0"]);
});

test("communes count for their district, which is then derived", () => {
  const model = small({
    rows: [total, a, { area: "xa-b1", value: "5" }, { area: "xa-b2", value: "1" }],
  });
  expect(brief(at(model, "huyen-b"))).toEqual(["derived", "6"]);
  expect(brief(at(model, "huyen-c"))).toEqual(["implied-nil", "0"]);
  expect(brief(at(model, "xa-a1"))).toEqual(["not-stated", null]);
});

test("communes don't make a district's figure while one may be missing", () => {
  const model = small({ rows: [total, a, { area: "xa-b1", value: "5" }] });
  expect(brief(at(model, "huyen-b"))).toEqual(["not-stated", null]);
});

test("a commune within a district that has a row isn't counted again", () => {
  const model = small({ rows: [total, a, b, { area: "xa-b1", value: "5" }] });
  expect(breakdown(model, roads)?.sum.toFixed()).toBe("10");
  expect(brief(at(model, "huyen-b"))).toEqual(["stated", "6"]);
});

test("an area given with another is counted once and never split", () => {
  const joint = { area: "huyen-a+huyen-b", value: "10" };
  const model = small({ rows: [total, joint, { area: "xa-a1", value: "3" }] });
  const found = breakdown(model, roads);
  expect(found?.sum.toFixed()).toBe("10");
  expect(found && isComplete(model, found)).toBe(true);
  expect(brief(at(model, "huyen-a"))).toEqual(["not-stated", null]);
  expect(brief(at(model, "huyen-c"))).toEqual(["implied-nil", "0"]);
});

test("parts that overlap can't be added up", () => {
  const joint = { area: "huyen-a+huyen-b", value: "6" };
  expect(breakdown(small({ rows: [total, a, joint] }), roads)).toBeNull();
});

test("communes given together make their district's figure, beyond it nobody's", () => {
  const within = { area: "xa-b1+xa-b2", value: "6" };
  expect(brief(at(small({ rows: [total, a, within] }), "huyen-b"))).toEqual(["derived", "6"]);
  const beyond = { area: "xa-a1+xa-b1", value: "10" };
  const model = small({ rows: [total, beyond] });
  expect(brief(at(model, "huyen-a"))).toEqual(["not-stated", null]);
  expect(brief(at(model, "huyen-b"))).toEqual(["not-stated", null]);
  expect(brief(at(model, "huyen-c"))).toEqual(["implied-nil", "0"]);
});

test("what districts made isn't nil of the communes that followed them", () => {
  const year = (row: Cells) => ({ ...row, period: "2030", as_of: "2030-01-01" });
  const model = small({ rows: [total, a, b].map(year) });
  expect(brief(at(model, "xa-moi", { period: "2030" }))).toEqual(["not-stated", null]);
  const now = (row: Cells) => ({ ...row, period: "2031" });
  const later = small({ rows: [total, { area: "xa-moi", value: "10" }].map(now) });
  expect(brief(at(later, "xa-khac", { period: "2031" }))).toEqual(["implied-nil", "0"]);
  expect(brief(at(later, "huyen-c", { period: "2031" }))).toEqual(["not-stated", null]);
});

test("nil is implied only when the parts make exactly the total", () => {
  const hundredths = fc.integer({ min: 0, max: 1999 });
  fc.assert(
    fc.property(hundredths, hundredths, fc.integer({ min: -1, max: 1 }), (x, y, off) => {
      fc.pre(x + y + off >= 0);
      const km = (n: number) => (n / 100).toFixed(2);
      const model = small({
        rows: [
          { area: "tinh", value: km(x + y + off) },
          { area: "huyen-a", value: km(x) },
          { area: "xa-b1", value: km(y) },
        ],
      });
      const found = impliedNil(model, { ...roads, area: "huyen-c" });
      expect(found !== null).toBe(off === 0);
    }),
  );
});
