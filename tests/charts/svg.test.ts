import { expect, test } from "vitest";
import { element, round } from "../../src/charts/svg.ts";

test("words and attributes are escaped, elements are not", () => {
  const inner = element("b", {}, "<i>&");
  expect(element("a", { title: '"<&>"' }, inner, null, "x").markup).toBe(
    '<a title="&quot;&lt;&amp;&gt;&quot;"><b>&lt;i&gt;&amp;</b>x</a>',
  );
});

test("numbers have one decimal at most and no minus zero", () => {
  expect([1, 1.04, 1.05, -0.04, 12.96].map(round)).toEqual(["1", "1", "1.1", "0", "13"]);
});

test("what is no coordinate is refused", () => {
  expect(() => round(Number.NaN)).toThrow(RangeError);
});

test("style attributes are refused", () => {
  expect(() => element("a", { style: "fill:red" })).toThrow("class");
});
