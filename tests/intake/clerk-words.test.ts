import { join } from "node:path";
import { expect, test } from "vitest";
import { fixForClerk, messageForClerk } from "../../src/intake/clerk-words.ts";
import { takeIn } from "../../src/intake/intake.ts";
import { filesUnder } from "../rules/folder.ts";
import { workbook } from "./sketch.ts";

const data = filesUnder(join(import.meta.dirname, "../../data"));

test("what the check finds at a cell is said in the sheet's own words", async () => {
  const options = { period: "2020-05", reporter: "huyen-can-loc" };
  const rows = [
    ["TT", "Chỉ tiêu", "ĐVT", "Trong tháng", "Lũy kế"],
    [1, "Đường giao thông nông thôn", "km", 2500, null],
    [2, "Tỷ lệ hộ nghèo", "%", 5678, null],
    [3, "Tỷ lệ hộ cận nghèo", "%", 5.5, 18.5],
    [4, "Xi măng đã nhận", "tấn", 5.5, null],
  ];
  const bytes = workbook([{ name: "Biểu 1", rows }]);
  const { problems, questions } = await takeIn([{ name: "a.xlsx", bytes }], data, options);
  expect(questions).toEqual([]);
  const errors = problems.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, cell }) => [code, cell])).toEqual(
    expect.arrayContaining([
      ["vuot-gioi-han", "D2"],
      ["ngoai-0-100", "D3"],
      ["thua-luy-ke", "E4"],
      ["qua-nhieu-so-le", "D5"],
    ]),
  );
  for (const { message, fix } of errors) {
    expect(`${message} ${fix}`).not.toMatch(/csv|cột (value|to_date|unit|max|decimals)|npm/i);
  }
  expect(errors.find(({ code }) => code === "thua-luy-ke")?.fix).toBe(
    "Nếu đó là số của kỳ thì chuyển sang cột “Trong tháng”. Nếu số trong tệp đúng thì hỏi Văn phòng Điều phối.",
  );
});

test.each([
  ["Sửa số ở cột value.", "Sửa số ở cột “Thực hiện trong tháng”."],
  ["Chạy npm run fix.", "Nếu số trong tệp đúng thì hỏi Văn phòng Điều phối."],
  [
    "So với văn bản gốc; sai thì nâng ở cột max của indicators.csv.",
    "So với văn bản gốc. Nếu số trong tệp đúng thì hỏi Văn phòng Điều phối.",
  ],
  [
    "Kiểm tra dấu (trong tệp CSV, 56,78% viết là 56.78), đơn vị tính ở cột unit.",
    "Kiểm tra dấu, đơn vị tính ở cột “Đơn vị tính”.",
  ],
])("%s", (fix, expected) => {
  expect(fixForClerk(fix, {})).toBe(expected);
});

test("a table of the record is the list that a clerk knows it by; its columns are heads", () => {
  expect(messageForClerk("“x” ở cột area không có trong areas.csv.", { area: "Xã" })).toBe(
    "“x” ở cột “Xã” không có trong danh mục.",
  );
});

test("where another number stands in the record's files isn't told to a clerk", () => {
  expect(
    messageForClerk(
      "thấp hơn 9,99 km của tháng 4 (figures/2020-04/van-phong-dieu-phoi.csv, dòng 6).",
      {},
    ),
  ).toBe("thấp hơn 9,99 km của tháng 4.");
  expect(messageForClerk("như ở figures/2020-04/a.csv", {})).toBe("như ở số liệu đã ghi");
});
