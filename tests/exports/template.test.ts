import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { readDataSet } from "../../src/data/data-set.ts";
import { type TemplateFigure, templateOf } from "../../src/exports/template.ts";
import { templateFile } from "../../src/exports/template-workbook.ts";
import { columnOf, formRows, headOf, readMarks } from "../../src/intake/form.ts";
import { buildModel, type Model } from "../../src/model/model.ts";
import { generate } from "../generated/generate.ts";
import { sharedWithReal } from "../generated/write.ts";
import { real } from "../model/real.ts";

const simulated = buildModel(
  readDataSet(generate({ months: 3, seed: 1, end: "2025-08" }, sharedWithReal())).data,
);

function formOf(model: Model, period: string, reporter: string) {
  const template = templateOf(model, period, reporter);
  if (!template) throw new Error(`no form for ${reporter} in ${period}`);
  return template;
}

function figureIn(model: Model, period: string, reporter: string, id: string): TemplateFigure {
  const { lines } = formOf(model, period, reporter);
  const found = lines.flatMap((line) => (line.kind === "figure" ? [line.figure] : []));
  const figure = found.find(({ indicator }) => indicator === id);
  if (!figure) throw new Error(`${id} isn't asked`);
  return figure;
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes));
  return Object.fromEntries(entries.map(([path, part]) => [path, strFromU8(part)]));
}

test("last month's numbers and the year's plan stand beside, as they were typed", () => {
  const province = figureIn(real, "2020-05", "so-giao-thong-van-tai", "duong-giao-thong");
  expect(province).toMatchObject({
    ...{ area: "tinh-ha-tinh", unit: "km", unitName: "km", decimals: 2, most: "1000" },
    plan: { text: "432.3", qualifier: null },
    valueBefore: { text: "18.96", qualifier: null },
    toDateBefore: { text: "28.67", qualifier: null },
  });
  const district = figureIn(real, "2020-05", "huyen-can-loc", "duong-giao-thong");
  expect(district).toMatchObject({ most: "200", plan: null, valueBefore: { text: "6.95" } });
});

test("a series that begins anew with the year has nothing to date beside in January", () => {
  const january = buildModel(
    readDataSet(generate({ months: 3, seed: 1, end: "2026-02" }, sharedWithReal())).data,
  );
  const figure = figureIn(january, "2026-01", "van-phong-dieu-phoi", "duong-giao-thong");
  expect(figure.valueBefore).not.toBeNull();
  expect(figure.toDateBefore).toBeNull();
  expect(
    figureIn(january, "2026-02", "van-phong-dieu-phoi", "duong-giao-thong").toDateBefore,
  ).not.toBeNull();
});

test("a rate goes to 100 and has nothing to date", () => {
  const rate = figureIn(real, "2020-05", "huyen-can-loc", "ty-le-ho-ngheo");
  expect(rate).toMatchObject({ most: "100", hasToDate: false, decimals: 2 });
});

test("who counts in another unit goes on in it, numbers and limit turned into it", () => {
  const group = figureIn(real, "2020-05", "van-phong-dieu-phoi", "ung-ho-tai-dia-phuong");
  expect(group.unit).toBe("trieu-dong");
  const { lines } = formOf(real, "2020-05", "van-phong-dieu-phoi");
  const joint = lines.flatMap((line) =>
    line.kind === "figure" && line.figure.area === "cong-dong-ocop" ? [line.figure] : [],
  );
  const donations = joint.find(({ indicator }) => indicator === "ung-ho-phong-dich");
  // 20 tỷ đồng at most; 127 triệu đồng in April.
  expect(donations).toMatchObject({
    unit: "trieu-dong",
    most: "20000",
    valueBefore: { text: "127" },
  });
});

test("an agency's areas stand under their indicator, an area's own lines are its indicators", () => {
  const farming = formOf(simulated, "2025-08", "so-nong-nghiep-va-phat-trien-nong-thon").lines;
  const at = farming.findIndex((line) => line.kind === "indicator");
  expect(farming[at]?.number).toMatch(/^\d+(\.\d+)?$/);
  expect(farming[at + 1]).toMatchObject({ kind: "figure", name: "Toàn tỉnh", number: "" });
  const commune = formOf(simulated, "2025-08", "xa-can-loc").lines;
  expect(commune.filter((line) => line.kind === "indicator")).toEqual([]);
  expect(commune[0]).toEqual({ kind: "topic", number: "I", name: "Hạ tầng" });
});

