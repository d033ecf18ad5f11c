import { join } from "node:path";
import { expect, test } from "vitest";
import { readDataSet } from "../../src/data/data-set.ts";
import { namesOf, typeWordOf } from "../../src/intake/names.ts";
import { isWhole, marked, nameIn, unmarked } from "../../src/intake/spelling.ts";
import { contextOf } from "../../src/rules/context.ts";
import { filesUnder } from "../rules/folder.ts";

const data = filesUnder(join(import.meta.dirname, "../../data"));
const context = contextOf(data, readDataSet(data));
const names = namesOf(context, "2020-04");

test.each([
  ["Can Lộc", ["huyen-can-loc"]],
  ["H. Can Lộc", ["huyen-can-loc"]],
  ["Can Lộc (*)", ["huyen-can-loc"]],
  ["huyen can loc", ["huyen-can-loc"]],
  ["HUYỆN KỲ ANH", ["huyen-ky-anh"]],
  ["H. Kì Anh", ["huyen-ky-anh"]],
  ["TX Kỳ Anh", ["thi-xa-ky-anh"]],
  ["TP. Hà Tĩnh", ["thanh-pho-ha-tinh"]],
  ["tỉnh Hà Tĩnh", ["tinh-ha-tinh"]],
  ["Kỳ Anh", ["huyen-ky-anh", "thi-xa-ky-anh"]],
  ["Hà Tĩnh", ["thanh-pho-ha-tinh", "tinh-ha-tinh"]],
])("in April 2020 %s is %j", (text, ids) => {
  expect([...names.area(text).ids].sort()).toEqual(ids);
  expect([...names.area(text.normalize("NFD")).ids].sort()).toEqual(ids);
});

test("marks tell names apart, and what is near is never taken", () => {
  expect(names.area("Thạch Hà").ids).toContain("huyen-thach-ha");
  expect(names.area("Thạch Hạ").ids).not.toContain("huyen-thach-ha");
  const { ids, near } = names.area("Cang Lộc");
  expect(ids).toEqual([]);
  expect(near).toContain("huyen-can-loc");
});

test("what is near is looked for while strange names may be slips of the hand", () => {
  const book = namesOf(context, "2020-04");
  const near = (i: number) => book.area(`Cang Lộc ${i}`).near;
  expect(near(0)).toContain("huyen-can-loc");
  for (let i = 1; i < 200; i++) near(i);
  expect(near(200)).toEqual([]);
  expect(near(0)).toContain("huyen-can-loc");
});

test("areas are those of the period", () => {
  expect(namesOf(context, "2025-08").area("huyện Can Lộc").ids).toEqual([]);
  expect(namesOf(context, "2025-02").area("huyện Lộc Hà").ids).toEqual([]);
});

test("a list's tier tells areas of one name apart", () => {
  expect(names.area("Hà Tĩnh", "district").ids).toEqual(["thanh-pho-ha-tinh"]);
});

test.each([
  ["1. Đường GTNT", ["duong-giao-thong"]],
  ["Đường giao thông nông thôn", ["duong-giao-thong"]],
  ["duong giao thong nong thon", ["duong-giao-thong"]],
  ["Đường", []],
])("the indicator %s is %j", (text, ids) => {
  expect(names.indicator(text).ids).toEqual(ids);
});

test.each([
  ["km", ["km"]],
  ["Km", ["km"]],
  ["Tr.đ", ["trieu-dong"]],
  ["tỉ đồng", ["ty-dong"]],
  ["m²", ["m2"]],
  ["%", ["phan-tram"]],
  ["kmm", []],
])("the unit %s is %j", (text, ids) => {
  expect(names.unit(text).ids).toEqual(ids);
});

test("ids in words", () => {
  expect(names.wordsOf("huyen-ky-anh+thi-xa-ky-anh")).toBe("Huyện Kỳ Anh và Thị xã Kỳ Anh");
  expect(names.wordsOf("km")).toBe("km");
  expect(names.wordsOf("không có")).toBe("không có");
});

test.each([
  ["xã Cẩm Duệ", "xã"],
  ["TX Kỳ Anh", "tx"],
  ["Cẩm Duệ", null],
])("the type that %s begins with: %s", (text, word) => {
  expect(typeWordOf(text)).toBe(word);
});

test.each([
  ["Hòa", "Hoà"],
  ["Kỳ", "Kì"],
  ["THÚY", "Thuý"],
  ["GTNT", "giao thông nông thôn"],
])("%s and %s are one spelling", (a, b) => {
  expect(marked(a)).toBe(marked(b));
});

test("what is around a name is taken away, and no more", () => {
  expect(nameIn("  1.2. Đường (1)")).toBe("Đường");
  expect(nameIn("- Trong đó: nặng:")).toBe("Trong đó: nặng");
  expect(nameIn("II. TỔ CHỨC")).toBe("TỔ CHỨC");
  expect(nameIn("10 xã")).toBe("10 xã");
  expect(unmarked("Đường Đạo")).toBe("duong dao");
});

test.each([
  ["Toàn tỉnh", true],
  ["cả huyện", true],
  ["Tổng cộng", false],
])("%s is a whole: %s", (text, expected) => {
  expect(isWhole(text)).toBe(expected);
});
