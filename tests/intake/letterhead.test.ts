import { join } from "node:path";
import { expect, test } from "vitest";
import { takeIn } from "../../src/intake/intake.ts";
import { filesUnder } from "../rules/folder.ts";
import { workbook } from "./sketch.ts";

const data = filesUnder(join(import.meta.dirname, "../rules/base"));

test.each([
  ["UBND HUYỆN CAN LỘC", "huyen-can-loc"],
  ["Uỷ ban nhân dân huyện Can Lộc", "huyen-can-loc"],
  ["VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI TỈNH", "van-phong-dieu-phoi"],
  ["UBND HUYỆN  CAN LỘC".normalize("NFD"), "huyen-can-loc"],
  ["UBND TX KỲ ANH", "thi-xa-ky-anh"],
  ["SỞ TÀI CHÍNH", "so-tai-chinh"],
  ["UBND KỲ ANH", null],
  ["UBND TỈNH HÀ TĨNH", null],
  ["BÁO CÁO", null],
])("%s at the top says that %s reports", async (line, reporter) => {
  const rows = [[line], ["Tháng 4 năm 2020"], ["TT", "Chỉ tiêu", "ĐVT", "Trong tháng"]];
  const sent = { name: "a.xlsx", bytes: workbook([{ name: "Biểu 1", rows }]) };
  const { receipts } = await takeIn([sent], data);
  expect(receipts[0]?.reporter).toBe(reporter);
});

test.each([
  ["UBND TỈNH HÀ TĨNH", "SỞ TÀI CHÍNH", "so-tai-chinh"],
  ["UBND HUYỆN CAN LỘC", "PHÒNG KINH TẾ", "huyen-can-loc"],
])("of %s above %s the lowest that is known reports: %s", async (above, below, reporter) => {
  const rows = [[above], [below], ["Tháng 4 năm 2020"], ["TT", "Chỉ tiêu", "ĐVT", "Trong tháng"]];
  const sent = { name: "a.xlsx", bytes: workbook([{ name: "Biểu 1", rows }]) };
  const { receipts } = await takeIn([sent], data);
  expect(receipts[0]?.reporter).toBe(reporter);
});
