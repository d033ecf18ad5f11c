import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { githubText } from "../../src/cli/github.ts";
import { problemsText } from "../../src/cli/problems.ts";
import { type CsvRead, readCsv } from "../../src/data/csv.ts";
import { written } from "../../src/data/fault.ts";
import { figures } from "../../src/data/observation.ts";
import { tableReader } from "../../src/data/table.ts";
import { check } from "../../src/rules/check.ts";
import { changed, filesUnder } from "../rules/folder.ts";
import { type Case, naughtyStrings, papaTests, spectrum } from "./corpora.ts";

const base = filesUnder(join(import.meta.dirname, "../rules/base"));
const path = "figures/2020-04/van-phong-dieu-phoi.csv";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** Rows as canonical CSV, by the writer that everything else here uses. */
const canonical = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => `${cells.map(written).join(",")}\n`).join("");

/** What of a text is wrong in form only: its rows are read all the same. */
const ofForm = ["co-bom", "sai-xuong-dong", "khong-nfc", "thua-dau-nhay"];

/** Reads a file whose head is its own first line, whatever it says. */
function readByOwnHead({ bytes, rows }: Case): { head: string[]; read: CsvRead } {
  const first =
    textOf(bytes)
      .replace(/^\ufeff/, "")
      .split(/\r?\n|\r/, 1)[0] ?? "";
  const head = rows ? [...(rows[0] ?? [])] : first.split(",");
  return { head, read: readCsv({ path: "x.csv", bytes }, head) };
}

describe("files of csv-spectrum and of papaparse's tests", () => {
  const all = [...spectrum(), ...papaTests()];

  test("there are as many as there should be", () => {
    expect(spectrum().length).toBeGreaterThanOrEqual(12);
    expect(papaTests().length).toBeGreaterThanOrEqual(130);
    expect(all.filter(({ rows }) => rows).length).toBeGreaterThanOrEqual(50);
  });

  test.each(all)("$name: read exactly or refused with a place", (one) => {
    const { head, read } = readByOwnHead(one);
    const text = textOf(one.bytes);
    const lines = text.split(/\r\n|\n|\r/).length;
    for (const { code, line, column } of read.faults) {
      expect(code).toMatch(/^[a-z0-9-]+$/);
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThan(0);
    }
    const cells = read.rows.map((row) => row.cells);
    if (read.faults.length === 0) expect(canonical([head, ...cells])).toBe(text);
    // Where line ends are mixed, papaparse takes one kind for them all, and the others for text.
    if (/(^|[^\r])\n/.test(text) && text.includes("\r")) return;
    // What was read past a fault of form is what its collection says, a cut last line aside.
    const whole = read.faults.every(({ code }) => [...ofForm, "thieu-xuong-dong"].includes(code));
    if (one.rows && whole) {
      const cut = read.faults.some(({ code }) => code === "thieu-xuong-dong");
      const said = one.rows.slice(1).map((row) => row.map((cell) => cell.normalize("NFC")));
      expect(cells).toEqual(cut ? said.slice(0, -1) : said);
    }
  });

  test("as files of a data set they are refused, each with words", () => {
    const files = all.map(({ bytes }, i) => ({ path: `figures/2020-04/to-${i}.csv`, bytes }));
    const { problems } = check(changed(base, files));
    const told = new Set(problems.map(({ file }) => file));
    expect(files.filter((file) => !told.has(file.path))).toEqual([]);
    for (const { message, fix } of problems) {
      expect(message.length * fix.length).toBeGreaterThan(0);
    }
  });
});

describe("the big list of naughty strings", () => {
  const strings = naughtyStrings();
  const names = Object.keys(figures.columns);
  const plain = { area: "tinh-ha-tinh", indicator: "xi-mang", unit: "tan", value: "1" };
  const rowWith = (column: string, cell: string) =>
    names.map((name) => (name === column ? cell : (plain[name as keyof typeof plain] ?? "")));
  const read = tableReader(figures);
  /** A file of figures of one row, and what is read of it. */
  const readWith = (column: string, cell: string) =>
    read({ path, bytes: bytesOf(canonical([names, rowWith(column, cell)])) });

  test("has what it is known for", () => {
    expect(strings.length).toBeGreaterThan(480);
    expect(strings).toContain("undefined");
  });

  test.each(names)("in the column %s each is read exactly, or refused at its line", (column) => {
    for (const string of strings) {
      const { rows, faults } = readWith(column, string);
      const lines = string.split(/\r\n|\r|\n/).length;
      for (const fault of faults) {
        expect(fault.line).toBeGreaterThanOrEqual(2);
        expect(fault.line).toBeLessThanOrEqual(1 + lines);
        expect(fault.column).toBeGreaterThan(0);
      }
      const [row] = rows;
      if (row) expect(row.at.cells[names.indexOf(column)]).toBe(string.normalize("NFC"));
      else expect(faults.length).toBeGreaterThan(0);
    }
  });

  test("most are good remarks, and come back as they were typed", () => {
    const kept = strings.filter((one) => (readWith("note", one).rows[0]?.note ?? "") === one);
    expect(kept.length).toBeGreaterThan(400);
    expect(kept).toContain("田中さんにあげて下さい");
  });

  test("as a whole file each is refused with a place", () => {
    for (const string of strings) {
      const { rows, faults } = read({ path, bytes: bytesOf(string) });
      expect(rows).toEqual([]);
      expect(faults.length).toBeGreaterThan(0);
    }
  });

  test.each(names)("what is refused in %s does nothing to a terminal or a runner", (column) => {
    const wrong = strings.filter((one) => readWith(column, one).faults.length > 0);
    // Each in a file of its own: one that can't be taken apart would hide the others.
    const files = wrong.map((one, i) => ({
      path: `figures/2020-04/to-${i}.csv`,
      bytes: bytesOf(canonical([names, rowWith(column, one)])),
    }));
    const { problems } = check(changed(base, files));
    expect(new Set(problems.map(({ file }) => file)).size).toBeGreaterThanOrEqual(wrong.length);
    for (const problem of problems) {
      expect(problem.message.length * problem.fix.length).toBeGreaterThan(0);
      expect(githubText([problem], "data")).toMatch(/^::(error|notice) file=data\/[^\n]*\n$/);
    }
    const shown = problemsText({ ...check([]), problems }, (_format, part) => part);
    // Neither a control character nor one that turns its line around.
    expect(shown).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
  });
});
