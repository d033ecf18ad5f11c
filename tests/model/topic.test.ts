import { expect, test } from "vitest";
import { allLines, topicReports } from "../../src/model/topic.ts";
import { real } from "./real.ts";

const reports = topicReports(real, "2020-04");

test("topics stand in the report's order, and only where something is said", () => {
  const topics = reports.map(({ topic }) => topic);
  expect(topics[0]).toBe("ha-tang");
  expect(topics).not.toContain("khu-dan-cu");
});

test("parts stand under their whole", () => {
  const lines = reports.flatMap((report) => report.lines);
  const models = lines.find(({ indicator }) => indicator.id === "mo-hinh-san-xuat");
  expect(models?.parts.map(({ key }) => key?.figure.text).sort()).toEqual(["1", "2", "7"]);
  expect(lines.some(({ indicator }) => indicator.id === "mo-hinh-lon")).toBe(false);
  expect(allLines(lines).some(({ indicator }) => indicator.id === "mo-hinh-lon")).toBe(true);
});

test("every indicator of the month has its line", () => {
  const said = new Set(real.inPeriod("2020-04").map((row) => row.indicator));
  const lines = allLines(reports.flatMap((report) => report.lines));
  expect(new Set(lines.map(({ indicator }) => indicator.id))).toEqual(said);
});
