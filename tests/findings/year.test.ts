import { expect, test } from "vitest";
import { yearHeadline, yearLede } from "../../src/findings/year.ts";
import { yearReport } from "../../src/model/report/year.ts";
import { type Made, made, read } from "./made.ts";

function said(data: Made, lang: "vi" | "en" = "vi"): [string, string] {
  const model = made(data);
  const report = yearReport(model, "2024");
  return [read(yearHeadline(model, report, lang)), read(yearLede(model, report, lang))];
}

test("the year's own figures", () => {
  const rows = { "2024 xa-dat-chuan": ["tinh-moi 2"], "2024 ho-ngheo": ["tinh-moi 5"] };
  const targets = ["2024 xa-dat-chuan tinh-moi assigned 5"];
  expect(said({ rows, targets })).toEqual([
    "Năm 2024, toàn tỉnh có tỷ lệ hộ nghèo *5%*.",
    "Năm 2024, toàn tỉnh có thêm 2 xã đạt chuẩn, bằng 40% kế hoạch cả năm.",
  ]);
});

test("what its months made since the start", () => {
  const rows = {
    "2024-01 duong": ["tinh-moi 5 5"],
    "2024-02 duong": ["tinh-moi 6 11"],
    "2024-04 duong": ["tinh-moi 9 20 uoc"],
  };
  const targets = [
    "2024 duong tinh-moi assigned 100",
    "2024 xi-mang tinh-moi assigned 500",
    "2024 xa-dat-chuan tinh-moi assigned 5 it-nhat",
    "2024 duong huyen-an pledged 30",
  ];
  expect(said({ rows, targets, open: ["2024-04"] })).toEqual([
    "Từ đầu năm đến tháng 2 năm 2024, toàn tỉnh làm được *11 km* đường giao thông, bằng 11% kế hoạch cả năm.",
    "Kế hoạch năm 2024 giao cho toàn tỉnh: 500 tấn xi măng. Kế hoạch năm 2024 giao cho toàn tỉnh còn có: ít nhất 5 xã đạt chuẩn. Năm 2024 mới có số liệu của ba tháng: tháng 1, tháng 2 và tháng 4.",
  ]);
});

test("a plan that is under way beside the first two figures", () => {
  const rows = {
    "2024-03 duong": ["tinh-moi 5 11"],
    "2024-03 xi-mang": ["tinh-moi 6 12"],
    "2024-03 lua-gieo": ["tinh-moi - 20"],
    "2024 rung": ["tinh-moi 30"],
  };
  const targets = ["2024 rung tinh-moi unstated 60"];
  expect(said({ rows, targets }, "en")).toEqual([
    "From the start of the year to March 2024, the province built *11 km* of rural roads.",
    "From the start of the year to March 2024, the province received 12 tonnes of cement. Forest planted: 30 of 60 ha, 50% of plan. 2024 has figures for one month: March.",
  ]);
});

test("months in a row, and all twelve", () => {
  const month = (n: number) => `2024-${String(n).padStart(2, "0")} ho-ngheo`;
  const rows = (from: number, to: number) =>
    Object.fromEntries(
      Array.from({ length: to - from + 1 }, (_, i) => [month(from + i), ["tinh-moi 5"]]),
    );
  expect(said({ rows: rows(3, 7) })[1]).toBe(
    "Năm 2024 mới có số liệu của năm tháng: từ tháng 3 đến tháng 7.",
  );
  expect(said({ rows: rows(1, 12) }, "en")[1]).toBe("2024 has all 12 months.");
});

test("a half-year's, an area's, a plan, a fact, nothing", () => {
  expect(said({ rows: { "2024-S1 ho-ngheo": ["tinh-moi 5.82"] } })[0]).toBe(
    "6 tháng đầu năm 2024, toàn tỉnh có tỷ lệ hộ nghèo *5,82%*.",
  );
  expect(said({ rows: { "2024-03 no": ["huyen-an - 70.4"] } })[0]).toBe(
    "Đến tháng 3 năm 2024, huyện An có *70,4 tỷ đồng* nợ xây dựng.",
  );
  const targets = ["2024 xa-dat-chuan huyen-an assigned 7", "2024 xa-dat-chuan huyen-an pledged 9"];
  expect(said({ rows: {}, targets })).toEqual([
    "Kế hoạch năm 2024 giao cho huyện An: *7 xã* đạt chuẩn.",
    "Mức huyện An tự đặt cho năm 2024: 9 xã đạt chuẩn.",
  ]);
  const fact = { id: "a", period: "2024", area: "tinh-moi", vi: "Đại biểu", en: "Delegates" };
  const facts = [{ ...fact, unit: "xa", value: "8" }];
  expect(said({ rows: {}, facts }, "en")[0]).toBe("Delegates: *8 communes*.");
  expect(said({ rows: {} })[0]).toBe("Năm 2024 chưa có số liệu.");
});
