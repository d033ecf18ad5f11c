import { expect, test } from "vitest";
import { guard, largestUnpacked, largestWorkbook, tooLarge } from "../../src/intake/guard.ts";
import { archive } from "./damages/packed.ts";
import { workbook } from "./sketch.ts";

const rows = [{ name: "B", rows: [["x"]] }];
const text = (content: string) => new TextEncoder().encode(content);

test.each([
  ["a.xlsx", workbook(rows), "xlsx"],
  ["A.XLS", workbook(rows, "xls"), "xls"],
  ["a.b.ods", workbook(rows, "ods"), "ods"],
  ["a.csv", text("a;b\n"), "text"],
  ["a.txt", text("a\tb\n"), "text"],
] as const)("%s may be read as what it is", async (name, bytes, kind) => {
  expect(await guard(name, bytes)).toMatchObject({ kind });
});

test("only the parts that are read are unpacked", async () => {
  const parts = {
    "xl/workbook.xml": "<workbook/>",
    "xl/worksheets/sheet1.xml": "<worksheet/>",
    "xl/media/anh.png": "x",
    "xl/externalLinks/externalLink1.xml": "<x/>",
    "docProps/core.xml": "<x/>",
  };
  const sound = await guard("a.xlsx", archive(parts));
  expect("parts" in sound && [...sound.parts.keys()]).toEqual([
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
});

test("a part is unpacked to the size that was declared and no further", async () => {
  const parts = { "xl/workbook.xml": "a".repeat(10_000) };
  expect(await guard("a.xlsx", archive(parts))).toHaveProperty("kind", "xlsx");
  for (const size of [9_999, 10_001]) {
    expect(await guard("a.xlsx", archive(parts, size))).toEqual({
      code: "bang-tinh-hong",
      value: "xl/workbook.xml",
    });
  }
});

test("what unpacks to more than is read is refused by what its directory says", async () => {
  const parts = { "xl/workbook.xml": "x" };
  expect(await guard("a.xlsx", archive(parts, largestUnpacked + 1))).toEqual(
    tooLarge(largestUnpacked + 1, largestUnpacked, "unpacked"),
  );
});

test("sizes are told in megabytes, rounded up", () => {
  expect(tooLarge(20_000_001, largestWorkbook).more).toEqual({
    size: "21",
    limit: "20",
    which: "file",
  });
});

test("a changed byte in a part that is read is seen, in one that isn't it doesn't matter", async () => {
  const parts = { "xl/workbook.xml": "<workbook/>", "xl/media/anh.png": "hình ảnh" };
  const bytes = archive(parts);
  const letter = (name: string) => Buffer.from(bytes).indexOf(name) + name.length + 2;
  const flipped = (at: number) => bytes.map((byte, i) => (i === at ? byte ^ 4 : byte));
  expect(await guard("a.xlsx", flipped(letter("xl/workbook.xml")))).toHaveProperty(
    "code",
    "bang-tinh-hong",
  );
  expect(await guard("a.xlsx", flipped(letter("xl/media/anh.png")))).toHaveProperty("kind", "xlsx");
});
