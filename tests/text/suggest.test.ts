import { expect, test } from "vitest";
import { distance, nearest, suggester } from "../../src/text/suggest.ts";

const areas = [
  { id: "huyen-ky-anh", names: ["Kỳ Anh"] },
  { id: "thi-xa-ky-anh", names: ["Kỳ Anh"] },
  { id: "huyen-can-loc", names: ["Can Lộc"] },
  { id: "huyen-loc-ha", names: ["Lộc Hà"] },
];

test.each([
  ["huyen-can-lok", ["huyen-can-loc"]],
  ["Can Lộc", ["huyen-can-loc"]],
  ["huyen-loc-hà", ["huyen-loc-ha"]],
  ["huyen-lco-ha", ["huyen-loc-ha"]],
  ["ki-anh", ["huyen-ky-anh", "thi-xa-ky-anh"]],
  ["ha-noi", []],
  ["", []],
])("near to %s: %j", (typed, ids) => {
  expect(nearest(typed, areas)).toEqual(ids);
});

test("the nearest first, no more than asked for", () => {
  const many = ["aaaa", "aaab", "aaaac"].map((id) => ({ id, names: [] }));
  expect(nearest("aaab", many, 2)).toEqual(["aaab", "aaaa"]);
});

test("what was asked before is answered again, however much is asked", () => {
  const many = Array.from({ length: 2000 }, (_, i) => ({ id: `xa-${i + 1000}-cu`, names: [] }));
  const near = suggester([...areas, ...many]);
  expect(near("huyen-can-lok")).toEqual(["huyen-can-loc"]);
  // Letters that no name has: each costs a look at every name and finds none.
  for (let i = 0; i < 600; i++) expect(near(`q${i}wwww`)).toEqual([]);
  expect(near("huyen-can-lok")).toEqual(["huyen-can-loc"]);
  expect(near("huyen-loc-hb")).toEqual([]); // so much was strange that none of it is a slip
});

test("distance counts letters put in, left out, exchanged and swapped", () => {
  expect(distance("loc-ha", "loc-ha")).toBe(0);
  expect(distance("lco-ha", "loc-ha")).toBe(1);
  expect(distance("", "abc")).toBe(3);
  expect(distance("kitten", "sitting")).toBe(3);
  expect(distance("a", "abcdef", 2)).toBeGreaterThan(2);
});
