import { expect, test } from "vitest";
import { readDataSet } from "../../../src/data/data-set.ts";
import { buildModel } from "../../../src/model/model.ts";
import { pagesOf } from "../../../src/model/pages.ts";
import { areaReport } from "../../../src/model/report/area.ts";
import { areaMonthReport } from "../../../src/model/report/area-month.ts";
import { latestCorrections } from "../../../src/model/report/corrections.ts";
import { homeReport } from "../../../src/model/report/home.ts";
import { indicatorReport } from "../../../src/model/report/indicator.ts";
import { monthReport } from "../../../src/model/report/month.ts";
import { yearReport } from "../../../src/model/report/year.ts";
import { generate } from "../../generated/generate.ts";
import { sharedWithReal } from "../../generated/write.ts";

const options = { months: 8, seed: 5, from: "2025-02" };
const model = buildModel(readDataSet(generate(options, sharedWithReal())).data);
const pages = pagesOf(model);

test("generated data is known as such", () => {
  expect(model.simulated).toBe(true);
});

test("the month still collected is open, the one before it is home's", () => {
  const home = homeReport(model);
  expect(home.open).toEqual(["2025-09"]);
  expect(home.latest?.period).toBe("2025-08");
  expect(monthReport(model, "2025-09").release).toBeNull();
  expect(latestCorrections(model, null)).toHaveLength(5);
});

test("every page's report says something", { timeout: 30_000 }, () => {
  for (const period of pages.months) expect(monthReport(model, period).topics).not.toEqual([]);
  for (const year of pages.years) expect(yearReport(model, year).plans).not.toEqual([]);
  for (const id of pages.indicators) {
    expect(
      indicatorReport(model, id).periods.length + indicatorReport(model, id).plans.length,
    ).toBeGreaterThan(0);
  }
  for (const id of pages.areas) expect(areaReport(model, id, "2025-09-22").area.id).toBe(id);
  for (const key of pages.areaMonths) {
    const [period = "", area = ""] = key.split("/");
    const { lines, around } = areaMonthReport(model, period, area);
    expect(lines.length + around.length, key).toBeGreaterThan(0);
  }
});
