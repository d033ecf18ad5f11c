import * as XLSX from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { readDataSet } from "../../src/data/data-set.ts";
import type { Observation } from "../../src/data/observation.ts";
import { templateOf } from "../../src/exports/template.ts";
import { templateFile } from "../../src/exports/template-workbook.ts";
import { columnOf, type FormColumn, formRows } from "../../src/intake/form.ts";
import { takeIn } from "../../src/intake/intake.ts";
import { buildModel, type Model } from "../../src/model/model.ts";
import { type Period, shift } from "../../src/text/period.ts";
import { figureWords } from "../../src/text/words/figure.ts";
import { qualifierWords } from "../../src/text/words/form.ts";
import { generate } from "../generated/generate.ts";
import { sharedWithReal } from "../generated/write.ts";

/** A form as the reporter hands it in: each figure typed into its row, the rest left as it was. */
function filled(model: Model, period: Period, own: readonly Observation[]): Uint8Array {
  const template = templateOf(model, period, own[0]?.reporter ?? "");
  if (!template) throw new Error("not asked for anything");
  const book = XLSX.read(templateFile(template), { cellStyles: true, cellNF: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  const left = new Map(own.map((row) => [`${row.area} ${row.indicator} ${row.unit}`, row]));
  for (let r: number = formRows.first; r < formRows.first + template.lines.length; r++) {
    const at = (column: FormColumn) => XLSX.utils.encode_cell({ r, c: columnOf(column) });
    const key = (["area", "indicator", "unit"] as const).map((id) => sheet[at(id)]?.v).join(" ");
    const row = left.get(key);
    left.delete(key);
    const type = (column: FormColumn, v: string | number | undefined) => {
      if (v === undefined) return;
      sheet[at(column)] = { ...sheet[at(column)], t: typeof v === "number" ? "n" : "s", v };
    };
    type("value", row?.value ? Number(row.value.text) : undefined);
    type("to_date", row?.to_date ? Number(row.to_date.text) : undefined);
    type("as_of", row?.as_of ? Number(row.as_of.slice(-2)) : undefined);
    type("qualifier", row?.qualifier ? qualifierWords[row.qualifier].vi : undefined);
    type("status", row?.status ? figureWords[row.status].vi : undefined);
    type("note", row?.note ?? undefined);
  }
  expect([...left.keys()]).toEqual([]);
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }));
}

/** A figure as it counts: numbers by their amount, for 280 m typed in Excel is 280,00 m. */
function said(row: Observation) {
  const amounts = [row.value, row.to_date].map((number) => number?.amount.toFixed() ?? null);
  const { area, indicator, unit, as_of, qualifier, status, source, note } = row;
  return [area, indicator, unit, ...amounts, as_of, qualifier, status, source, note].join();
}

/** Of each tier and era one: a unit, a department that reports on all units, the office. */
const months = [
  {
    period: "2020-05",
    reporters: ["huyen-can-loc", "so-nong-nghiep-va-phat-trien-nong-thon", "van-phong-dieu-phoi"],
    joint: 0,
  },
  {
    period: "2025-09",
    reporters: ["xa-can-loc", "xa-hong-loc-2025", "so-nong-nghiep-va-phat-trien-nong-thon"],
    joint: 2,
  },
] as const;

describe.each(months)("$period", ({ period, reporters, joint }) => {
  const all = generate({ months: 3, seed: 1, end: shift(period, 1) }, sharedWithReal());
  const rows = readDataSet(all).data.observations.filter((row) => row.period === period);
  const empty = all.filter(({ path }) => !path.startsWith(`figures/${period}/`));
  const model = buildModel(readDataSet(empty).data);

  test("figures of two areas together are among them where the month has some", () => {
    const sampled = rows.filter((row) => reporters.some((id) => id === row.reporter));
    expect(sampled.filter(({ area }) => area.includes("+"))).toHaveLength(joint);
  });

  test.each(reporters)("what %s fills in is what the record gets", async (reporter) => {
    const path = `figures/${period}/${reporter}.csv`;
    const own = rows.filter((row) => row.reporter === reporter);
    const sent = [{ name: `${reporter}.xlsx`, bytes: filled(model, period, own) }];
    const rest = all.filter((file) => file.path !== path);
    const taken = await takeIn(sent, rest, { source: own[0]?.source ?? "" });
    expect(taken.questions).toEqual([]);
    expect(taken.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(taken.files.map((file) => file.path)).toEqual([path]);
    const got = readDataSet([...rest, ...taken.files]).data.observations.filter(
      (row) => row.period === period && row.reporter === reporter,
    );
    expect(got.length).toBeGreaterThan(0);
    expect(got.map(said)).toEqual(own.map(said));
  });
});
