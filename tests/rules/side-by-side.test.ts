import { expect, test } from "vitest";
import { rules } from "../../src/rules/all.ts";
import { explainedBy } from "../../src/rules/explained.ts";
import { helpPages } from "../../src/rules/help-pages.ts";
import { sideBySide } from "../../src/rules/side-by-side.ts";

const file = "figures/2020-04/so-tai-chinh.csv";

test("columns that name a row, hold a number or differ, others not", () => {
  const right = "huyen-can-loc,xi-mang,tan,5,,2020-04-16,";
  expect(sideBySide({ file, right, wrong: right.replace("04-16", "05-16") })).toEqual({
    columns: ["area", "indicator", "value", "as_of"],
    wrong: [["huyen-can-loc", "xi-mang", "5", "2020-05-16"]],
    right: [["huyen-can-loc", "xi-mang", "5", "2020-04-16"]],
  });
});

test("what isn't cell beside cell is none", () => {
  const one = "huyen-can-loc,xi-mang,tan,5,";
  expect(sideBySide({ file, right: one, wrong: `${one}\n,,,` })).toBeNull();
  expect(sideBySide({ file, right: null, wrong: one })).toBeNull();
  expect(sideBySide({ file: "ghi-chu.txt", right: one, wrong: one })).toBeNull();
});

test("every rule about cells and figures is shown so, but those about a row that is there or not", () => {
  const about = explainedBy(rules, helpPages).filter(
    ({ group }) => group !== "file" && group !== "table",
  );
  const plain = about.filter(({ example }) => "belongs" in example || !sideBySide(example));
  expect(plain.map(({ code }) => code)).toEqual([
    "chua-nop",
    "cong-bo-trong",
    "don-vi-bao-cao-het-han",
    "ky-chua-bat-dau",
  ]);
});
