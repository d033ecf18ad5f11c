import { expect, test } from "vitest";
import { lineFinding } from "../../src/findings/line.ts";
import { allLines, topicReports } from "../../src/model/topic.ts";
import { made, wordsOf } from "./made.ts";

/** What is said of one indicator in March, both languages. */
function said(id: string, ...rows: string[]) {
  const model = made({ rows: { [`2024-03 ${id}`]: rows } });
  const lines = topicReports(model, "2024-03").flatMap((topic) => allLines(topic.lines));
  const line = lines.find(({ indicator }) => indicator.id === id);
  return (["vi", "en"] as const).map((lang) => line && wordsOf(lineFinding(model, line, lang)));
}

test("the province's figure, then whose it is", () => {
  expect(said("duong", "tinh-moi 10")).toEqual([
    "Toàn tỉnh làm được 10 km đường giao thông.",
    "The province built 10 km of rural roads.",
  ]);
  expect(said("duong", "tinh-moi 10", "huyen-an 6", "thi-xa-dung 4")).toEqual([
    "Toàn tỉnh làm được 10 km đường giao thông. Cụ thể: huyện An 6 km, thị xã Dũng 4 km.",
    "The province built 10 km of rural roads. In detail: An district 6 km, Dũng town 4 km.",
  ]);
  expect(said("duong", "tinh-moi 10", "huyen-an 6")[0]).toBe(
    "Toàn tỉnh làm được 10 km đường giao thông. Cụ thể: huyện An 6 km; các nơi khác: văn bản không nêu.",
  );
});

test("only areas, each named", () => {
  expect(said("duong", "huyen-an 6", "huyen-binh 0")).toEqual([
    "Huyện An làm được 6 km đường giao thông; các nơi khác: văn bản không nêu.",
    "An district built 6 km of rural roads; the others are not stated in the document.",
  ]);
  expect(said("no", "huyen-an - 0", "huyen-binh - 0")).toEqual([
    "Đến tháng 3 năm 2024, hai huyện An và Bình không có nợ xây dựng; các nơi khác: văn bản không nêu.",
    "By March 2024, the two districts An and Bình had no construction debt; the others are not stated in the document.",
  ]);
  const four = ["huyen-an 6", "huyen-binh 5", "huyen-chi 4", "thi-xa-dung 3"];
  expect(said("duong", ...four)[0]).toBe("Đường giao thông: nhiều nhất là huyện An, 6 km.");
});

test("a figure for several areas together says so", () => {
  expect(said("no", "huyen-an+thi-xa-dung - 6")).toEqual([
    "Đến tháng 3 năm 2024, huyện An và thị xã Dũng có 6 tỷ đồng nợ xây dựng (số chung, không tách riêng); các nơi khác: văn bản không nêu.",
    "By March 2024, An district and Dũng town had 6 billion VND of construction debt (one figure for all of them, not split); the others are not stated in the document.",
  ]);
});

test("communes that no district follows from", () => {
  expect(said("xa-dat-chuan", "xa-hoa 1", "xa-la 1")[0]).toBe("Xã Hoa đạt chuẩn; xã Lá đạt chuẩn.");
  expect(said("duong", "xa-hoa 1", "xa-la 2", "xa-non 3", "xa-phu 4")[1]).toBe(
    "Hoa commune built 1 km of rural roads; Lá commune built 2 km of rural roads; Non commune built 3 km of rural roads; one more area is in the table.",
  );
});
