import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, slug } from "../../src/text/slug.ts";

test.each([
  ["Huyện Can Lộc", "huyen-can-loc"],
  ["TX Kỳ Anh", "tx-ky-anh"],
  ["Đức Thọ", "duc-tho"],
  ["  Hương   Sơn ", "huong-son"],
  ["I.2, chú thích 1", "i-2-chu-thich-1"],
  ["—", ""],
])("%s is %s", (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test("two spellings of one name are found as one", () => {
  expect(fold("Hoà")).toBe(fold("Hòa"));
  expect(fold("Đức".normalize("NFD"))).toBe("duc");
});

test("a slug is an id or nothing, and its own slug", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(slug(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slug(slug(text))).toBe(slug(text));
    }),
  );
});
