import { expect, test } from "vitest";
import { lineChart } from "../../src/charts/line.ts";
import {
  bothSizes,
  modelOf,
  numbers,
  options,
  overTime,
  seriesOf,
  snapshot,
  tracesIn,
} from "./fixture.ts";

const province = "tinh-ha-tinh";
const years = [3.1, 4.5, 6.2, 5.8, 7.4, 9.1, 12.4, 11.2, 8.3, 14.6, 16.9, 21.3];
const twoYears = [...years, ...years.map((amount) => Number((amount * 1.15).toFixed(2)))];

/** A model of the province's roads, and its series. */
function roads(amounts: readonly (number | string | null)[], first = "2018-05", more = {}) {
  const model = modelOf({ figures: overTime(first, province, amounts), ...more });
  return { model, series: seriesOf(model, province) };
}

const gapped = [3.1, 4.5, null, null, 7.4, null, 12.4, 11.2, 8.3, null, 16.9, 18.96];

for (const size of bothSizes) {
  test(`two years of months, ${size}`, async () => {
    const { model, series } = roads(twoYears);
    await expect(lineChart(model, series, options(size))).toMatchFileSnapshot(
      snapshot("line", size),
    );
  });

  test(`gaps stay gaps, a point alone is a dot, ${size}`, async () => {
    const { model, series } = roads(gapped, "2019-05");
    const svg = lineChart(model, series, options(size));
    expect(tracesIn(svg)).toHaveLength(3);
    expect(svg).toContain("4 kỳ không có số.");
    await expect(svg).toMatchFileSnapshot(snapshot("line-gaps", size));
  });

  test(`a break parts the line, ${size}`, async () => {
    const why = { vi: "Địa giới thay đổi", en: "Boundaries changed" };
    const { model, series } = roads(twoYears, "2023-10", {
      breaks: [
        { period: "2025-01", ...why },
        { period: "2025-07", vi: "Không còn cấp huyện", en: "No districts" },
      ],
    });
    const svg = lineChart(model, series, options(size));
    expect(tracesIn(svg)).toHaveLength(3);
    expect(svg).toContain("Ngắt chuỗi tháng 1 năm 2025: Địa giới thay đổi.");
    await expect(svg).toMatchFileSnapshot(snapshot("line-breaks", size));
  });

  test(`a single point, ${size}`, async () => {
    const { model, series } = roads([18.96], "2020-04");
    const svg = lineChart(model, series, options(size));
    expect(numbers(svg, "circle", "r")).toHaveLength(1);
    await expect(svg).toMatchFileSnapshot(snapshot("line-single", size));
  });

  test(`derived and estimated points are hollow, ${size}`, async () => {
    const row = { area: province, indicator: "duong", unit: "km" };
    const model = modelOf({
      figures: [
        { ...row, period: "2020-01", value: 3.2, to_date: 3.2 },
        { ...row, period: "2020-02", to_date: 6.5 },
        { ...row, period: "2020-03", value: 4.1, status: "uoc" },
        { ...row, period: "2020-04", value: 18.96 },
      ],
    });
    const svg = lineChart(model, seriesOf(model, province), options(size));
    expect(svg.match(/class="dot soft"/g)).toHaveLength(2);
    await expect(svg).toMatchFileSnapshot(snapshot("line-soft", size));
  });

  test(`four areas, ${size}`, async () => {
    const scaled = (k: number) => years.map((amount) => (amount * k).toFixed(2));
    const model = modelOf({
      figures: [
        ...overTime("2019-05", "huyen-can-loc", scaled(0.8)),
        ...overTime("2019-05", province, scaled(1.6)),
        ...overTime("2019-05", "huyen-huong-son", scaled(0.6)),
        ...overTime("2019-08", "thi-xa-hong-linh", scaled(0.1).slice(3, 8)),
      ],
    });
    const [first, ...beside] = ["huyen-can-loc", province, "huyen-huong-son", "thi-xa-hong-linh"];
    const svg = lineChart(model, seriesOf(model, first ?? ""), {
      ...options(size),
      beside: beside.map((area) => seriesOf(model, area)),
    });
    expect(svg.match(/class="trace"/g)).toHaveLength(4);
    await expect(svg).toMatchFileSnapshot(snapshot("line-four", size));
  });

  test(`large numbers of a stock, by quarter, ${size}`, async () => {
    const amounts = [1201, 1214, 1230, 1236, 1251, 1262, 1270, 1280];
    const more = { id: "hop-tac-xa", unit: "mo-hinh", column: "to_date" };
    const model = modelOf({ figures: overTime("2018-Q3", province, amounts, more) });
    const svg = lineChart(model, seriesOf(model, province, "hop-tac-xa"), options(size));
    await expect(svg).toMatchFileSnapshot(snapshot("line-stock", size));
  });

  test(`nothing in any month, ${size}`, async () => {
    const { model, series } = roads([0, 0, 0, 0], "2020-01");
    const svg = lineChart(model, series, options(size));
    await expect(svg).toMatchFileSnapshot(snapshot("line-nil", size));
  });

  test(`amounts below zero, ${size}`, async () => {
    const amounts = [12.5, -3.2, -40.1, 8, 22.4, -5.5];
    const model = modelOf({
      figures: overTime("2020-01", province, amounts, { id: "tang-giam", unit: "tan" }),
    });
    const svg = lineChart(model, seriesOf(model, province, "tang-giam"), options(size));
    await expect(svg).toMatchFileSnapshot(snapshot("line-negative", size));
  });
}

test("heights are in proportion, from zero", () => {
  const { model, series } = roads([5, 10, 20], "2020-01");
  const svg = lineChart(model, series, options("wide"));
  const base = numbers(svg, 'line class="base"', "y1")[0] ?? 0;
  const [a = 0, b = 0, c = 0] = numbers(svg, "circle", "cy").map((y) => base - y);
  expect(b / a).toBeCloseTo(2, 1);
  expect(c / a).toBeCloseTo(4, 1);
});

test("another unit has no place on the axis", () => {
  const model = modelOf({
    figures: [
      ...overTime("2020-01", province, [1, 2]),
      ...overTime("2020-01", province, [1, 2], { id: "mo-hinh", unit: "mo-hinh" }),
    ],
  });
  const beside = [seriesOf(model, province, "mo-hinh")];
  const draw = () => lineChart(model, seriesOf(model, province), { ...options("wide"), beside });
  expect(draw).toThrow(RangeError);
});
