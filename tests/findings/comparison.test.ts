import { expect, test } from "vitest";
import {
  comparisonFinding,
  comparisonNote,
  comparisonTitle,
} from "../../src/findings/comparison.ts";
import { compared, type Made, made, spaced, wordsOf } from "./made.ts";

const langs = ["vi", "en"] as const;

/** What the comparison of March says, both languages. */
function found(id: string, rows: readonly string[], more: Partial<Made> = {}) {
  const model = made({ rows: { [`2024-03 ${id}`]: rows }, ...more });
  const comparison = compared(model, id, "2024-03");
  return langs.map((lang) => wordsOf(comparisonFinding(model, comparison, lang)));
}

test("the fewest that make two thirds", () => {
  const rows = ["tinh-moi 10", "huyen-an 4", "huyen-binh 3.9", "huyen-chi 1.1", "thi-xa-dung 1"];
  expect(found("duong", rows)).toEqual([
    "Hai huyện An và Bình chiếm 79% của tháng.",
    "The two districts An and Bình made up 79% of the month's total.",
  ]);
  expect(found("duong", ["tinh-moi 10", "huyen-an 8", "huyen-chi 2"])[0]).toBe(
    "Huyện An chiếm 80% của tháng.",
  );
  const stock = ["tinh-moi - 10", "huyen-an - 8", "huyen-chi - 2"];
  expect(found("hop-tac-xa", stock)).toEqual([
    "Huyện An chiếm 80% của cả tỉnh.",
    "An district made up 80% of the provincial total.",
  ]);
});

test("three at most; else who has the most", () => {
  const rows = ["tinh-moi 8", "huyen-an 2.2", "huyen-binh 2.1", "huyen-chi 1.9", "thi-xa-dung 1.8"];
  expect(found("duong", rows)[0]).toBe("Ba huyện An, Bình và Chi chiếm 78% của tháng.");
  const even = ["tinh-moi 8", "huyen-an 2.3", "huyen-binh 1.9", "huyen-chi 1.9", "thi-xa-dung 1.9"];
  expect(found("duong", even)).toEqual([
    "Nhiều nhất là huyện An, 2,3 km, hơn một phần tư của cả tỉnh.",
    "An district had the most, 2.3 km, over a quarter of the provincial total.",
  ]);
});

test("all of it, or the only one", () => {
  expect(found("duong", ["tinh-moi 10", "huyen-an 6", "thi-xa-dung 4"])).toEqual([
    "Toàn bộ là của huyện An và thị xã Dũng.",
    "All of it was in An district and Dũng town.",
  ]);
  expect(found("duong", ["tinh-moi 10", "huyen-an 10"])).toEqual([
    "Chỉ huyện An có phát sinh, 10 km.",
    "Only An district recorded any, 10 km.",
  ]);
});

test("where the named don't make the total, that is said", () => {
  const rows = ["tinh-moi 15.092", "huyen-an 4.891", "huyen-binh 3.907"];
  expect(found("ung-ho", rows)).toEqual([
    "Trong các nơi được nêu, nhiều nhất là huyện An, 4,891 tỷ đồng, gần một phần ba của cả tỉnh. Các nơi được nêu cộng lại 8,798 trên 15,092 tỷ đồng; các nơi khác: văn bản không nêu.",
    "Of the areas named, An district had the most, 4.891 billion VND, nearly a third of the provincial total. The areas named add up to 8.798 of 15.092 billion VND; the others are not stated in the document.",
  ]);
  const over = ["tinh-moi 5", "huyen-an 4", "huyen-binh 3"];
  expect(found("duong", over)[0]).toBe(
    "Trong các nơi được nêu, nhiều nhất là huyện An, 4 km, bằng 80% của cả tỉnh. Các nơi được nêu cộng lại 7 km, nhiều hơn số toàn tỉnh là 5 km; các nơi khác: văn bản không nêu.",
  );
});

test("without a total, or with a rounded one, no share", () => {
  expect(found("duong", ["huyen-an 4", "huyen-binh 3"])).toEqual([
    "Trong các nơi được nêu, nhiều nhất là huyện An, 4 km; các nơi khác: văn bản không nêu.",
    "Of the areas named, An district had the most, 4 km; the others are not stated in the document.",
  ]);
  expect(found("duong", ["tinh-moi 7 - hon", "huyen-an 4", "huyen-binh 3"])[0]).toBe(
    "Trong các nơi được nêu, nhiều nhất là huyện An, 4 km; các nơi khác: văn bản không nêu.",
  );
  expect(found("duong", ["huyen-an 4"])).toEqual([
    "Chỉ có số của huyện An: 4 km; các nơi khác: văn bản không nêu.",
    "The only figure is for An district: 4 km; the others are not stated in the document.",
  ]);
});

test("in an open month the others have no figure yet", () => {
  expect(found("duong", ["huyen-an 4"], { open: ["2024-03"] })).toEqual([
    "Chỉ có số của huyện An: 4 km; các nơi khác: chưa có số.",
    "The only figure is for An district: 4 km; the others have no figure yet.",
  ]);
});

