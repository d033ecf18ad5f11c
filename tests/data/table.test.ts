import { expect, test } from "vitest";
import { id, maybe, oneOf, whole } from "../../src/data/field.ts";
import { table, tableReader } from "../../src/data/table.ts";

const columns = { id, size: maybe(whole(0, 99)), colour: oneOf(["red", "blue"]) };
const kind = table(columns, ["id"]);
const read = (text: string) =>
  tableReader(kind)({ path: "x.csv", bytes: new TextEncoder().encode(text) });

test("cells become what they mean, and a row knows its place", () => {
  const { rows, faults, cells } = read("id,size,colour\na,3,red\nb,,blue\n");
  expect(faults).toEqual([]);
  expect(cells).toBe(6);
  expect(rows).toMatchObject([
    { id: "a", size: 3, colour: "red", at: { file: "x.csv", line: 2, cells: ["a", "3", "red"] } },
    { id: "b", size: null, colour: "blue", at: { line: 3 } },
  ]);
});

test("every wrong cell is a fault, and its row is left out", () => {
  const { rows, faults, cells } = read("id,size,colour\nA,x,green\nb,1,blue\n,1,red\n");
  expect(rows.map((row) => row.id)).toEqual(["b"]);
  expect(cells).toBe(9);
  expect(faults.map(({ code, line, column, field }) => [code, line, column, field])).toEqual([
    ["sai-ma", 2, 1, "id"],
    ["sai-so-nguyen", 2, 3, "size"],
    ["sai-lua-chon", 2, 5, "colour"],
    ["thieu-gia-tri", 4, 1, "id"],
  ]);
  expect(faults[1]?.more).toEqual({ least: "0", most: "99" });
  expect(faults[2]?.more).toEqual({ allowed: "red, blue" });
});
