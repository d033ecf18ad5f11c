import { expect, test } from "vitest";
import { beforeInWords, keyClause, keyFigureNotes } from "../../src/findings/key-figure.ts";
import type { Lang } from "../../src/text/lang.ts";
import { key, type Made, made, spaced } from "./made.ts";

const langs: readonly Lang[] = ["vi", "en"];

/** What is said of the province's March figure, both languages. */
function said(id: string, data: Made, named = false) {
  const model = made(data);
  const found = key(model, id, "2024-03");
  return langs.map((lang) => spaced(keyClause(model, found, { lang, named })));
}

function row(id: string, ...rows: string[]): Made {
  return { rows: { [`2024-03 ${id}`]: rows } };
}

const plan = (value: string) => [`2024 duong tinh-moi assigned ${value}`];

test("done, to date, of the plan", () => {
  const data = { ...row("duong", "tinh-moi 18.96 28.67"), targets: plan("432.3") };
  expect(said("duong", data)).toEqual([
    "toàn tỉnh làm được 18,96 km đường giao thông, đưa lũy kế từ đầu năm lên 28,67 trên 432,3 km, bằng 6,6% kế hoạch cả năm",
    "the province built 18.96 km of rural roads, bringing the total since the start of the year to 28.67 of 432.3 km, 6.6% of the plan for the year",
  ]);
  expect(said("duong", row("duong", "tinh-moi 18.96 28.67"))[0]).toBe(
    "toàn tỉnh làm được 18,96 km đường giao thông, đưa lũy kế từ đầu năm lên 28,67 km",
  );
});

test("a total's counting day is said with it", () => {
  const data = { ...row("duong", "tinh-moi 18.96 28.67 2024-03-16"), targets: plan("432.3") };
  expect(said("duong", data)).toEqual([
    "toàn tỉnh làm được 18,96 km đường giao thông, đưa lũy kế từ đầu năm đến 16/3/2024 lên 28,67 trên 432,3 km, bằng 6,6% kế hoạch cả năm",
    "the province built 18.96 km of rural roads, bringing the total since the start of the year to 28.67 of 432.3 km as of 16 Mar 2024, 6.6% of the plan for the year",
  ]);
  const rows = {
    "2024-02 duong": ["tinh-moi 10 10"],
    "2024-03 duong": ["tinh-moi 11 21 2024-03-16"],
  };
  expect(said("duong", { rows, targets: plan("100") })).toEqual([
    "toàn tỉnh làm được 11 km đường giao thông, tăng 10% so với tháng trước; lũy kế từ đầu năm đến 16/3/2024 là 21 trên 100 km, bằng 21% kế hoạch cả năm",
    "the province built 11 km of rural roads, up 10% on the month before; the total since the start of the year was 21 of 100 km as of 16 Mar 2024, 21% of the plan for the year",
  ]);
  expect(said("rung", row("rung", "tinh-moi 10 70 2024-03-16"))).toEqual([
    "toàn tỉnh trồng 10 ha rừng, đưa tổng số từ trước đến 16/3/2024 lên 70 ha",
    "the province planted 10 ha of forest, bringing the total to 70 ha as of 16 Mar 2024",
  ]);
});

test("a change comes between, and the total is told apart", () => {
  const rows = { "2024-02 duong": ["tinh-moi 10 10"], "2024-03 duong": ["tinh-moi 11 21"] };
  expect(said("duong", { rows, targets: plan("100") })).toEqual([
    "toàn tỉnh làm được 11 km đường giao thông, tăng 10% so với tháng trước; lũy kế từ đầu năm là 21 trên 100 km, bằng 21% kế hoạch cả năm",
    "the province built 11 km of rural roads, up 10% on the month before; the total since the start of the year was 21 of 100 km, 21% of the plan for the year",
  ]);
});

test("in a year's first month the total is the figure itself", () => {
  const rows = { "2024-01 duong": ["tinh-moi 10 10"] };
  const model = made({ rows, targets: plan("100") });
  const first = key(model, "duong", "2024-01");
  expect(spaced(keyClause(model, first, { lang: "vi" }))).toBe(
    "toàn tỉnh làm được 10 km đường giao thông, bằng 10% kế hoạch cả năm",
  );
  expect(said("duong", row("duong", "tinh-moi 10 10 2024-03-16"))[0]).toBe(
    "toàn tỉnh làm được 10 km đường giao thông",
  );
});

