import { expect, test } from "vitest";
import { readTextFile } from "../../src/intake/text-file.ts";

const read = (text: string) => readTextFile("a.csv", new TextEncoder().encode(text), new Set());
const addresses = (text: string) => {
  const book = read(text);
  if ("code" in book) return book.code;
  return book.sheets.flatMap(({ rows }) =>
    rows.flat().map((cell) => `${cell.address}=${cell.text}`),
  );
};

test.each([
  ["a;b\n1;2,5\n", ["A1=a", "B1=b", "A2=1", "B2=2,5"]],
  ["a\tb\r\n1\t2,5\r\n", ["A1=a", "B1=b", "A2=1", "B2=2,5"]],
  ['a,b\n1,"2,5"\n', ["A1=a", "B1=b", "A2=1", "B2=2,5"]],
  ["Tên bảng\n\na;b;c\n1;;3\n", ["A1=Tên bảng", "A3=a", "B3=b", "C3=c", "A4=1", "C4=3"]],
  ['a;b\n"x\ny";2\n', ["A1=a", "B1=b", "A2=x\ny", "B2=2"]],
])("%j is read cell by cell", (text, cells) => {
  expect(addresses(text)).toEqual(cells);
});

test.each([
  ["a;b;c\n1;2;3\n1;2;3;4\n", "lech-o"],
  ["a,b,c\n1,2,5,3\n4,5,6\n", "lech-o"],
  ['a;b;c\n1;"2;3\n4;5;6\n', "dau-nhay-hong"],
  ["a\nb\n", "khong-thay-bang"],
])("%j isn't read: %s", (text, code) => {
  expect(addresses(text)).toBe(code);
});

test("the line that has too many cells is named", () => {
  expect(read("a;b;c\n1;2;3\n1;2;3;4\n")).toMatchObject({
    value: "1 | 2 | 3 | 4",
    more: { line: "3", found: "4", expected: "3" },
  });
});
