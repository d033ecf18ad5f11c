import { expect, test } from "vitest";
import { areaMonthHeadline, areaMonthLede } from "../../src/findings/area-month.ts";
import { areaMonthReport } from "../../src/model/report/area-month.ts";
import { type Made, made, read } from "./made.ts";

function said(data: Made, id: string, lang: "vi" | "en" = "vi") {
  const model = made(data);
  const report = areaMonthReport(model, "2024-03", id);
  return [read(areaMonthHeadline(model, report, lang)), read(areaMonthLede(model, report, lang))];
}

const rows = {
  "2024-03 duong": ["tinh-moi 10", "huyen-an 6 20", "thi-xa-dung 4"],
  "2024-03 xi-mang": ["tinh-moi 9", "huyen-an 5", "huyen-binh 4", "thi-xa-dung 0"],
  "2024-03 mo-hinh": ["tinh-moi 2", "huyen-an 2"],
  "2024-03 hop-tac-xa": ["huyen-an - 27"],
  "2024-03 no": ["huyen-an - 61"],
};

test("the first figure with its place and part, then the others, then what wasn't", () => {
  expect(said({ rows, targets: ["2024 duong huyen-an pledged 40"] }, "huyen-an")).toEqual([
    "Huyện An làm được *6 km* đường giao thông, nhiều nhất trong bốn địa phương, bằng 60% của cả tỉnh; lũy kế từ đầu năm là 20 trên 40 km, bằng 50% kế hoạch cả năm.",
    "Địa phương này còn nhận 5 tấn xi măng và xây dựng 2 mô hình. Đến tháng 3 năm 2024, huyện An có 27 hợp tác xã.",
  ]);
  expect(said({ rows }, "thi-xa-dung")).toEqual([
    "Thị xã Dũng làm được *4 km* đường giao thông, đứng thứ hai trong bốn địa phương, bằng 40% của cả tỉnh.",
    "Không phát sinh: xi măng và mô hình sản xuất. Một chỉ tiêu trong đó là suy ra, vì các nơi được nêu cộng lại đúng bằng số của toàn tỉnh.",
  ]);
  expect(said({ rows }, "thi-xa-dung", "en")[1]).toBe(
    "None recorded: cement and production models. One of these follows, because the areas named add up exactly to the provincial total.",
  );
});

test("stocks of one day share a sentence", () => {
  const more = { ...rows, "2024-03 xi-mang": ["tinh-moi 9"], "2024-03 mo-hinh": ["tinh-moi 2"] };
  expect(said({ rows: more }, "huyen-an")[1]).toBe(
    "Đến tháng 3 năm 2024, huyện An có 27 hợp tác xã và 61 tỷ đồng nợ xây dựng.",
  );
});

test("only nils, and why they may be said", () => {
  expect(said({ rows }, "huyen-chi")).toEqual([
    "Huyện Chi không phát sinh ở ba chỉ tiêu: đường giao thông, xi măng và mô hình sản xuất.",
    "Điều đó suy ra, vì các nơi được nêu cộng lại đúng bằng số của toàn tỉnh mà không có nơi này.",
  ]);
  expect(said({ rows }, "huyen-chi", "en")).toEqual([
    "Chi district recorded none of these three indicators: rural roads, cement and production models.",
    "This follows, because the areas named add up exactly to the provincial total without this one.",
  ]);
  expect(said({ rows: { "2024-03 no": ["huyen-chi - 0"] } }, "huyen-chi")).toEqual([
    "Huyện Chi không có nợ xây dựng.",
    "",
  ]);
});

test("the only one, a rate, a place among the named alone", () => {
  expect(said({ rows: { "2024-03 duong": ["tinh-moi 6", "huyen-an 6"] } }, "huyen-an")[0]).toBe(
    "Huyện An làm được *6 km* đường giao thông, là nơi duy nhất có phát sinh trong bốn địa phương.",
  );
  const rate = { rows: { "2024-03 ho-ngheo": ["huyen-an 6", "huyen-chi 5", "thi-xa-dung 5"] } };
  expect(said(rate, "huyen-an")[0]).toBe(
    "Huyện An có tỷ lệ hộ nghèo *6%*, cao nhất trong ba địa phương được nêu.",
  );
  expect(said(rate, "huyen-chi", "en")[0]).toBe(
    "Chi district had a poverty rate of *5%*, tied for second among three areas named.",
  );
  const alone = { rows: { "2024-03 duong": ["huyen-an 6"] } };
  expect(said(alone, "huyen-an")[0]).toBe("Huyện An làm được *6 km* đường giao thông.");
});

test("what lies within, what is given together, facts", () => {
  const within = { rows: { "2024-03 mo-hinh": ["tinh-moi 4", "xa-hoa 1", "xa-la 2"] } };
  expect(said(within, "huyen-an")).toEqual([
    "Xã Hoa xây dựng *1 mô hình*.",
    "Xã Lá xây dựng 2 mô hình.",
  ]);
  const joint = {
    rows: {
      "2024-03 no": ["huyen-an+thi-xa-dung - 6"],
      "2024-03 duong": ["tinh-moi 3", "huyen-binh 3"],
    },
  };
  expect(said(joint, "thi-xa-dung", "en")).toEqual([
    "By March 2024, An district and Dũng town had *6 billion VND* of construction debt (one figure for all of them, not split).",
    "None recorded: rural roads. This follows, because the areas named add up exactly to the provincial total without this one.",
  ]);
  const fact = { id: "a", period: "2024-03", area: "huyen-an", vi: "Đường mới", en: "New road" };
  const facts = [{ ...fact, unit: "km", value: "6" }];
  expect(said({ rows: {}, facts }, "huyen-an")).toEqual([
    "Huyện An, đường mới: *6 km*.",
    "Số liệu còn đang thu, chưa công bố.",
  ]);
  expect(said({ rows: { "2024-03 duong": ["huyen-an 6"] }, facts }, "huyen-an")[1]).toBe(
    "Huyện An, đường mới: 6 km.",
  );
});

test("many nils are counted, not listed", () => {
  const ids = [
    "duong",
    "xi-mang",
    "mo-hinh",
    "mo-hinh-nho",
    "rung",
    "lua-gieo",
    "lua-tro",
    "ung-ho",
  ];
  const nil = Object.fromEntries(ids.map((id) => [`2024-03 ${id}`, ["huyen-chi 0"]]));
  expect(said({ rows: nil }, "huyen-chi")[0]).toBe(
    "Huyện Chi không phát sinh ở tám chỉ tiêu: đường giao thông, xi măng, lúa đã gieo, lúa đã trổ, mô hình sản xuất và ba chỉ tiêu khác.",
  );
});
