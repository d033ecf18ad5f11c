import { expect, test } from "vitest";
import { cutList, cutTable, fitted } from "../../src/exports/cut.ts";

const rows = Array.from({ length: 40 }, (_, i) => `dòng ${i}`);

test("a table's first rows, and how many there are besides", () => {
  const shown = cutTable([{ head: "A" }], rows, 3, (row) => [row]);
  expect(shown.split("\n")).toEqual([
    "| A |",
    "| --- |",
    "| dòng 0 |",
    "| dòng 1 |",
    "| dòng 2 |",
    "",
    "còn 37 dòng nữa",
  ]);
  expect(cutTable([{ head: "A" }], rows, 40, (row) => [row])).not.toContain("còn");
  expect(cutList(rows, 0)).toBe("- còn 40 dòng nữa");
});

test("what fits is whole; what doesn't has fewer rows and says so", () => {
  const write = (cut: number, note: string) => [note, cutList(rows, cut)].join("\n\n");
  expect(fitted(5000, write)).not.toContain("rút");
  const cut = fitted(350, write);
  expect(cut.length).toBeLessThanOrEqual(350);
  expect(cut).toContain("mỗi bảng chỉ giữ 10 dòng đầu");
  expect(cut).toContain("- còn 30 dòng nữa");
});

test("where no table is long and all is too long, it is cut off between parts, and says so", () => {
  const text = Array.from({ length: 300 }, (_, i) => `phần ${i}`).join("\n\n");
  const cut = fitted(1000, () => text);
  expect(cut.length).toBeLessThanOrEqual(1000);
  const [kept = "", note = ""] = cut.split("\n\nCòn nữa");
  expect(text.startsWith(`${kept}\n\n`)).toBe(true);
  expect(note).toContain(`${(text.length - kept.length).toLocaleString("vi")} ký tự bị bỏ`);
});