test("a plan that is a floor is named, a rounded figure stays rounded", () => {
  const data = { ...row("duong", "tinh-moi 4 5 gan"), targets: plan("10 it-nhat") };
  expect(said("duong", data)[0]).toBe(
    "toàn tỉnh làm được gần 4 km đường giao thông, đưa lũy kế từ đầu năm lên gần 5 km, bằng gần 50% mức kế hoạch cả năm (ít nhất 10 km)",
  );
  const exact = { ...row("duong", "tinh-moi 4 5 2024-03-16"), targets: plan("10 it-nhat") };
  expect(said("duong", exact)).toEqual([
    "toàn tỉnh làm được 4 km đường giao thông, đưa lũy kế từ đầu năm đến 16/3/2024 lên 5 km, bằng 50% mức kế hoạch cả năm (ít nhất 10 km)",
    "the province built 4 km of rural roads, bringing the total since the start of the year to 5 km as of 16 Mar 2024, 50% of the plan for the year (at least 10 km)",
  ]);
});

test("beside its plan a total that isn't exact keeps its words and its unit", () => {
  const rounded = { ...row("duong", "tinh-moi 4 5 gan"), targets: plan("10") };
  expect(said("duong", rounded)).toEqual([
    "toàn tỉnh làm được gần 4 km đường giao thông, đưa lũy kế từ đầu năm lên gần 5 km trên 10 km, bằng gần 50% kế hoạch cả năm",
    "the province built nearly 4 km of rural roads, bringing the total since the start of the year to nearly 5 km of 10 km, nearly 50% of the plan for the year",
  ]);
  const estimated = { ...row("duong", "tinh-moi 4 5 uoc"), targets: plan("10") };
  expect(said("duong", estimated)).toEqual([
    "toàn tỉnh làm được ước 4 km đường giao thông, đưa lũy kế từ đầu năm lên ước 5 km trên 10 km, bằng 50% kế hoạch cả năm",
    "the province built an estimated 4 km of rural roads, bringing the total since the start of the year to an estimated 5 km of 10 km, 50% of the plan for the year",
  ]);
});

test("nothing done is said, and what was done before stays", () => {
  expect(said("duong", row("duong", "tinh-moi 0 9.71"))).toEqual([
    "toàn tỉnh không phát sinh đường giao thông; lũy kế từ đầu năm là 9,71 km",
    "the province recorded no rural roads; the total since the start of the year was 9.71 km",
  ]);
});

test("only a total: since when, to which day", () => {
  expect(said("duong", row("duong", "tinh-moi - 28.67 2024-03-16"))).toEqual([
    "từ đầu năm đến ngày 16/3/2024, toàn tỉnh làm được 28,67 km đường giao thông",
    "from the start of the year to 16 Mar 2024, the province built 28.67 km of rural roads",
  ]);
  expect(said("duong", row("duong", "tinh-moi - 28.67"), true)[0]).toBe(
    "từ đầu năm đến tháng 3 năm 2024, toàn tỉnh làm được 28,67 km đường giao thông",
  );
  expect(said("rung", row("rung", "tinh-moi - 70"))).toEqual([
    "từ trước đến tháng 3 năm 2024, toàn tỉnh trồng 70 ha rừng",
    "from the beginning to March 2024, the province planted 70 ha of forest",
  ]);
  expect(said("mo-hinh", row("mo-hinh", "tinh-moi - 7"))).toEqual([
    "tính đến tháng 3 năm 2024, toàn tỉnh xây dựng 7 mô hình",
    "up to March 2024, the province set up 7 production models",
  ]);
  expect(said("mo-hinh", row("mo-hinh", "tinh-moi - 7 2024-03-16"))).toEqual([
    "tính đến ngày 16/3/2024, toàn tỉnh xây dựng 7 mô hình",
    "up to 16 Mar 2024, the province set up 7 production models",
  ]);
  expect(said("mo-hinh", row("mo-hinh", "tinh-moi - 7"), true)).toEqual([
    "tính đến tháng 3 năm 2024, toàn tỉnh xây dựng 7 mô hình",
    "up to March 2024, the province set up 7 production models",
  ]);
});

test("totals of a season, of all time, of nobody knows when", () => {
  expect(said("lua-gieo", row("lua-gieo", "tinh-moi 10 59"))[0]).toBe(
    "toàn tỉnh gieo 10 ha lúa, đưa lũy kế từ đầu vụ xuân lên 59 ha",
  );
  expect(said("rung", row("rung", "tinh-moi 10 70"))[0]).toBe(
    "toàn tỉnh trồng 10 ha rừng, đưa tổng số từ trước đến khi báo cáo lên 70 ha",
  );
  expect(said("mo-hinh", row("mo-hinh", "tinh-moi 2 7"))[0]).toBe(
    "toàn tỉnh xây dựng 2 mô hình, đưa lũy kế (văn bản không nêu từ khi nào) lên 7 mô hình",
  );
});

