import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { frequencyOf } from "../../src/text/period.ts";
import { builtSite } from "../site.ts";
import { type Compared, compare } from "./differences.ts";
import { type BuiltPage, isGuide, readPages } from "./page.ts";
import { type DataFiles, readRecord } from "./record.ts";

let pages: BuiltPage[];
let record: DataFiles;
let compared: Compared;

beforeAll(async () => {
  pages = await readPages((await builtSite()).dir, (path) => !isGuide(path));
  record = readRecord(join(root, "data"));
  compared = compare(pages, record);
});

test("every number of every table, card and ranked chart is the data's", () => {
  expect(compared.differences).toEqual([]);
  // Half of what was compared when this was written: the pages may be arranged anew.
  const atLeast = {
    files: 800,
    comparison: 1300,
    areas: 120,
    lines: 500,
    latest: 900,
    series: 140,
    periods: 130,
    plans: 300,
    facts: 160,
    around: 80,
    joint: 60,
    cards: 50,
    bars: 900,
  };
  for (const [kind, cells] of Object.entries(atLeast)) {
    expect(compared.cells.get(kind), kind).toBeGreaterThanOrEqual(cells);
  }
});

test("a page that says another number than the files is found, wherever it stands", () => {
  const figures = record.figures.map((row) =>
    row.indicator === "duong-giao-thong" && row.area === "huyen-can-loc"
      ? { ...row, value: "6.96" }
      : row,
  );
  const wrong = compare(pages, { ...record, figures }).differences.join("\n");
  for (const place of [
    ...["/thang/2020-04/ files", "/thang/2020-04/ areas", "/thang/2020-04/ comparison"],
    ...["/thang/2020-04/huyen-can-loc/ lines", "/dia-phuong/huyen-can-loc/ latest"],
    ...["/chi-tieu/duong-giao-thong/ comparison", "/bieu-do/duong-giao-thong/2020-04/ comparison"],
    ...["/bieu-do/duong-giao-thong/huyen-can-loc/ series", "/en/thang/2020-04/ files"],
  ]) {
    expect(wrong).toContain(`${place}: has`);
  }
  // Nor are the five others nil when the named don't make the total any more.
  expect(wrong).toContain("/thang/2020-04/ areas: no Thị xã Hồng Lĩnh | …");
});

test.each(["/", "/en/"])("every row, fact and plan stands on its pages below %s", (home) => {
  for (const { period } of record.figures) {
    const page = frequencyOf(period) === "month" ? `thang/${period}` : `nam/${period.slice(0, 4)}`;
    expect(compared.tables).toContain(`${home}${page}/ files`);
  }
  for (const { period } of record.facts) {
    const page = frequencyOf(period) === "month" ? `thang/${period}` : `nam/${period.slice(0, 4)}`;
    expect(compared.tables).toContain(`${home}${page}/ facts`);
  }
  for (const { period, indicator, area } of record.plans) {
    const areas = area.split("+").map((id) => `dia-phuong/${id}`);
    for (const page of [`nam/${period}`, `chi-tieu/${indicator}`, ...areas]) {
      expect(compared.tables).toContain(`${home}${page}/ plans`);
    }
  }
});

/** A row of the first table below a heading, by its first cell. */
function row(path: string, heading: string, name: string): string[] {
  const page = pages.find((each) => each.path === path);
  const table = page?.tables.find((each) => each.heading === heading);
  const found = table?.rows.find(([first]) => first?.text === name) ?? [];
  return found.map(({ text }) => text);
}

test("nothing occurred, not stated, none and derived have each their sign", () => {
  const month = "/thang/2020-04/";
  const areas = "Bảng số của tháng";
  const nil = ["Thị xã Hồng Lĩnh", "Thị xã Kỳ Anh", "Huyện Lộc Hà", "Huyện Nghi Xuân"];
  const page = pages.find((each) => each.path === month);
  const heads = page?.tables.find((each) => each.heading === areas)?.head ?? [];
  const column = (name: string) => heads.findIndex(({ text }) => text === name);
  const roads = column("Đường giao thông nông thôn");
  const donations = column("Ủng hộ phòng, chống Covid-19");
  for (const name of [...nil, "Huyện Vũ Quang"]) expect(row(month, areas, name)[roads]).toBe("–");
  expect(row(month, areas, "Huyện Can Lộc")[roads]).toBe("6,95");
  for (const name of nil) expect(row(month, areas, name)[donations]).toBe("…");
  expect(row(month, areas, "Huyện Đức Thọ")[donations]).toBe("2,090");
  expect(row(month, areas, "Cộng đồng OCOP Hà Tĩnh")[donations]).toBe("0,127");
  const lines = (id: string) => `/thang/2020-04/${id}/`;
  expect(row(lines("huyen-loc-ha"), "Số liệu chính", "Nợ đọng xây dựng cơ bản")[1]).toBe("0");
  const large = "Mô hình sản xuất quy mô lớn";
  expect(row(lines("huyen-nghi-xuan"), "Số liệu chính", large)[1]).toBe("1*");
  expect(row(lines("huyen-can-loc"), "Số liệu chính", large)[1]).toBe("–");
});

test("English pages write the same numbers the English way", () => {
  const areas = "The month's table";
  expect(row("/en/thang/2020-04/", areas, "Can Lộc district")).toContain("6.95");
  const every = "Every figure of this period";
  expect(row("/en/thang/2020-04/", every, "Cement received")).toContain("5,666");
  expect(row("/en/thang/2020-04/", every, "Spring rice headed")).toContain("43,860");
});
