import { expect, test } from "vitest";
import { count, counting, place } from "../../src/findings/count.ts";
import { findingWords as words } from "../../src/text/words/finding.ts";

test("small counts are words, larger ones figures", () => {
  expect([1, 5, 10, 11].map((n) => count(n, "vi"))).toEqual(["một", "năm", "mười", "11"]);
  expect([1, 5, 10, 11].map((n) => count(n, "en"))).toEqual(["one", "five", "ten", "11"]);
  expect(counting(words.nilAreas, 1, "en")).toBe("one area recorded none");
  expect(counting(words.nilAreas, 12, "vi")).toBe("12 địa phương không phát sinh");
});

test("the fourth place is thứ tư", () => {
  expect([2, 4, 10, 11].map((n) => place(n, "vi"))).toEqual([
    "thứ hai",
    "thứ tư",
    "thứ mười",
    "thứ 11",
  ]);
  expect([2, 11].map((n) => place(n, "en"))).toEqual(["second", "number 11"]);
});
