import { expect, test } from "vitest";
import { monthHeadline, monthLede } from "../../src/findings/month.ts";
import { monthReport } from "../../src/model/report/month.ts";
import type { Lang } from "../../src/text/lang.ts";
import { type Made, made, read } from "./made.ts";

/** March's headline and lede. */
function said(data: Made, lang: Lang = "vi", named = false): [string, string] {
  const model = made(data);
  const report = monthReport(model, "2024-03");
  return [read(monthHeadline(model, report, lang, named)), read(monthLede(model, report, lang))];
}

const april: Made = {
  rows: {
    "2024-03 duong": [
      "tinh-moi 18.96 28.67",
      "huyen-an 6.95",
      "huyen-binh 6.41",
      "thi-xa-dung 5.6",
    ],
    "2024-03 xi-mang": ["tinh-moi 5666", "huyen-an 5000", "huyen-binh 600"],
    "2024-03 hop-tac-xa": ["tinh-moi - 1280"],
  },
  targets: ["2024 duong tinh-moi assigned 432.3"],
};

test("the first key figure, who has the most, how many none, the second and third", () => {
  expect(said(april)).toEqual([
    "Toàn tỉnh làm được *18,96 km* đường giao thông, đưa lũy kế từ đầu năm lên 28,67 trên 432,3 km, bằng 6,6% kế hoạch cả năm.",
    "Nhiều nhất là huyện An, 6,95 km, hơn một phần ba của cả tỉnh. Một địa phương không phát sinh. Toàn tỉnh nhận 5.666 tấn xi măng, nhiều nhất trong các nơi được nêu là huyện An (5.000 tấn). Đến tháng 3 năm 2024, toàn tỉnh có 1.280 hợp tác xã.",
  ]);
  expect(said(april, "en", true)).toEqual([
    "In March 2024, the province built *18.96 km* of rural roads, bringing the total since the start of the year to 28.67 of 432.3 km, 6.6% of the plan for the year.",
    "An district had the most, 6.95 km, over a third of the provincial total. One area recorded none. The province received 5,666 tonnes of cement, with the most, of the areas named, in An district (5,000 tonnes). By March 2024, the province had 1,280 cooperatives.",
  ]);
});

test("the third key figure is the last", () => {
  const rows = { ...april.rows, "2024-03 ho-ngheo": ["tinh-moi 5.82"] };
  expect(said({ ...april, rows })).toEqual(said(april));
});

test("a stock as the headline; two further figures where areas can't be compared", () => {
  const rows = {
    "2024-03 hop-tac-xa": ["tinh-moi 12 1280"],
    "2024-03 ho-ngheo": ["tinh-moi 5.82"],
    "2024-03 xa-dat-chuan": ["tinh-moi - 27"],
  };
  expect(said({ rows })).toEqual([
    "Đến tháng 3 năm 2024, toàn tỉnh có *1.280 hợp tác xã*; trong tháng thành lập mới 12 hợp tác xã.",
    "Toàn tỉnh có tỷ lệ hộ nghèo 5,82%. Đến tháng 3 năm 2024, toàn tỉnh có 27 xã đạt chuẩn.",
  ]);
});

test("last month's change stands in the headline, last year's in the lede", () => {
  const rows = {
    "2023-03 duong": ["tinh-moi 20"],
    "2024-02 duong": ["tinh-moi 10"],
    "2024-03 duong": ["tinh-moi 11"],
  };
  expect(said({ rows })).toEqual([
    "Toàn tỉnh làm được *11 km* đường giao thông, tăng 10% so với tháng trước.",
    "Số này giảm 45% so với cùng kỳ năm trước.",
  ]);
  const { "2024-02 duong": _, ...yearOnly } = rows;
  expect(said({ rows: yearOnly }, "en")).toEqual([
    "The province built *11 km* of rural roads, down 45% on the same month a year before.",
    "",
  ]);
});

test("nothing done gives way to what was done", () => {
  const rows = { "2024-03 duong": ["tinh-moi 0"], "2024-03 xi-mang": ["tinh-moi 5"] };
  expect(said({ rows })).toEqual([
    "Toàn tỉnh nhận *5 tấn* xi măng.",
    "Toàn tỉnh không phát sinh đường giao thông.",
  ]);
});

test("who isn't stated is only said to be so", () => {
  const rows = { "2024-03 duong": ["tinh-moi 9", "huyen-an 4", "huyen-binh 3"] };
  expect(said({ rows })[1]).toBe(
    "Trong các nơi được nêu, nhiều nhất là huyện An, 4 km, bằng 44,4% của cả tỉnh. Các nơi được nêu cộng lại 7 trên 9 km; các nơi khác: văn bản không nêu.",
  );
  const open = {
    rows: { "2024-03 duong": ["tinh-moi 7", "huyen-an 4", "huyen-binh 3"] },
    open: ["2024-03"],
  };
  expect(said(open)[1]).toBe(
    "Số liệu còn đang thu, chưa công bố. Trong các nơi được nêu, nhiều nhất là huyện An, 4 km, bằng 57,1% của cả tỉnh. Hai địa phương không được nêu.",
  );
});

test("a group may be second's most", () => {
  const rows = {
    "2024-03 duong": ["tinh-moi 9"],
    "2024-03 xi-mang": ["tinh-moi 9", "hoi 5", "huyen-an 4"],
  };
  expect(said({ rows })[1]).toBe(
    "Toàn tỉnh nhận 9 tấn xi măng, nhiều nhất là của Hội Làm vườn (5 tấn).",
  );
});

test("a month of areas alone", () => {
  const one = {
    rows: {
      "2024-03 xa-dat-chuan": ["huyen-an - 11 2024-03-02"],
      "2024-03 no": ["huyen-an - 70.4"],
    },
  };
  expect(said(one)).toEqual([
    "Đến ngày 2/3/2024, huyện An có *11 xã* đạt chuẩn.",
    "Chưa có số của toàn tỉnh, chỉ có số của huyện An. Đến tháng 3 năm 2024, huyện An có 70,4 tỷ đồng nợ xây dựng.",
  ]);
  const two = { rows: { "2024-03 duong": ["huyen-an 4", "huyen-binh 3"] } };
  expect(said(two, "en")).toEqual([
    "An district built *4 km* of rural roads; Bình district built 3 km of rural roads.",
    "There is no figure for the province, only for 2 areas.",
  ]);
});

test("a month of which the province tells only what there is to date", () => {
  const rows = { "2024-03 xi-mang": ["tinh-moi - 9"], "2024-03 duong": ["tinh-moi - 4"] };
  expect(said({ rows })).toEqual([
    "Từ đầu năm, toàn tỉnh làm được *4 km* đường giao thông.",
    "Từ đầu năm, toàn tỉnh nhận 9 tấn xi măng.",
  ]);
});

test("a month of facts, and of nothing", () => {
  const fact = (id: string, area: string, qualifier: string | null = null) => ({
    ...{ id, period: "2024-03", area, vi: "Chiều dài đường", en: "Length of road" },
    ...{ unit: "km", value: "6.0", qualifier },
  });
  const facts = [fact("mot", "huyen-an"), fact("hai", "tinh-moi", "hon")];
  expect(said({ rows: {}, facts, open: [] })).toEqual([
    "Chiều dài đường: *hơn 6,0 km*.",
    "Số liệu còn đang thu, chưa công bố. Huyện An, chiều dài đường: 6,0 km.",
  ]);
  expect(said({ rows: {} }, "en")[0]).toBe("No figures yet for March 2024.");
});
