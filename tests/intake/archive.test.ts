import { crc32 as nodes } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf, storedArchive, unpacked } from "../../src/intake/archive.ts";
import { crc32 } from "../../src/intake/crc32.ts";
import { archive } from "./damages/packed.ts";

test("check sums are zlib's", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(crc32(bytes)).toBe(nodes(bytes));
    }),
  );
});

test("what is put into an archive comes out of it, packed or not", async () => {
  const names = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
  const parts = fc.dictionary(names, fc.uint8Array({ maxLength: 200 }), {
    maxKeys: 5,
    noNullPrototype: true,
  });
  await fc.assert(
    fc.asyncProperty(parts, async (all) => {
      const entries = Object.entries(all);
      for (const bytes of [archive(all), storedArchive(new Map(entries))]) {
        const found = partsOf(bytes) ?? [];
        expect(found.map(({ name }) => name)).toEqual(entries.map(([name]) => name));
        const bodies = await Promise.all(found.map((part) => unpacked(bytes, part)));
        expect(bodies).toEqual(entries.map(([, body]) => new Uint8Array(body)));
      }
    }),
  );
});

test("what is no archive has no parts", () => {
  expect(partsOf(new Uint8Array())).toBeNull();
  expect(partsOf(new TextEncoder().encode("PK\x03\x04"))).toBeNull();
  expect(partsOf(archive({ a: "x" }).subarray(0, -10))).toBeNull();
});
