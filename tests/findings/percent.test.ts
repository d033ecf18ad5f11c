import { expect, test } from "vitest";
import { fraction, ofProvince, percent } from "../../src/findings/percent.ts";
import { decimal } from "../../src/text/decimal.ts";

test("rounding makes no all of nearly all, and no nothing of something", () => {
  const said = ["0", "0.0002", "0.066", "0.99997", "1", "1.0001", "1.05"].map((text) =>
    percent(decimal(text), "vi"),
  );
  expect(said).toEqual(["0%", "dưới 0,1%", "6,6%", "gần 100%", "100%", "hơn 100%", "105%"]);
  expect(percent(decimal("0.0002"), "en", 0)).toBe("under 1%");
});

test("a share in words only near a fraction", () => {
  const said = ["0.5", "0.367", "0.48", "0.479", "0.2", "0.29", "0.291", "0.74", "0.7067"].map(
    (text) => fraction(decimal(text), "vi"),
  );
  expect(said).toEqual([
    "đúng một nửa",
    "hơn một phần ba",
    "gần một nửa",
    null,
    null,
    "hơn một phần tư",
    null,
    "gần ba phần tư",
    null,
  ]);
  expect(fraction(decimal("0.367"), "en")).toBe("over a third");
});

test("what part of the province's it is", () => {
  expect(ofProvince(decimal("0.367"), "vi")).toBe("hơn một phần ba của cả tỉnh");
  expect(ofProvince(decimal("0.367"), "vi", true)).toBe("bằng 36,7% của cả tỉnh");
  expect(ofProvince(decimal("1"), "en")).toBe("all of the provincial total");
});
