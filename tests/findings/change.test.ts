import { expect, test } from "vitest";
import { changeInWords } from "../../src/findings/change.ts";
import type { Made } from "./made.ts";
import { key, made, spaced } from "./made.ts";

/** How March differs from February, or from the March before. */
function change(id: string, rows: Made["rows"], since: "month" | "year" = "month", more = {}) {
  const model = made({ rows, ...more });
  const found = key(model, id, "2024-03");
  return (["vi", "en"] as const).map((lang) => spaced(changeInWords(model, found, since, lang)));
}

/** February and March of one indicator. */
function two(
  id: string,
  before: string,
  now: string,
  since: "month" | "year" = "month",
  more = {},
) {
  const first = since === "month" ? "2024-02" : "2023-03";
  const rows = {
    [`${first} ${id}`]: [`tinh-moi ${before}`],
    [`2024-03 ${id}`]: [`tinh-moi ${now}`],
  };
  return change(id, rows, since, more);
}

test("what was done changes by a percentage", () => {
  expect(two("duong", "10", "11.23")).toEqual([
    "tăng 12,3% so với tháng trước",
    "up 12.3% on the month before",
  ]);
  expect(two("duong", "10", "9")[0]).toBe("giảm 10% so với tháng trước");
  expect(two("duong", "10", "11", "year")).toEqual([
    "tăng 10% so với cùng kỳ năm trước",
    "up 10% on the same month a year before",
  ]);
});

test("as much, hardly more, many times as much, something after nothing", () => {
  expect(two("duong", "10", "10")[0]).toBe("không đổi so với tháng trước");
  expect(two("duong", "1000", "1000.1")[0]).toBe("gần như không đổi so với tháng trước");
  expect(two("duong", "10", "24")).toEqual([
    "gấp 2,4 lần tháng trước",
    "2.4 times that of the month before",
  ]);
  expect(two("duong", "0", "24")).toEqual([
    "trong khi tháng trước không phát sinh",
    "after none in the month before",
  ]);
  expect(two("duong", "24", "0")[0]).toBe("giảm 24 km so với tháng trước");
});

test("a rate differs in points, a stock and a small count in what they count", () => {
  expect(two("ho-ngheo", "5.82", "5.5")).toEqual([
    "giảm 0,32 điểm phần trăm so với tháng trước",
    "down 0.32 percentage points on the month before",
  ]);
  expect(two("ho-ngheo", "4", "5")[1]).toBe("up 1 percentage point on the month before");
  expect(two("hop-tac-xa", "- 1280", "- 1277")).toEqual([
    "giảm 3 hợp tác xã so với tháng trước",
    "down 3 cooperatives on the month before",
  ]);
  expect(two("mo-hinh", "1", "3")[0]).toBe("tăng 2 mô hình so với tháng trước");
});

test("nothing is compared that can't be", () => {
  expect(two("duong", "10 - hon", "11")[0]).toBeNull();
  expect(two("duong", "10", "11 - gan")[0]).toBeNull();
  const broken = { breaks: [{ period: "2024-03", indicator: "duong" }] };
  expect(two("duong", "10", "11", "month", broken)[0]).toBeNull();
  expect(two("duong", "- 10", "- 11")[0]).toBeNull();
  expect(two("mo-hinh", "- 10", "- 11", "year")[0]).toBeNull();
  expect(change("duong", { "2024-03 duong": ["tinh-moi 10"] })[0]).toBeNull();
});

test("a count since the year's start is held against the year before's alone", () => {
  expect(two("duong", "- 10", "- 11", "year")[0]).toBe("tăng 10% so với cùng kỳ năm trước");
});

test("other boundaries, another figure", () => {
  const rows = { "2025-01 duong": ["huyen-chi 4"], "2025-02 duong": ["huyen-chi 5"] };
  const model = made({ rows });
  expect(
    changeInWords(model, key(model, "duong", "2025-02", "huyen-chi"), "month", "vi"),
  ).toBeNull();
});

test("a year is compared once", () => {
  const rows = { "2023 ho-ngheo": ["tinh-moi 5"], "2024 ho-ngheo": ["tinh-moi 4"] };
  const model = made({ rows });
  const found = key(model, "ho-ngheo", "2024");
  expect(changeInWords(model, found, "month", "vi")).toBe("giảm 1 điểm phần trăm so với năm trước");
  expect(changeInWords(model, found, "year", "vi")).toBeNull();
});
