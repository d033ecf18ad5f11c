import fc from "fast-check";
import { expect, test } from "vitest";
import { BadArchive, onlyFile } from "../../src/cli/zip.ts";
import { zipped } from "./zipped.ts";

const text = "## Chữ có dấu\n";

test("the one file is taken out as it was put in", () => {
  const bytes = onlyFile(zipped({ "changes.md": text }), "changes.md", 100);
  expect(new TextDecoder().decode(bytes)).toBe(text);
});

test.each([
  ["no archive", Buffer.from("xin chào")],
  ["another name", zipped({ "other.md": text })],
  ["a way out of the folder", zipped({ "../changes.md": text })],
  ["two files", zipped({ "changes.md": text, "b.md": text })],
  ["too long a file", zipped({ "changes.md": text.repeat(50) })],
  ["cut off", zipped({ "changes.md": text }).subarray(0, -30)],
])("%s is refused", (_, archive) => {
  expect(() => onlyFile(archive, "changes.md", 100)).toThrow(BadArchive);
});

test("one that says it is short and unpacks to more is refused, not unpacked", () => {
  const bomb = zipped({ "changes.md": "0".repeat(5_000_000) });
  bomb.writeUInt32LE(50, bomb.lastIndexOf("PK\x01\x02", undefined, "latin1") + 24);
  expect(bomb.length).toBeLessThan(10_000);
  expect(() => onlyFile(bomb, "changes.md", 100)).toThrow(BadArchive);
});

test("whatever byte is changed, it is the same file or none", () => {
  const good = zipped({ "changes.md": text });
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
      const bad = Buffer.from(good);
      bad[at] = byte;
      try {
        expect(Buffer.from(onlyFile(bad, "changes.md", 100)).toString()).toBe(text);
      } catch (error) {
        if (!(error instanceof BadArchive)) throw error;
      }
    }),
    { numRuns: 1000 },
  );
});
