import { expect, test } from "vitest";
import { quote } from "../../src/rules/quote.ts";

test("a value is shown on one line, with nothing invisible", () => {
  expect(quote("5,6")).toBe("“5,6”");
  expect(quote("a\nb\u001b[31m\u202e")).toBe("“a⏎b�[31m�”");
});

test("nothing is said to be nothing", () => {
  expect(quote(null)).toBe("(trống)");
  expect(quote("")).toBe("(trống)");
});

test("a long value is cut between characters", () => {
  expect(quote("😀".repeat(1_000_000))).toBe(`“${"😀".repeat(80)}…”`);
});
