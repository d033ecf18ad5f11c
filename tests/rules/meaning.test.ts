import { expect, test } from "vitest";
import type { SourceFile } from "../../src/data/source-file.ts";
import { check } from "../../src/rules/check.ts";
import { generate } from "../generated/generate.ts";
import { sharedWithReal } from "../generated/write.ts";
import { changed } from "./folder.ts";

/*
 * Damage to figures that reads well, done to a generated set: which rule sees it, without a base
 * and against the set as it was. What no check can see stands in the table as such.
 */

const files = generate({ months: 24, seed: 1 }, sharedWithReal());
const office = "figures/2026-05/van-phong-dieu-phoi.csv";
const commune = "figures/2026-06/xa-can-loc.csv";

type Row = string[];
interface Damage {
  name: string;
  file: string;
  /** Changes the file's rows of cells: area 0, indicator 1, unit 2, value 3, to_date 4. */
  edit(rows: Row[]): void;
  /** The code it is seen by alone, and against the base; null is not at all. */
  alone: string | null;
  beside: string | null;
}

const of = (rows: Row[], indicator: string) => rows.find((row) => row[1] === indicator) ?? [];
const times = (text: string | undefined, n: number) =>
  text ? String(Math.round(Number(text) * n * 1000) / 1000) : "";

const damages: Damage[] = [
  {
    name: "cả tệp gấp nghìn lần",
    file: office,
    edit: (rows) => {
      for (const row of rows.slice(1)) {
        for (const i of [3, 4]) if (row[2] !== "phan-tram") row[i] = times(row[i], 1000);
      }
    },
    alone: "mat-dau-thap-phan",
    beside: "mat-dau-thap-phan",
  },
  {
    name: "lũy kế của tỉnh giảm",
    file: office,
    edit: (rows) => {
      of(rows, "duong-giao-thong")[4] = "0.99";
    },
    alone: "luy-ke-giam",
    beside: "so-cong-bo-thay-doi",
  },
  {
    name: "số trong kỳ của tỉnh gấp mười",
    file: office,
    edit: (rows) => {
      const row = of(rows, "xi-mang");
      row[3] = times(row[3], 10);
    },
    alone: "ky-vuot-luy-ke",
    beside: "so-cong-bo-thay-doi",
  },
  {
    name: "tổng khác các phần",
    file: office,
    edit: (rows) => {
      const row = of(rows, "mo-hinh-san-xuat");
      row[3] = String(Number(row[3]) + 1);
    },
    alone: "phan-khac-tong",
    beside: "phan-khac-tong",
  },
  {
    name: "số hợp lý khác số thật, kỳ đang thu",
    file: commune,
    edit: (rows) => {
      const row = of(rows, "to-hop-tac");
      row[4] = String(Number(row[4]) + 1);
    },
    alone: null,
    beside: null,
  },
];

function damaged({ file, edit }: Damage): SourceFile[] {
  const bytes = files.find(({ path }) => path === file)?.bytes;
  const rows = new TextDecoder()
    .decode(bytes)
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  edit(rows);
  const text = `${rows.map((row) => row.join(",")).join("\n")}\n`;
  return changed(files, [{ path: file, bytes: new TextEncoder().encode(text) }]);
}

test("damage that reads well is seen where it is, or named as what no check can see", () => {
  const table = damages.map((damage) => {
    const input = damaged(damage);
    const codes = (base?: SourceFile[]) =>
      check(input, base).problems.flatMap(({ code, file, severity }) =>
        severity === "note" || file !== damage.file ? [] : [code],
      );
    const [alone, beside] = [codes(), codes(files)];
    return { damage, alone, beside };
  });
  console.table(
    table.map(({ damage, alone, beside }) => ({
      damage: damage.name,
      alone: [...new Set(alone)].join(" ") || "không thể thấy",
      beside: [...new Set(beside)].join(" ") || "không thể thấy",
    })),
  );
  for (const { damage, alone, beside } of table) {
    if (damage.alone === null) expect(alone, damage.name).toEqual([]);
    else expect(alone, damage.name).toContain(damage.alone);
    if (damage.beside === null) expect(beside, damage.name).toEqual([]);
    else expect(beside, damage.name).toContain(damage.beside);
  }
});

test("beside itself a set has nothing to answer for", () => {
  expect(check(files, files).ok).toBe(true);
});