test("those that have as much as each other", () => {
  const four = (each: string) =>
    ["huyen-an", "huyen-binh", "huyen-chi", "thi-xa-dung"].map((id) => `${id} ${each}`);
  expect(found("duong", ["tinh-moi 8", ...four("2")])).toEqual([
    "Bốn nơi cùng ở mức cao nhất, mỗi nơi 2 km.",
    "Four areas shared the highest figure, 2 km each.",
  ]);
  const two = ["tinh-moi 7", "huyen-an 2", "huyen-binh 2", "huyen-chi 1.5", "thi-xa-dung 1.5"];
  expect(found("duong", two)[0]).toBe("Nhiều nhất là hai huyện An và Bình, mỗi nơi 2 km.");
});

test("nobody has any", () => {
  expect(found("duong", ["tinh-moi 0", "huyen-an 0"])).toEqual([
    "Không địa phương nào phát sinh.",
    "No area recorded any.",
  ]);
  expect(found("no", ["huyen-an - 0", "huyen-chi - 0"])).toEqual([
    "Các nơi được nêu đều không có; các nơi khác: văn bản không nêu.",
    "None of the areas named had any; the others are not stated in the document.",
  ]);
});

test("a rate has a highest and a lowest, and is never added up", () => {
  const rows = ["tinh-moi 5", "huyen-an 8", "huyen-binh 3", "huyen-chi 4", "thi-xa-dung 2"];
  expect(found("ho-ngheo", rows)).toEqual([
    "Cao nhất là huyện An, 8%; thấp nhất là thị xã Dũng, 2%; cả tỉnh 5%.",
    "An district had the highest, 8%; Dũng town had the lowest, 2%; the province as a whole 5%.",
  ]);
  expect(found("ho-ngheo", ["huyen-an 8", "huyen-binh 8", "huyen-chi 4"])[0]).toBe(
    "Trong các nơi được nêu, cao nhất là hai huyện An và Bình, cùng 8%; thấp nhất là huyện Chi, 4%.",
  );
});

test("communes that are counted are named by their district; districts by themselves", () => {
  const rows = ["tinh-moi 2", "xa-hoa 1", "xa-la 1"];
  expect(found("xa-dat-chuan", rows)[0]).toBe("Chỉ huyện An có phát sinh, 2 xã.");
});

test("figures given together, and groups", () => {
  const rows = ["tinh-moi 10", "huyen-an+huyen-binh 6", "hoi 1", "thi-xa-dung 3"];
  expect(found("duong", rows)[0]).toBe(
    "Huyện An và huyện Bình (số chung), thị xã Dũng chiếm 90% của tháng.",
  );
  const model = made({ rows: { "2024-03 duong": rows } });
  const comparison = compared(model, "duong", "2024-03");
  expect(langs.map((lang) => comparisonNote(model, comparison, lang))).toEqual([
    "Huyện An và huyện Bình: số chung, không tách riêng.",
    "An district and Bình district: one figure for all of them, not split.",
  ]);
});

test("what stands above and under a chart", () => {
  const model = made({
    rows: {
      "2024-03 duong": ["huyen-an 4 - 2024-03-16", "huyen-chi 1 - 2024-03-16"],
      "2024-03 hop-tac-xa": ["huyen-an - 4"],
      "2024 xa-dat-chuan": ["huyen-an 4"],
      "2024-03 xi-mang": ["huyen-an - 4"],
      "2024-03 mo-hinh": ["huyen-an - 4"],
      "2024-03 rung": ["huyen-an - 4"],
    },
  });
  const title = (id: string, period = "2024-03", lang: "vi" | "en" = "vi") =>
    comparisonTitle(model, compared(model, id, period), lang);
  expect(title("duong")).toBe("Đường giao thông theo địa phương, tháng 3 năm 2024 (km)");
  expect(title("duong", "2024-03", "en")).toBe("Rural roads by area, March 2024 (km)");
  expect(title("hop-tac-xa")).toBe("Hợp tác xã theo địa phương, đến tháng 3 năm 2024");
  expect(title("hop-tac-xa", "2024-03", "en")).toBe("Cooperatives by area, as of March 2024");
  expect(title("xa-dat-chuan", "2024")).toBe(
    "Xã đạt chuẩn theo địa phương, tăng thêm trong năm 2024",
  );
  expect(title("xi-mang")).toBe(
    "Xi măng theo địa phương, lũy kế từ đầu năm đến tháng 3 năm 2024 (tấn)",
  );
  expect(title("mo-hinh")).toBe("Mô hình sản xuất theo địa phương, lũy kế đến tháng 3 năm 2024");
  expect(title("rung")).toBe(
    "Rừng đã trồng theo địa phương, tổng số từ trước đến tháng 3 năm 2024 (ha)",
  );
  const note = (id: string) => spaced(comparisonNote(model, compared(model, id, "2024-03"), "vi"));
  expect(note("duong")).toBe("Tính đến 16/3/2024.");
  expect(note("hop-tac-xa")).toBeNull();
});