test("a stock is how many there are, and how many are new", () => {
  expect(said("hop-tac-xa", row("hop-tac-xa", "tinh-moi - 1280"))).toEqual([
    "đến tháng 3 năm 2024, toàn tỉnh có 1.280 hợp tác xã",
    "by March 2024, the province had 1,280 cooperatives",
  ]);
  expect(said("hop-tac-xa", row("hop-tac-xa", "tinh-moi 1 1280 2024-03-20"), true)).toEqual([
    "đến ngày 20/3/2024, toàn tỉnh có 1.280 hợp tác xã; trong tháng thành lập mới 1 hợp tác xã",
    "by 20 Mar 2024, the province had 1,280 cooperatives; in the month it set up 1 cooperative",
  ]);
  expect(said("hop-tac-xa", row("hop-tac-xa", "tinh-moi 0 1"), true)).toEqual([
    "đến tháng 3 năm 2024, toàn tỉnh có 1 hợp tác xã; trong tháng không phát sinh thêm",
    "by March 2024, the province had 1 cooperative; none were added in the month",
  ]);
  expect(said("no", row("no", "tinh-moi - 0"))).toEqual([
    "đến tháng 3 năm 2024, toàn tỉnh không có nợ xây dựng",
    "by March 2024, the province had no construction debt",
  ]);
  expect(said("no", row("no", "tinh-moi - 70.4 uoc"))).toEqual([
    "đến tháng 3 năm 2024, toàn tỉnh có ước 70,4 tỷ đồng nợ xây dựng",
    "by March 2024, the province had an estimated 70.4 billion VND of construction debt",
  ]);
});

test("a rate, its period named", () => {
  expect(said("ho-ngheo", row("ho-ngheo", "tinh-moi 5.82"), true)).toEqual([
    "tháng 3 năm 2024, toàn tỉnh có tỷ lệ hộ nghèo 5,82%",
    "in March 2024, the province had a poverty rate of 5.82%",
  ]);
  const model = made({ rows: { "2024-S1 ho-ngheo": ["tinh-moi 0"] } });
  const half = key(model, "ho-ngheo", "2024-S1");
  expect(langs.map((lang) => keyClause(model, half, { lang, named: true }))).toEqual([
    "6 tháng đầu năm 2024, toàn tỉnh có tỷ lệ hộ nghèo 0%",
    "in the first half of 2024, the province had a poverty rate of 0%",
  ]);
});

test("a share of another indicator, of the total where it is a count that grows", () => {
  const to = {
    rows: { "2024-03 lua-tro": ["tinh-moi - 43860"], "2024-03 lua-gieo": ["tinh-moi - 59336"] },
  };
  expect(said("lua-tro", to)).toEqual([
    "từ đầu vụ xuân, toàn tỉnh có 43.860 ha lúa đã trổ, bằng 73,92% diện tích lúa đã gieo (59.336 ha)",
    "from the start of the spring season, the province had 43,860 ha of rice in ear, 73.92% of the rice sown (59,336 ha)",
  ]);
  const both = {
    rows: { "2024-03 lua-tro": ["tinh-moi 10 20"], "2024-03 lua-gieo": ["tinh-moi 5 40"] },
  };
  expect(said("lua-tro", both)[0]).toBe(
    "toàn tỉnh có 10 ha lúa đã trổ, đưa lũy kế từ đầu vụ xuân lên 20 ha, bằng 50% diện tích lúa đã gieo (40 ha)",
  );
});

test("a part of a whole; none where one of the two is rounded or counts another time", () => {
  const part = (whole: string) => ({
    rows: { "2024-03 mo-hinh-nho": ["tinh-moi 7"], "2024-03 mo-hinh": [`tinh-moi ${whole}`] },
  });
  expect(said("mo-hinh-nho", part("10"))).toEqual([
    "toàn tỉnh xây dựng 7 mô hình nhỏ, bằng 70% số mô hình sản xuất (10 mô hình)",
    "the province set up 7 production models of small size, 70% of the production models (10 production models)",
  ]);
  expect(said("mo-hinh-nho", part("10 - hon"))[0]).toBe("toàn tỉnh xây dựng 7 mô hình nhỏ");
  expect(said("mo-hinh-nho", part("- 10"))[0]).toBe("toàn tỉnh xây dựng 7 mô hình nhỏ");
  const sick = {
    rows: { "2024-03 dich-nang": ["tinh-moi - 1.3"], "2024-03 dich-nhiem": ["tinh-moi - 5.3"] },
  };
  expect(said("dich-nang", sick)[0]).toBe(
    "tính đến tháng 3 năm 2024, toàn tỉnh có 1,3 ha nhiễm nặng, bằng 24,53% diện tích nhiễm (5,3 ha)",
  );
});

