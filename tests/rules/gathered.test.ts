import { expect, test } from "vitest";
import type { Problem } from "../../src/rules/check.ts";
import { gathered } from "../../src/rules/gathered.ts";

const at = (file: string, line: number, more: Partial<Problem> = {}): Problem => {
  const same = { code: "sai-so", severity: "error", field: "value", value: "5,6" } as const;
  return { ...same, file, line, column: 1, message: "Sai.", fix: "Sửa.", ...more };
};
const lines = (n: number, more: Partial<Problem> = {}) =>
  Array.from({ length: n }, (_, i) => at("a.csv", i + 2, more));

test("up to nine of a kind are told one by one", () => {
  expect(gathered(lines(9))).toEqual(lines(9));
});

test("more are told once, with where the others stand", () => {
  const [first, ...rest] = gathered([...lines(10), at("a.csv", 30)]);
  expect(rest).toEqual([]);
  expect(first?.line).toBe(2);
  expect(first?.message).toBe("Sai. Còn 10 chỗ như vậy trong tệp này: dòng 3–11, 30.");
});

test("another column, rule or file is another cause", () => {
  const all = [...lines(6), ...lines(6, { field: "to_date" }), ...lines(6, { code: "so-am" })];
  expect(gathered(all)).toEqual(all);
});

test("an id that many files name and no table has is told once", () => {
  const files = Array.from({ length: 12 }, (_, i) =>
    at(`f${i}.csv`, 2, { code: "dia-phuong-la", field: "area", value: "huyen-can-lo" }),
  );
  const [first, ...rest] = gathered(files);
  expect(rest).toEqual([]);
  expect(first?.message).toBe("Sai. Còn 11 chỗ như vậy, trong 11 tệp khác.");
});

test("cells that are wrong in the same way in many files are told in each", () => {
  const files = Array.from({ length: 12 }, (_, i) => at(`f${i}.csv`, 2));
  expect(gathered(files)).toEqual(files);
});
