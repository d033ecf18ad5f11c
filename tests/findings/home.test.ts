import { expect, test } from "vitest";
import { homeHeadline, homeLede } from "../../src/findings/home.ts";
import { homeReport } from "../../src/model/report/home.ts";
import { type Made, made, read } from "./made.ts";

function said(data: Made, lang: "vi" | "en" = "vi"): [string, string] {
  const model = made(data);
  const report = homeReport(model);
  return [read(homeHeadline(model, report, lang)), read(homeLede(model, report, lang))];
}

test("the latest month, named; an earlier comparison of areas, named too", () => {
  const rows = {
    "2024-02 duong": ["tinh-moi 10", "huyen-an 6", "huyen-chi 4"],
    "2024-03 ho-ngheo": ["tinh-moi 5.82"],
  };
  expect(said({ rows })).toEqual([
    "Tháng 3 năm 2024, toàn tỉnh có tỷ lệ hộ nghèo *5,82%*.",
    "Về đường giao thông tháng 2 năm 2024, nhiều nhất là huyện An, 6 km, bằng 60% của cả tỉnh.",
  ]);
  const same = { "2024-02 duong": ["tinh-moi 10", "huyen-an 6", "huyen-chi 4"] };
  expect(said({ rows: same }, "en")[1]).toBe(
    "An district had the most, 6 km, 60% of the provincial total. Two areas recorded none.",
  );
});

test("nothing released", () => {
  const rows = { "2024-03 duong": ["tinh-moi 10"] };
  expect(said({ rows, open: ["2024-03"] })).toEqual(["Chưa có tháng nào được công bố.", ""]);
});
