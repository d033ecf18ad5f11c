import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { expect, test } from "vitest";
import { takeIn } from "../../../src/intake/intake.ts";
import { intakeRules } from "../../../src/intake/problems/all.ts";
import { changed, filesUnder } from "../../rules/folder.ts";
import { cells } from "./cells.ts";
import type { Damage } from "./damage.ts";
import { files } from "./files.ts";
import { forms } from "./forms.ts";
import { names } from "./names.ts";
import { sheets } from "./sheets.ts";
import { texts } from "./texts.ts";

const base = filesUnder(join(import.meta.dirname, "../../rules/base"));
/** A damaged workbook saved as another kind of file: the damage must be seen all the same. */
function savedAs(bookType: "xls" | "ods", damage: Damage): Damage[] {
  const { what, sent } = damage;
  if ("then" in sent) return [];
  const book = XLSX.read(sent.bytes, { cellNF: true, cellFormula: true });
  const bytes = new Uint8Array(XLSX.write(book, { type: "array", bookType }));
  return [
    { ...damage, what: `${what} (.${bookType})`, sent: { name: `so-lieu.${bookType}`, bytes } },
  ];
}

/** SheetJS writes neither errors nor dates into an .ods; `ods.test.ts` has both. */
const written = cells.filter(({ caught }) => caught !== "o-loi@E4" && caught !== "o-ngay-thang@E4");

const damages: readonly Damage[] = [
  ...cells,
  ...cells.flatMap((damage) => savedAs("xls", damage)),
  ...written.flatMap((damage) => savedAs("ods", damage)),
  ...sheets,
  ...names,
  ...forms,
  ...files,
  ...texts,
];

/** What became of a damaged file: the rows that would be written, or `code@cell` of each problem. */
async function found({ sent, options, beside = [] }: Damage): Promise<string[]> {
  const taken = await takeIn([await sent], changed(base, beside), options);
  if (!taken.ok) {
    expect(taken.files).toEqual([]);
    return [...taken.problems, ...taken.questions].map(({ code, cell }) => `${code}@${cell ?? ""}`);
  }
  const text = new TextDecoder().decode(taken.files[0]?.bytes);
  return text
    .split("\n")
    .slice(1, -1)
    .map((line) => line.split(",").slice(0, 5).join());
}

test("every damage is refused at its place, or read as exactly the same figures", async () => {
  const table: { damage: string; found: string; caught: boolean }[] = [];
  for (const damage of damages) {
    const seen = await found(damage);
    const { what, caught } = damage;
    const isCaught =
      typeof caught === "string" ? seen.includes(caught) : seen.join("\n") === caught.join("\n");
    table.push({ damage: what, found: seen.join(" "), caught: isCaught });
  }
  console.table(table);
  const missed = table.filter(({ caught }) => !caught);
  const share = (100 * (table.length - missed.length)) / table.length;
  console.log(`${table.length - missed.length} / ${table.length} hư hại: ${share.toFixed(1)}%`);
  expect(missed).toEqual([]);
}, 120_000);

test("every code of the importer has a damage that it refuses, or tells of", () => {
  const caught = damages.flatMap((damage) => damage.caught);
  const codes = intakeRules.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(codes.filter((code) => !caught.some((each) => each.startsWith(`${code}@`)))).toEqual([]);
});
