import { expect, test } from "vitest";
import { indicatorHeadline, indicatorLede } from "../../src/findings/indicator.ts";
import { indicatorReport } from "../../src/model/report/indicator.ts";
import { type Made, made, read } from "./made.ts";

function said(id: string, data: Made, lang: "vi" | "en" = "vi") {
  const model = made(data);
  const report = indicatorReport(model, id);
  return [read(indicatorHeadline(model, report, lang)), read(indicatorLede(model, report, lang))];
}

test("the latest figure, its change, who has the most", () => {
  const rows = {
    "2023-03 duong": ["tinh-moi 20"],
    "2024-02 duong": ["tinh-moi 10"],
    "2024-03 duong": ["tinh-moi 11", "huyen-an 7", "huyen-binh 4"],
  };
  expect(said("duong", { rows })).toEqual([
    "Tháng 3 năm 2024, toàn tỉnh làm được *11 km* đường giao thông, tăng 10% so với tháng trước.",
    "Số này giảm 45% so với cùng kỳ năm trước. Nhiều nhất là huyện An, 7 km, bằng 63,6% của cả tỉnh.",
  ]);
  const later = { ...rows, "2024-04 duong": ["tinh-moi 9"] };
  expect(said("duong", { rows: later, open: ["2024-04"] }, "en")[1]).toBe(
    "Figures for April 2024 are still being collected and not yet released. In March 2024, An district had the most, 7 km, 63.6% of the provincial total.",
  );
});

test("areas alone, a plan alone, nothing", () => {
  const rows = { "2024-03 no": ["huyen-an - 70.4"] };
  expect(said("no", { rows })).toEqual([
    "Đến tháng 3 năm 2024, huyện An có *70,4 tỷ đồng* nợ xây dựng; các nơi khác: văn bản không nêu.",
    "",
  ]);
  const targets = ["2024 no huyen-an assigned 5", "2024 no huyen-chi assigned 6"];
  expect(said("no", { rows: {}, targets })).toEqual([
    "Kế hoạch năm 2024 giao cho huyện An: *5 tỷ đồng* nợ xây dựng.",
    "Kế hoạch năm 2024 giao cho huyện Chi: 6 tỷ đồng nợ xây dựng.",
  ]);
  expect(said("no", { rows: {} }, "en")[0]).toBe("No figures yet for construction debt.");
});
