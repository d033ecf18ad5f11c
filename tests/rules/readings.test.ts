import fc from "fast-check";
import { expect, test } from "vitest";
import { oddities } from "../../src/rules/oddities.ts";
import { readings } from "../../src/rules/readings.ts";
import { decimal } from "../../src/text/decimal.ts";
import { formatTyped } from "../../src/text/number.ts";

test.each([
  ["5,6", ["5.6"]],
  ["15,092", ["15.092", "15092"]],
  ["1.234.567", ["1234567"]],
  ["1.234,5", ["1234.5"]],
  ["1,234.5", ["1234.5"]],
  ["1,234,567", ["1234567"]],
  ["43 860", ["43860"]],
  ["43\u00a0860 ha", ["43860"]],
  ["+7", ["7"]],
  ["007", ["7"]],
  [".5", ["0.5"]],
  ["-0.0", ["0.0"]],
  ["−5,6", ["-5.6"]],
  ["１２", ["12"]],
  ["12%", ["12"]],
  ["12 (1)", ["12"]],
  ["12*", ["12"]],
  ["12¹", ["12"]],
  ["5,6²", ["5.6"]],
  ["12[3]", ["12"]],
  ["'5666", ["5666"]],
  ["5.666,5", ["5666.5"]],
  ["１２，５", ["12.5"]],
  ["1e3", []],
  ["0x1F", []],
  ["16/4", []],
  ["chưa có", []],
  ["#DIV/0!", []],
  ["NaN", []],
  ["", []],
])("%s may mean %j", (typed, meant) => {
  expect(readings(typed)).toEqual(meant);
});

test.each([
  ["5,6", "dấu phẩy"],
  ["5.666,5", "dấu tách hàng nghìn, dấu phẩy"],
  ["1e3", "dạng mũ"],
  ["0x1F", "hệ 16"],
  ["12%", "dấu phần trăm"],
  ["−5", "dấu trừ"],
  ["５", "toàn khổ"],
  ["5\u00a0666", "không ngắt"],
  ["12*", "chú thích"],
  ["-0", "trước số 0"],
  ["9007199254740993", "15 chữ số"],
  ["2.22 km", "khoảng trắng"],
])("%j has %s", (typed, name) => {
  expect(oddities(typed).join(", ")).toContain(name);
});

test("a canonical number has nothing odd", () => {
  for (const text of ["0", "-12.50", "5666", "2.090"]) expect(oddities(text)).toEqual([]);
});

test("a number as Vietnamese people write it is among its readings", () => {
  const typed = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(3)).map(([n, decimals]) =>
    decimal(n)
      .div(10 ** decimals)
      .toFixed(decimals),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const canonical = /[1-9]/.test(text) ? text : text.replace("-", "");
      const written = formatTyped(canonical, "vi");
      // One group of three after a dot is canonical as it is, and another number.
      fc.pre(!/^−?\d+\.\d{3}$/.test(written));
      expect(readings(written)).toContain(canonical);
    }),
  );
});
