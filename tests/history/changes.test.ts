import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SourceFile } from "../../src/data/source-file.ts";
import { changesOf } from "../../src/history/changes.ts";
import { checkAndRead } from "../../src/rules/check.ts";
import { changed, filesUnder } from "../rules/folder.ts";

const base = filesUnder(join(import.meta.dirname, "../rules/base"));

/** The base data set with a file's text replaced; `right` must stand there. */
function edited(path: string, right: string, wrong: string, files = base): SourceFile[] {
  const file = files.find((each) => each.path === path);
  const text = new TextDecoder().decode(file?.bytes);
  expect(text).toContain(right);
  return changed(files, [{ path, bytes: new TextEncoder().encode(text.replace(right, wrong)) }]);
}

function changes(now: readonly SourceFile[], before: readonly SourceFile[] = base) {
  return changesOf(checkAndRead(now, before).context);
}

const april = "figures/2020-04/huyen-can-loc.csv";

test("nothing changed, and nothing to compare with", () => {
  const none = { counts: { added: 0, changed: 0, removed: 0 }, periods: [], tables: [] };
  expect(changes(base)).toMatchObject({ ...none, reasons: [], released: [], withdrawn: [] });
  expect(changesOf(checkAndRead(base).context)).toMatchObject(none);
});

test("a number that changed, one that is gone and one that is new", () => {
  const all = edited(
    april,
    "km,3.33,,",
    "km,3.41,5.5,",
    edited(april, "huyen-can-loc,xi-mang,tan,1111,,,,so-bo,,,\n", ""),
  );
  const { counts, periods, reporters } = changes(all);
  expect(counts).toEqual({ added: 1, changed: 1, removed: 1 });
  expect(reporters).toBe(1);
  const [file] = periods[0]?.files ?? [];
  expect(
    file?.changed.map((row) => [row.before?.amount?.toFixed(), row.after?.amount?.toFixed()]),
  ).toEqual([["3.33", "3.41"]]);
  expect(file?.removed.map((row) => [row.indicator, row.measure])).toEqual([["xi-mang", "value"]]);
  expect(file?.added.map((row) => [row.value, row.to_date?.amount?.toFixed()])).toEqual([
    [null, "5.5"],
  ]);
  expect(periods[0]?.released).toBe(true);
});

describe("what changes no figure", () => {
  test.each([
    ["another unit", edited(april, "km,3.33,", "m,3330,")],
    ["decimals", edited(april, "km,3.33,", "km,3.330,")],
    [
      "rows in another order",
      edited(
        april,
        "huyen-can-loc,xi-mang,tan,1111,,,,so-bo,,,\n",
        "",
        edited(
          april,
          "huyen-can-loc,duong",
          "huyen-can-loc,xi-mang,tan,1111,,,,so-bo,,,\nhuyen-can-loc,duong",
        ),
      ),
    ],
    [
      "a renamed file",
      base.map((file) =>
        file.path === april ? { ...file, path: "figures/2020-04/so-tai-chinh.csv" } : file,
      ),
    ],
  ])("%s", (_, now) => {
    expect(changes(now).counts).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(changes(now).periods).toEqual([]);
  });

  test("another id that the old address leads to", () => {
    const renamed = base.map((file) => ({
      ...file,
      bytes: new TextEncoder().encode(
        new TextDecoder().decode(file.bytes).replaceAll("xi-mang", "xi-mang-moi"),
      ),
    }));
    const redirect = "from,to\n/chi-tieu/xi-mang/,/chi-tieu/xi-mang-moi/\n";
    const now = changed(renamed, [
      { path: "redirects.csv", bytes: new TextEncoder().encode(redirect) },
    ]);
    expect(changes(now).counts).toEqual({ added: 0, changed: 0, removed: 0 });
  });
});

test("cells beside the numbers are details, and a plan is a number", () => {
  const now = edited(april, "2020-04-16,,so-bo", "2020-04-16,,chinh-thuc");
  const [file] = changes(now).periods[0]?.files ?? [];
  expect(file?.details).toMatchObject([{ column: "status", before: "so-bo", after: "chinh-thuc" }]);
  const plans = base.find(({ path }) => path === "targets/2020.csv");
  const [, row = ""] = new TextDecoder().decode(plans?.bytes).split("\n");
  const { counts, periods } = changes(edited("targets/2020.csv", `${row}\n`, ""));
  expect(counts).toEqual({ added: 0, changed: 0, removed: 1 });
  expect(periods).toMatchObject([
    { period: "2020", files: [{ reporter: null, removed: [{ measure: "plan" }] }] },
  ]);
});

test("a new number stands beside that of the period before", () => {
  const path = "figures/2025-03/van-phong-dieu-phoi.csv";
  const text =
    "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\ntinh-ha-tinh,xi-mang,tan,1405,,,,,bc-04,I,\n";
  const [first] = changes(changed(base, [{ path, bytes: new TextEncoder().encode(text) }])).periods;
  expect(first).toMatchObject({ period: "2025-03", released: false });
  expect(first?.files[0]?.added[0]?.previous?.quantity.text).toBe("1321");
});

test("rows of other tables, by their key", () => {
  const now = edited(
    "agencies.csv",
    "Sở Tài chính,Department of Finance",
    "Sở Tài chính,Finance",
    edited("units.csv", "m2,m²,m²,m²,m2,0\n", "m2,m²,m²,m²,m2,0\nmau,mẫu,mẫu,mẫu,mau,0\n"),
  );
  expect(changes(now).tables).toMatchObject([
    {
      file: "agencies.csv",
      kind: "changed",
      key: ["so-tai-chinh", ""],
      cells: [{ column: "en", before: "Department of Finance", after: "Finance" }],
    },
    { file: "units.csv", kind: "added", key: ["mau"] },
  ]);
});

test("when figures were received is told by its period and reporter", () => {
  const row = "2020-04,huyen-can-loc,2020-04-18,van-phong-dieu-phoi,\n";
  const now = edited("submissions.csv", row, row.replace("-18", "-19"));
  expect(changes(now).tables).toMatchObject([
    {
      file: "submissions.csv",
      kind: "changed",
      key: ["2020-04", "huyen-can-loc"],
      cells: [{ column: "received", before: "2020-04-18", after: "2020-04-19" }],
    },
  ]);
  expect(changes(now).counts).toEqual({ added: 0, changed: 0, removed: 0 });
});

test("what a damaged file doesn't say isn't gone; a damaged past is no obstacle", () => {
  const damaged = edited(april, "km,3.33,", "km,3;33,");
  expect(changes(damaged)).toMatchObject({ counts: { removed: 0 }, unread: [april] });
  const past = edited(april, "huyen-can-loc,duong", "Can Lộc!,duong");
  expect(changes(base, past).counts).toEqual({ added: 1, changed: 0, removed: 0 });
});

test("reasons, releases and releases taken back", () => {
  const files = edited("releases.csv", "2020-04,2020-04-30,live,\n", "");
  expect(changes(files).withdrawn).toMatchObject([{ period: "2020-04" }]);
  expect(changes(base, files).released).toMatchObject([{ period: "2020-04" }]);
  const row = "2020-04,huyen-can-loc,xi-mang,value,,1111,confirmed,Đúng,2020-05-02\n";
  const text = new TextDecoder().decode(base.find(({ path }) => path === "corrections.csv")?.bytes);
  const now = changed(base, [
    { path: "corrections.csv", bytes: new TextEncoder().encode(text + row) },
  ]);
  expect(changes(now).reasons).toMatchObject([{ reason: "Đúng" }]);
});
