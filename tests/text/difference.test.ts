import fc from "fast-check";
import { expect, test } from "vitest";
import { difference, type Piece } from "../../src/text/difference.ts";

/** Pieces with what is a text's own in brackets. */
const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, own }) => (own ? `[${text}]` : text)).join("");

test.each([
  ['km,"2,22",', "km,2.22,", 'km,["2,22"],', "km,[2.22],"],
  ["km,2,22,", "km,2.22,", "km,[2,22],", "km,[2.22],"],
  ["duong-giao-thon,km", "duong-giao-thong,km", "[duong-giao-thon],km", "[duong-giao-thong],km"],
  ["Sở  Tài chính", "Sở Tài chính", "Sở [ ]Tài chính", "Sở Tài chính"],
])("within a line, words and numbers: %s", (a, b, left, right) => {
  expect(difference(a, b).map(marked)).toEqual([left, right]);
});

test.each([
  ["a,b\n,,,\nc\n", "a,b\nc\n", "a,b\n[,,,\n]c\n", "a,b\nc\n"],
  ["a 1\nb 2\nc 3\n", "b 2\na 1\nc 3\n", "[a 1\n]b 2\nc 3\n", "b 2\n[a 1\n]c 3\n"],
  ["a", "a\n", "a", "a[\n]"],
  ["", "a", "", "[a]"],
])("lines added, moved or left open: %j", (a, b, left, right) => {
  expect(difference(a, b).map(marked)).toEqual([left, right]);
});

test("nothing is lost, and what both have is the same", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", ",", ".", " ", "\n", "ế", "1"), { maxLength: 30 })
    .map((letters) => letters.join(""));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [left, right] = difference(a, b);
      const whole = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join("");
      const common = (pieces: readonly Piece[]) => whole(pieces.filter(({ own }) => !own));
      expect(whole(left)).toBe(a);
      expect(whole(right)).toBe(b);
      expect(common(left)).toBe(common(right));
    }),
  );
});
