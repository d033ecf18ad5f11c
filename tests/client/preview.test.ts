import { expect, test } from "vitest";
import { previewOf } from "../../src/client/preview.ts";
import { readDataSet } from "../../src/data/data-set.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { plain } from "../../src/findings/sentence.ts";
import { changed } from "../rules/folder.ts";
import { data, excerpt, fileOf, files } from "./world.ts";

const read = (all: readonly SourceFile[]) => readDataSet(all).data;

/** The data set as it was before somebody handed in. */
const without = (path: string) => read(files.filter((file) => file.path !== path));

test.each([
  ["a district", "2025-06", "huyen-can-loc"],
  ["a commune, the first month of all communes", "2025-07", "phuong-hai-ninh"],
  ["a department", "2025-11", "so-lao-dong-thuong-binh-va-xa-hoi"],
  ["the office", "2025-10", "van-phong-dieu-phoi"],
])("parts show what the whole site will say: %s", (_, period, reporter) => {
  const file = fileOf(period, reporter);
  const known = excerpt(period, reporter).filter(({ path }) => path !== file.path);
  const reporting = { period, reporter };
  const shown = previewOf(read(known), read([...known, file]), reporting, "vi");
  expect(shown.rows.length).toBeGreaterThan(2);
  expect(shown.sentences.length).toBeGreaterThan(0);
  expect(shown).toEqual(previewOf(without(file.path), data, reporting, "vi"));
});

test("a figure stands beside the month before and what is published", () => {
  const known = excerpt("2025-06", "huyen-can-loc");
  const file = fileOf("2025-06", "huyen-can-loc");
  const rows = new TextDecoder().decode(file.bytes).split("\n").slice(0, -1);
  const at = rows.findIndex((row) => row.includes(",duong-giao-thong,"));
  const was = rows[at] ?? "";
  // One number is another, the last row is gone.
  const text = [...rows.with(at, was.split(",").with(3, "1.25").join()).slice(0, -1), ""].join(
    "\n",
  );
  const handedIn = { path: file.path, bytes: new TextEncoder().encode(text) };
  const reporting = { period: "2025-06", reporter: "huyen-can-loc" };
  const shown = previewOf(read(known), read(changed(known, [handedIn])), reporting, "vi");
  const other = shown.rows.find((row) => row.line === at + 1);
  expect(other?.value.now).toBe("1,25");
  expect(other?.value.published).toBe(was.split(",")[3]?.replace(".", ","));
  expect(other?.value.before).toMatch(/^\d+,\d\d$/);
  expect(shown.rows.filter((row) => row.line === null)).toHaveLength(1);
  expect(shown.sentences.map(({ about }) => about)).toEqual(["Huyện Can Lộc"]);
  expect(plain(shown.sentences[0]?.now ?? [])).toContain("1,25\u00a0km");
  expect(plain(shown.sentences[0]?.published ?? [])).not.toContain("1,25\u00a0km");
});
