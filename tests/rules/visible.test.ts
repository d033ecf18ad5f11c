import { expect, test } from "vitest";
import { visible } from "../../src/rules/visible.ts";

test("what nobody would see is shown by its code point, on the lines it stands on", () => {
  expect(visible("\ufeffid\r\na\u200b,b\tc\n")).toBe("‹U+FEFF›id‹CR›\na‹U+200B›,b‹U+0009›c\n");
  expect(visible("Sở".normalize("NFD"))).toBe("So‹U+031B›‹U+0309›");
});

test("a long text is cut", () => {
  expect([...visible("x".repeat(5_000_000))]).toHaveLength(241);
});
