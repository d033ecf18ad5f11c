import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../../src/data/csv.ts";
import { written } from "../../src/data/fault.ts";

const headers = ["id", "vi"];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCsv({ path: "x.csv", bytes: bytesOf(text) }, headers);
const places = (text: string) =>
  read(text).faults.map(({ code, line, column, value }) => [code, line, column, value]);

test("rows know the line they begin on", () => {
  const text = 'id,vi\na,"Can Lộc, Đức Thọ"\nb,"hai\ndòng ""nháy"""\nc,\n';
  expect(read(text)).toEqual({
    rows: [
      { line: 2, cells: ["a", "Can Lộc, Đức Thọ"] },
      { line: 3, cells: ["b", 'hai\ndòng "nháy"'] },
      { line: 5, cells: ["c", ""] },
    ],
    faults: [],
  });
});

test("a head alone is a table without rows", () => {
  expect(read("id,vi\n")).toEqual({ rows: [], faults: [] });
});

test.each([
  ["", [["tep-rong", 1, 1, ""]]],
  ["\ufeffid,vi\n", [["co-bom", 1, 1, "U+FEFF"]]],
  ["id,vi\r\na,b\r\n", [["ky-tu-la", 1, 6, "U+000D"]]],
  ["id,vi\nệ,\u0000\n", [["ky-tu-la", 2, 3, "U+0000"]]],
  ["id,vi\na,b\u202e\n", [["ky-tu-la", 2, 4, "U+202E"]]],
  ["id,vi\na,😀\u200b\n", [["ky-tu-la", 2, 4, "U+200B"]]],
  ["id,vi\na,L\ufffdc\n", [["ky-tu-la", 2, 4, "U+FFFD"]]],
  ["id,vi\na,ộe\u0302\u0323\n", [["khong-nfc", 2, 4, "e\u0302\u0323"]]],
  ["id,vi\na,b", [["thieu-xuong-dong", 2, 4, null]]],
  ['id,vi\na,b"c\n', [["sai-dau-nhay", 2, 3, 'b"c']]],
  ['id,vi\na,"b"c\n', [["sai-dau-nhay", 2, 3, '"b"c']]],
  ['id,vi\na,"b\nc,d\n', [["sai-dau-nhay", 2, 3, '"b']]],
  ['id,vi\na,"\n', [["sai-dau-nhay", 2, 3, '"']]],
  ['id,vi\na,"b"\n', [["thua-dau-nhay", 2, 3, '"b"']]],
  ['"id",vi\n', [["thua-dau-nhay", 1, 1, '"id"']]],
  ["id;vi\na;b\n", [["sai-tieu-de", 1, 1, "id;vi"]]],
  ['"id,vi"\na,b\n', [["sai-tieu-de", 1, 1, '"id,vi"']]],
  ["\nid,vi\n", [["sai-tieu-de", 1, 1, ""]]],
  ["id,vi,__proto__\n", [["sai-tieu-de", 1, 1, "id,vi,__proto__"]]],
  [
    "id,vi\na,5,6\n\nb\nc,d\n",
    [
      ["sai-so-cot", 2, 1, "a,5,6"],
      ["sai-so-cot", 3, 1, ""],
      ["sai-so-cot", 4, 1, "b"],
    ],
  ],
  ["id,vi\na,b\n\n", [["sai-so-cot", 3, 1, ""]]],
])("%j is refused at its place", (text, expected) => {
  expect(places(text)).toEqual(expected);
});

test("bytes that aren't UTF-8 are refused where they stand", () => {
  const bytes = new Uint8Array([...bytesOf("id,vi\nệ,b"), 0xe1, 0x2c, 0x0a]);
  const { rows, faults } = readCsv({ path: "x.csv", bytes }, headers);
  expect(rows).toEqual([]);
  expect(faults).toMatchObject([{ code: "khong-phai-utf8", line: 2, column: 4 }]);
});

test("a cell of twenty megabytes is read or refused like any other", () => {
  const long = "x".repeat(20_000_000);
  expect(read(`id,vi\na,"${long},"\n`).rows[0]?.cells[1]).toHaveLength(20_000_001);
  expect(places(`id,vi\na,"${'""'.repeat(10_000_000)}\n`).map(([code]) => code)).toEqual([
    "sai-dau-nhay",
  ]);
});

const cells = fc.string({
  unit: fc.constantFrom("a", "ộ", "😀", ",", '"', "\n", " ", "0", ".", "'"),
  maxLength: 8,
});

test("any cells written canonically are read exactly", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, cells)), (rows) => {
      const text = [headers, ...rows].map((row) => `${row.map(written).join(",")}\n`).join("");
      expect(read(text).faults).toEqual([]);
      expect(read(text).rows.map((row) => row.cells)).toEqual(rows);
    }),
  );
});

test("any bytes are read exactly or refused at a place, and never throw", () => {
  const nearly = fc
    .array(
      fc.constantFrom("a", "ộ", "o\u0302", ",", '"', "\n", "\r", " ", "\ufeff", "\u0000", "😀"),
    )
    .map((parts) => bytesOf(`id,vi\n${parts.join("")}`));
  const bare = fc
    .array(fc.constantFrom("a", "b,", "c,d\n", '"', '""', ",", "\n", '"e,f"'))
    .map((parts) => bytesOf(`id,vi\n${parts.join("")}\n`));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), nearly, bare), (bytes) => {
      const { rows, faults } = readCsv({ path: "x.csv", bytes }, headers);
      if (faults.length === 0) {
        const back = [headers, ...rows.map((row) => row.cells)];
        const text = back.map((row) => `${row.map(written).join(",")}\n`).join("");
        expect(bytesOf(text)).toEqual(bytes);
      }
      const lines = bytes.filter((byte) => byte === 0x0a).length + 1;
      for (const { line, column } of faults) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 1000 },
  );
});