test("a commune that is counted itself", () => {
  const model = made({
    rows: { "2024 xa-dat-chuan": ["xa-hoa 1"], "2025 xa-dat-chuan": ["xa-la - 1"] },
  });
  const met = key(model, "xa-dat-chuan", "2024", "xa-hoa");
  expect(langs.map((lang) => keyClause(model, met, { lang, named: true }))).toEqual([
    "năm 2024, xã Hoa đạt chuẩn",
    "in 2024, Hoa commune joined the communes meeting the standard",
  ]);
  const is = key(model, "xa-dat-chuan", "2025", "xa-la");
  expect(keyClause(model, is, { lang: "en", named: true })).toBe(
    "by 2025, Lá commune was among the communes meeting the standard",
  );
});

test("what stands under a key figure", () => {
  const model = made({
    rows: {
      "2024-02 duong": ["tinh-moi 9.71 9.71"],
      "2024-03 duong": ["tinh-moi 18.96 28.67 2024-03-16"],
      "2024-03 hop-tac-xa": ["tinh-moi - 1280"],
      "2024-03 xa-dat-chuan": ["tinh-moi 2 9"],
      "2024-03 rung": ["tinh-moi 10 70"],
      "2024-03 mo-hinh": ["tinh-moi - 7"],
      "2024-03 ho-ngheo": ["tinh-moi 5"],
      "2024-03 lua-gieo": ["tinh-moi - 59 2024-03-19"],
      "2024-03 xi-mang": ["tinh-moi 5 17 2024-03-16"],
    },
    targets: plan("432.3"),
  });
  const notes = (id: string, lang: Lang = "vi") =>
    keyFigureNotes(model, key(model, id, "2024-03"), lang).map(spaced);
  expect(notes("duong")).toEqual([
    "trong tháng",
    "28,67 trên 432,3 km đến 16/3/2024",
    "đạt 6,6% KH; đã qua 21% của năm",
    "tăng 95,3% so với tháng trước",
  ]);
  expect(notes("duong", "en")).toEqual([
    "in the month",
    "28.67 of 432.3 km as of 16 Mar 2024",
    "6.6% of plan; 21% of the year had passed",
    "up 95.3% on the month before",
  ]);
  expect(notes("hop-tac-xa")).toEqual(["hiện có khi báo cáo; số mới trong tháng: không nêu"]);
  expect(notes("xa-dat-chuan")).toEqual(["hiện có khi báo cáo; trong tháng thêm 2 xã"]);
  expect(notes("rung")).toEqual(["trong tháng; tổng số từ trước đến khi báo cáo là 70 ha"]);
  expect(notes("xi-mang")).toEqual(["trong tháng; lũy kế từ đầu năm đến 16/3/2024 là 17 tấn"]);
  expect(notes("mo-hinh")).toEqual(["lũy kế (văn bản không nêu từ khi nào)"]);
  expect(notes("lua-gieo")).toEqual(["lũy kế từ đầu vụ xuân đến 19/3/2024"]);
  expect(notes("lua-gieo", "en")).toEqual([
    "total since the start of the spring season as of 19 Mar 2024",
  ]);
  expect(keyFigureNotes(model, key(model, "ho-ngheo", "2024-03"), "en", true)).toEqual([
    "March 2024",
    "in the month",
  ]);
  const found = key(model, "duong", "2024-03");
  expect(spaced(beforeInWords(model, found, "vi"))).toBe("trước tháng 3 năm 2024: 9,71 km");
  expect(beforeInWords(model, key(model, "ho-ngheo", "2024-03"), "vi")).toBeNull();
});

test("at the year's end no pace is told", () => {
  const model = made({ rows: { "2024-12 duong": ["tinh-moi 1 100"] }, targets: plan("100") });
  const notes = keyFigureNotes(model, key(model, "duong", "2024-12"), "vi").map(spaced);
  expect(notes).toEqual(["trong tháng", "100 trên 100 km", "đạt 100% KH"]);
});
