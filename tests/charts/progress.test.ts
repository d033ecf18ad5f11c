import { expect, test } from "vitest";
import { progressBar, progressChart } from "../../src/charts/progress.ts";
import { type Progress, progress } from "../../src/model/progress.ts";
import { bothSizes, modelOf, numbers, options, snapshot } from "./fixture.ts";

const area = "tinh-ha-tinh";

/** The province's roads by a day beside a plan for the year. */
function roads(done: string, planned: string, day: string, more = {}) {
  const row = { area, indicator: "duong", unit: "km" };
  const period = day.slice(0, 7);
  const plan = { ...row, period: day.slice(0, 4), set_by: "assigned", value: planned, ...more };
  const model = modelOf({
    figures: [{ ...row, period, to_date: done, as_of: day }],
    targets: [plan],
  });
  const found = progress(model, "duong", area, period);
  if (!found) throw new Error("no progress");
  return { model, found };
}

const april = roads("28.67", "432.3", "2020-04-16");

for (const size of bothSizes) {
  const draw = async (
    name: string,
    { model, found }: { model: ReturnType<typeof roads>["model"]; found: Progress },
  ) => {
    const svg = progressChart(model, found, options(size));
    await expect(svg).toMatchFileSnapshot(snapshot(name, size));
    return svg ?? "";
  };

  test(`April's roads, ${size}`, async () => {
    const svg = await draw("progress", april);
    expect(svg).toContain("28,67\u00a0km trên 432,3\u00a0km, đạt 6,6%");
  });

  test(`late in the year, ${size}: plan and pace don't collide`, async () => {
    await draw("progress-late", roads("401.5", "432.3", "2020-11-26"));
  });

  test(`more than was planned, ${size}`, async () => {
    const svg = await draw(
      "progress-over",
      roads("512.8", "432.3", "2020-10-16", { qualifier: "it-nhat" }),
    );
    const [track = 0, done = 0] = numbers(svg, "rect", "width");
    expect(done / track).toBeCloseTo(512.8 / 432.3, 2);
  });
}

test("the tiny bar: done, and a tick where an even pace would be", async () => {
  const svg = progressBar(april.found) ?? "";
  expect(numbers(svg, "rect", "width")).toEqual([200, 13.3]);
  expect(numbers(svg, 'line class="pace"', "x1")).toEqual([58.5]);
  await expect(svg).toMatchFileSnapshot("./snapshots/progress-bar.svg");
});

test("the tiny bar beyond the plan: the plan is a mark within", async () => {
  const svg = progressBar(roads("540", "432", "2020-10-16").found) ?? "";
  expect(numbers(svg, "rect", "width")).toEqual([160, 200]);
  await expect(svg).toMatchFileSnapshot("./snapshots/progress-bar-over.svg");
});

test("there is no part of nothing", () => {
  const { model, found } = roads("1", "0", "2020-04-16");
  expect(progressBar(found)).toBeNull();
  expect(progressChart(model, found, options("wide"))).toBeNull();
});
