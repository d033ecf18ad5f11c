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
  ["id,vi\r\na,b\r\n", [["sai-xuong-dong", 1, 6, "U+000D"]]],
  ["id,vi\na,b\rc,d\r\n", [["sai-xuong-dong", 2, 4, "U+000D"]]],
  [
    '\ufeffid,vi\r\n\r\na,"b"\r\n',
    [
      ["co-bom", 1, 1, "U+FEFF"],
      ["sai-xuong-dong", 1, 6, "U+000D"],
      ["thua-dau-nhay", 3, 3, '"b"'],
      ["dong-trong", 2, 1, ""],
    ],
  ],
  ["id,vi\nệ,\u0000\n", [["ky-tu-la", 2, 3, "U+0000"]]],
  ["id,vi\na,b\u202e\n", [["ky-tu-la", 2, 4, "U+202E"]]],
  ["id,vi\na,😀\u200b\n", [["ky-tu-la", 2, 4, "U+200B"]]],
  ["id,vi\na,L\ufffdc\n", [["ky-tu-la", 2, 4, "U+FFFD"]]],
  [`id,vi\na,b${"\u0301".repeat(31)}\n`, [["ky-tu-la", 2, 34, "U+0301"]]],
  ["id,vi\na,ộe\u0302\u0323\n", [["khong-nfc", 2, 4, "e\u0302\u0323"]]],
  ["id,vi\na,b", [["thieu-xuong-dong", 2, 4, null]]],
  ['id,vi\na,b"c\n', [["sai-dau-nhay", 2, 3, 'b"c']]],
  ['id,vi\na,"b"c\n', [["sai-dau-nhay", 2, 3, '"b"c']]],
  ['id,vi\na,"b\nc,d\n', [["sai-dau-nhay", 2, 3, '"b']]],
  ['id,vi\na,"\n', [["sai-dau-nhay", 2, 3, '"']]],
  ['id,vi\na,"b"\n', [["thua-dau-nhay", 2, 3, '"b"']]],
  ['"id",vi\n', [["thua-dau-nhay", 1, 1, '"id"']]],
  ["id;vi\na;b\n", [["sai-dau-ngan", 1, 3, ";"]]],
  ["id\tvi\na\tb\n", [["sai-dau-ngan", 1, 3, "\t"]]],
  [
    "Bảng 1\n\nid;vi\n",
    [
      ["thua-dong-dau", 1, 1, "Bảng 1"],
      ["sai-dau-ngan", 3, 3, ";"],
    ],
  ],
  ["a,b\nc,d\n", [["sai-tieu-de", 1, 1, "a,b"]]],
  ["vi,id\nc,d\n", [["sai-tieu-de", 1, 1, "vi,id"]]],
  ["id\na\n", [["thieu-cot", 1, 3, null]]],
  ["id,v\na,b\n", [["cot-la", 1, 4, "v"]]],
  ["id,vi,id\na,b,c\n", [["trung-cot", 1, 7, "id"]]],
  ["id,vi,,\na,b,,\n", [["cot-la", 1, 7, ""]]],
  ['"id,vi"\na,b\n', [["sai-tieu-de", 1, 1, '"id,vi"']]],
  ["\nid,vi\n", [["thua-dong-dau", 1, 1, ""]]],
  ["id,vi,__proto__\n", [["cot-la", 1, 7, "__proto__"]]],
  [
    "id,vi\na,5,6\n\nb\nc,d\n",
    [
      ["sai-so-cot", 2, 1, "a,5,6"],
      ["dong-trong", 3, 1, ""],
      ["sai-so-cot", 4, 1, "b"],
    ],
  ],
  ["id,vi\na,b\n\n", [["dong-trong", 3, 1, ""]]],
  ["id,vi\n,\n\n , \na,b\n", [["dong-trong", 2, 1, ","]]],
  [
    'id,vi\nệe\u0323,"b"\n',
    [
      ["khong-nfc", 2, 2, "e\u0323"],
      ["thua-dau-nhay", 2, 5, '"b"'],
    ],
  ],
  [
    "id,vi\na,b\u2066\u2066\u3164\n",
    [
      ["ky-tu-la", 2, 4, "U+2066"],
      ["ky-tu-la", 2, 6, "U+3164"],
    ],
  ],
  ["id,vi\nc,d\na", [["thieu-xuong-dong", 3, 2, null]]],
])("%j is refused at its place", (text, expected) => {
  expect(places(text)).toEqual(expected);
});

test("UTF-16 without its mark is refused as such, not letter by letter", () => {
  const bytes = new Uint8Array([..."id,vi\na,b\n"].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const { faults } = readCsv({ path: "x.csv", bytes }, headers);
  expect(faults).toMatchObject([{ code: "khong-phai-utf8", line: 1, column: 1 }]);
});

test("what is wrong in form only is told, and the cells are read at their places", () => {
  const { rows, faults } = read('\ufeffid,vi\r\n"e\u0302",b\r\n');
  expect(rows).toEqual([{ line: 2, cells: ["ê", "b"], starts: [1, 6] }]);
  expect(faults.map(({ code }) => code)).toEqual([
    "co-bom",
    "sai-xuong-dong",
    "khong-nfc",
    "thua-dau-nhay",
  ]);
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

const filled = fc.tuple(cells, cells).filter((row) => row.some((cell) => cell.trim() !== ""));

test("any cells written canonically are read exactly", () => {
  fc.assert(
    fc.property(fc.array(filled), (rows) => {
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
      const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/).length;
      for (const { line, column } of faults) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 1000 },
  );
});
