import { expect, test } from "vitest";
import { readDataSet } from "../../../src/data/data-set.ts";
import { buildModel } from "../../../src/model/model.ts";
import { areaReport } from "../../../src/model/report/area.ts";
import { byTime } from "../../../src/text/period.ts";
import { generate } from "../../generated/generate.ts";
import { sharedWithReal } from "../../generated/write.ts";

const reportOf = (months: number, id: string) => {
  const files = generate({ months, seed: 1, from: "2018-01" }, sharedWithReal());
  return areaReport(buildModel(readDataSet(files).data), id, "2025-01-01");
};

test("years of a record: one long course, the latest joint figures, sources of what is shown", () => {
  const { courses, joint, olderJoint, lines, months, sources } = reportOf(66, "huyen-ky-anh");
  expect(courses.map(({ points }) => points.length > 60)).toEqual([true]);
  const periods = joint.map(({ period }) => period);
  expect([periods.length, olderJoint]).toEqual([8, true]);
  expect(periods).toEqual(periods.toSorted(byTime).toReversed());
  expect(months.length).toBeGreaterThan(50);
  expect(lines.length).toBeGreaterThan(20);
  const shown = new Set(lines.map(({ period }) => period).concat(periods));
  expect(sources.length).toBeLessThan(months.length);
  expect(sources.length).toBeGreaterThanOrEqual(shown.size);
});

test("a few months: two courses, every joint figure", () => {
  const { courses, olderJoint } = reportOf(4, "huyen-ky-anh");
  expect([courses.length, olderJoint]).toEqual([2, false]);
});
