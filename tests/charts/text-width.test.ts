import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { textWidth } from "../../src/charts/text-width.ts";

const root = new URL("../../node_modules/@expo-google-fonts/noto-sans/", import.meta.url);

/** Advance widths of a TrueType font in thousandths, from its `cmap` (format 4) and `hmtx` tables. */
function advances(path: string): (letter: string) => number {
  const font = readFileSync(new URL(path, root));
  const u16 = (at: number) => font.readUInt16BE(at);
  const u32 = (at: number) => font.readUInt32BE(at);
  const table = (tag: string) => {
    for (let at = 12; ; at += 16)
      if (font.toString("latin1", at, at + 4) === tag) return u32(at + 8);
  };
  const [head, hhea, hmtx, cmap] = [table("head"), table("hhea"), table("hmtx"), table("cmap")];
  const maps = Array.from({ length: u16(cmap + 2) }, (_, i) => cmap + u32(cmap + 8 + 8 * i));
  const map = maps.find((at) => u16(at) === 4) ?? 0;
  const size = u16(map + 6);
  const glyph = (code: number) => {
    for (let end = map + 14; ; end += 2) {
      if (code > u16(end)) continue;
      const offset = u16(end + 2 + 3 * size);
      const start = u16(end + 2 + size);
      if (code < start) return 0;
      if (offset === 0) return (code + u16(end + 2 + 2 * size)) % 65536;
      return u16(end + 2 + 3 * size + offset + 2 * (code - start));
    }
  };
  const count = u16(hhea + 34);
  return (letter) =>
    (1000 * u16(hmtx + 4 * Math.min(glyph(letter.codePointAt(0) ?? 0), count - 1))) /
    u16(head + 18);
}

const regular = advances("400Regular/NotoSans_400Regular.ttf");
const semibold = advances("600SemiBold/NotoSans_600SemiBold.ttf");
const sum = (text: string, width: (letter: string) => number) =>
  [...text].reduce((total, letter) => total + width(letter), 0);

test("letters are as wide as Noto Sans has them", () => {
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;·()/%+*-–−…²";
  for (const letter of `${letters}đĐơƠưƯợỬẵỆ`) {
    expect(textWidth(letter, 1000), letter).toBeCloseTo(regular(letter), -0.5);
  }
});

test("bold is reckoned no narrower than it is, and hardly wider", () => {
  for (const text of ["H. Can Lộc", "1.234,50", "Toàn tỉnh", "gần 1,56"]) {
    const ratio = textWidth(text, 1000, "bold") / sum(text, semibold);
    expect(ratio).toBeGreaterThan(0.99);
    expect(ratio).toBeLessThan(1.07);
  }
});
