import { expect, test } from "vitest";
import { wrap } from "../../src/charts/wrap.ts";

test("words that don't fit go on in the next line", () => {
  expect(wrap("TX Hồng Lĩnh", 60, 12)).toEqual(["TX Hồng", "Lĩnh"]);
  expect(wrap("TX Hồng Lĩnh", 200, 12)).toEqual(["TX Hồng Lĩnh"]);
});

test("a word too wide stands alone, non-breaking spaces hold", () => {
  expect(wrap("Nghi Xuân", 10, 12)).toEqual(["Nghi", "Xuân"]);
  expect(wrap("13,61\u00a0km", 10, 12)).toEqual(["13,61\u00a0km"]);
});