test("nobody who isn't asked has a form", () => {
  expect(templateOf(real, "2020-05", "huyen-khong-co")).toBeNull();
  expect(templateOf(real, "2025-07", "huyen-can-loc")).toBeNull();
  expect(templateOf(real, "2020-05", "xa-can-loc")).toBeNull();
});

test("the same form gives the same bytes", () => {
  const once = templateFile(formOf(real, "2020-05", "huyen-can-loc"));
  const again = templateFile(formOf(real, "2020-05", "huyen-can-loc"));
  expect(Buffer.from(once).equals(again)).toBe(true);
});

test("parts stand in the order that Excel reads, and nothing runs or is hidden", () => {
  const parts = partsOf(templateFile(formOf(simulated, "2025-08", "xa-can-loc")));
  expect(Object.keys(parts)).toEqual([
    ...["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
    ...["xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"],
  ]);
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  const order =
    "sheetPr sheetViews sheetFormatPr cols sheetData sheetProtection dataValidations " +
    "printOptions pageMargins pageSetup headerFooter";
  const places = order.split(" ").map((name) => sheet.indexOf(`<${name}`));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(Object.values(parts).join("")).not.toMatch(/hidden|<f>|mergeCell|vba/);
});

test("only cells to fill are open, in a protected sheet", () => {
  const template = formOf(real, "2020-05", "huyen-can-loc");
  const parts = partsOf(templateFile(template));
  const styles = [...(parts["xl/styles.xml"] ?? "").matchAll(/<xf [^>]*xfId.*?<\/xf>/g)];
  const open = new Set(styles.flatMap(([xf], i) => (xf.includes('locked="0"') ? [String(i)] : [])));
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain('<sheetProtection sheet="1"');
  const cells = [...sheet.matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"/g)];
  const letters = new Set(
    cells.flatMap(([, column = "", s = ""]) => (open.has(s) ? [column] : [])),
  );
  expect([...letters].toSorted()).toEqual(["G", "H", "I", "J", "K", "L"]);
});

test("rules on cells keep to what Excel takes: titles of 32 letters, messages of 225", () => {
  for (const reporter of ["huyen-can-loc", "so-nong-nghiep-va-phat-trien-nong-thon"]) {
    const sheet =
      partsOf(templateFile(formOf(real, "2020-05", reporter)))["xl/worksheets/sheet1.xml"] ?? "";
    const rules = [...sheet.matchAll(/errorTitle="([^"]*)" error="([^"]*)"/g)];
    expect(rules.length).toBeGreaterThan(3);
    for (const [, title = "", message = ""] of rules) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(225);
    }
  }
});

test("a form of generated data says that it is simulated", () => {
  const sheet = partsOf(templateFile(formOf(simulated, "2025-08", "xa-can-loc")))[
    "xl/worksheets/sheet1.xml"
  ];
  expect(sheet).toContain("SỐ LIỆU MÔ PHỎNG");
});

test("marks and heads stand where the reader looks for them", () => {
  const sheet =
    partsOf(templateFile(formOf(real, "2020-05", "huyen-can-loc")))["xl/worksheets/sheet1.xml"] ??
    "";
  const rows = sheet
    .split("<row ")
    .slice(1)
    .map((row) =>
      [
        ...row.matchAll(
          /<c r="[A-Z]+\d+" s="\d+"(?:\/>|[^>]*>(?:<is><t>(.*?)<\/t><\/is>|<v>(.*?)<\/v>)<\/c>)/g,
        ),
      ].map(([, t, v]) => t ?? v ?? ""),
    );
  expect(readMarks(rows[formRows.marks] ?? [])).toEqual({
    period: "2020-05",
    reporter: "huyen-can-loc",
  });
  expect(rows[formRows.heads]?.[columnOf("to_date")]).toBe(headOf("to_date"));
  const roads = rows.find((row) => row.includes("duong-giao-thong"));
  expect(roads?.slice(-3)).toEqual(["huyen-can-loc", "duong-giao-thong", "km"]);
});
