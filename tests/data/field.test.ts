import fc from "fast-check";
import { expect, test } from "vitest";
import {
  areaRef,
  date,
  dayOrMonth,
  type Field,
  id,
  longestCell,
  maybe,
  oneOf,
  optionsOf,
  period,
  quantity,
  someOf,
  whole,
  words,
} from "../../src/data/field.ts";

/** What a cell is refused with, or null. */
function refusal(field: Field<unknown>, text: string): string | null {
  const read = field.safeParse(text);
  return read.success ? null : (read.error.issues[0]?.message ?? "");
}

const cases: [name: string, field: Field<unknown>, code: string, good: string[], bad: string[]][] =
  [
    [
      "id",
      id,
      "sai-ma",
      ["huyen-can-loc", "xa-hong-loc-2025", "m2"],
      ["Huyen", "a--b", "-a", "a-", "a_b", "ộ", "a b"],
    ],
    [
      "areaRef",
      areaRef,
      "sai-ma",
      ["a", "a+b", "huyen-a+huyen-b"],
      ["b+a", "a+a", "a+", "+", "a + b", "A"],
    ],
    [
      "words",
      words,
      "thua-khoang-trang",
      ["Can Lộc", "5,6", "="],
      [" a", "a ", "a  b", "a\nb", "a\u00a0b", "a\u3000b", " "],
    ],
    [
      "date",
      date,
      "sai-ngay",
      ["2020-02-29"],
      ["2019-02-29", "29/2/2020", "2020-02", "0202-04-16"],
    ],
    [
      "dayOrMonth",
      dayOrMonth,
      "sai-ngay",
      ["2020-02-29", "2022-04"],
      ["2022", "2022-13", "4/2022", "0202-04"],
    ],
    [
      "period",
      period,
      "sai-ky",
      ["2020-04", "2020-Q1", "2019-S1", "2021"],
      ["2020-4", "04-2020", "2020-Q5"],
    ],
    [
      "quantity",
      quantity,
      "sai-so",
      ["0", "0.0", "5666", "2.090", "-12.50", "0.000001", "999999999999999"],
      [
        "5,6",
        "1e3",
        "0x1F",
        "+1",
        "007",
        ".5",
        "5.",
        "-0",
        "-0.0",
        "1 000",
        "５",
        "−1",
        "1%",
        "1000000000000000",
        "1.2345678",
      ],
    ],
    ["whole", whole(1, 31), "sai-so-nguyen", ["1", "31"], ["0", "32", "01", "1.0", "-1", "một"]],
    ["signed", whole(-9, 9), "sai-so-nguyen", ["0", "-9", "9"], ["-0", "1.5", "-10", "10", "+3"]],
    ["oneOf", oneOf(["live", "transcribed"]), "sai-lua-chon", ["live"], ["Live", "live ", "x"]],
    ["someOf", someOf(["a", "b"]), "sai-lua-chon", ["a", "a b"], ["a  b", "a,b", "c", "a c"]],
  ];

test.each(cases)("%s", (_, field, code, good, bad) => {
  for (const text of good) expect([text, refusal(field, text)]).toEqual([text, null]);
  for (const text of bad) expect([text, refusal(field, text)]).toEqual([text, code]);
  expect(refusal(field, "")).toBe("thieu-gia-tri");
  expect(refusal(field, "a".repeat(longestCell + 1))).toBe("o-qua-dai");
  expect(maybe(field).parse("")).toBeNull();
  for (const text of bad) expect(refusal(maybe(field), text)).toBe(code);
});

test("a formula, a spreadsheet's error and words in a number's place have codes of their own", () => {
  for (const field of [id, words, date, quantity]) {
    for (const text of ["=SUM(A1)", "#DIV/0!", "#N/A"])
      expect(refusal(field, text)).toBe("cong-thuc");
  }
  for (const text of ["NaN", "Infinity", "-", "không", "#"]) {
    expect(refusal(quantity, text)).toBe("chu-thay-so");
  }
  expect(refusal(quantity, "9007199254740993.1")).toBe("sai-so");
});

test("a quantity keeps what was typed", () => {
  expect(quantity.parse("2.090")).toMatchObject({ text: "2.090" });
  expect(quantity.parse("2.090").amount.eq("2.09")).toBe(true);
});

test("every canonical number is read exactly", () => {
  const typed = fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.option(fc.stringMatching(/^\d{1,6}$/)))
    .map(([whole, fraction]) => (fraction === null ? `${whole}` : `${whole}.${fraction}`));
  fc.assert(
    fc.property(typed, (text) => {
      const { amount } = quantity.parse(text);
      expect(amount.toFixed(text.split(".")[1]?.length ?? 0)).toBe(text);
    }),
  );
});

test("what may be chosen is told", () => {
  expect(optionsOf(maybe(oneOf(["live", "transcribed"])))).toEqual(["live", "transcribed"]);
});
