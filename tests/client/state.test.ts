import { expect, test } from "vitest";
import {
  chosen,
  decided,
  emptied,
  firstState,
  hasUnsaved,
  reasoned,
  taken,
  taskOf,
  typed,
  undone,
} from "../../src/client/state.ts";

const file = { name: "a.csv", bytes: new Uint8Array([1]) };
const start = taken(firstState("2020-05", "huyen-can-loc"), file);

const option = (value: string) => ({ value, words: `số ${value}` });

test("every decision is taken back in turn, and none is lost", () => {
  const a = decided(start, ["S!C7", "S!C8"], "so-khong-ro", option("5666"));
  const b = typed(a, "S!C7", "5,6");
  const c = reasoned(b, "khac-thuong S C9", "Đúng");
  expect(c.work).toEqual({
    edits: { "S!C7": "5,6" },
    decisions: [{ key: "S!C8", code: "so-khong-ro", value: "5666", words: "số 5666" }],
    reasons: { "khac-thuong S C9": "Đúng" },
  });
  expect(undone(c).work).toEqual(b.work);
  expect(undone(undone(c)).work).toEqual(a.work);
  expect(undone(undone(undone(c))).work).toEqual(start.work);
  expect(undone(start)).toBe(start);
});

test("another month keeps what was mended, another file begins anew", () => {
  const mended = typed(start, "S!C7", "1");
  expect(chosen(mended, { period: "2020-06", reporter: "huyen-can-loc" }).work).toEqual(
    mended.work,
  );
  expect(taken(mended, file).work.edits).toEqual({});
  expect(emptied(mended)).toEqual(firstState("2020-05", "huyen-can-loc"));
});

test("of one cell two things may be asked, and each is answered once", () => {
  const unit = decided(start, ["S!C7"], "don-vi-khong-ro", option("km"));
  const both = decided(
    decided(unit, ["S!C7"], "so-khong-ro", option("5")),
    ["S!C7"],
    "so-khong-ro",
    option("6"),
  );
  expect(both.work.decisions.map(({ code, value }) => [code, value])).toEqual([
    ["don-vi-khong-ro", "km"],
    ["so-khong-ro", "6"],
  ]);
});

test("there is a task once there is a file and whose it is", () => {
  const today = "2020-06-03";
  expect(taskOf(firstState("2020-05", "huyen-can-loc"), today, "vi")).toBeNull();
  expect(taskOf(taken(firstState("2020-05"), file), today, "vi")).toBeNull();
  expect(taskOf(start, today, "en")).toEqual({
    ...{ file, period: "2020-05", reporter: "huyen-can-loc" },
    ...{ edits: {}, decisions: [], today, lang: "en" },
  });
});

test("what isn't given to anybody yet is unsaved, and so is every change after that", () => {
  expect(hasUnsaved(firstState("2020-05"))).toBe(false);
  expect(hasUnsaved(start)).toBe(true);
  const given = { ...start, isGiven: true };
  expect(hasUnsaved(given)).toBe(false);
  expect(hasUnsaved(typed(given, "S!C7", "1"))).toBe(true);
});
