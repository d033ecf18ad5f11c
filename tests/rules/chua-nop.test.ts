import { expect, test } from "vitest";
import type { SourceFile } from "../../src/data/source-file.ts";
import { askedIn } from "../../src/rules/asked.ts";
import { check } from "../../src/rules/check.ts";
import { real, realFiles } from "../model/real.ts";

const head = "area,indicator,unit,value,to_date,as_of,qualifier,status,source,place,note\n";

function figures(period: string, reporter: string, rows: string): SourceFile {
  const bytes = new TextEncoder().encode(head + rows);
  return { path: `figures/${period}/${reporter}.csv`, bytes };
}

const canLoc = figures("2020-10", "huyen-can-loc", "huyen-can-loc,xi-mang,tan,350,,,,,,,\n");

function missing(files: readonly SourceFile[]): string[] {
  const noted = check(files).problems.filter(({ code }) => code === "chua-nop");
  return noted.map(({ message }) => message);
}

test("those are missing for whom forms are made, also where documents alone came before", () => {
  const asked = askedIn(real, "2020-10").byReporter;
  expect(asked.size).toBe(19);
  const [said = ""] = missing([...realFiles, canLoc]);
  expect(said).toContain("Tháng 10 năm 2020 còn 18 đơn vị chưa nộp, trong số 19 đơn vị: ");
  expect(said).toContain("huyện Hương Sơn");
  expect(said).not.toContain("huyện Can Lộc");
});

test("when all have handed in, nobody is missing", () => {
  const all = [...askedIn(real, "2020-10").byReporter].map(([reporter, own]) => {
    const rows = own.slice(0, 1).map(({ area, indicator }) => {
      return `${area},${indicator.id},${indicator.unit},0,,,,,,,\n`;
    });
    return figures("2020-10", reporter, rows.join(""));
  });
  expect(missing([...realFiles, ...all])).toEqual([]);
  expect(missing([...realFiles, ...all.slice(1)])[0]).toContain("còn 1 đơn vị chưa nộp");
});

test("where it can't be known who is asked, nobody is said to be missing", () => {
  const without = (path: string) => realFiles.filter((file) => file.path !== path);
  const torn = figures("2020-09", "van-phong-dieu-phoi", "tinh-ha-tinh,xi-mang\n");
  expect(missing([...without("releases.csv"), canLoc])).toEqual([]);
  expect(missing([...without("indicators.csv"), canLoc])).toEqual([]);
  expect(missing([...realFiles, torn, canLoc])).toEqual([]);
  // Of the month itself nothing is asked: who is there is there.
  const own = figures("2020-10", "huyen-huong-son", "huyen-huong-son,xi-mang\n");
  expect(missing([...realFiles, own, canLoc])[0]).toContain("còn 17 đơn vị");
});
