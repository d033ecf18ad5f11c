import { expect, test } from "vitest";
import { smallMultiples } from "../../src/charts/small-multiples.ts";
import {
  bothSizes,
  communes,
  modelOf,
  numbers,
  options,
  overTime,
  seriesOf,
  snapshot,
  tracesIn,
} from "./fixture.ts";

const areas = [
  "huyen-can-loc",
  "huyen-huong-son",
  "huyen-cam-xuyen",
  "huyen-thach-ha",
  "huyen-ky-anh",
  "thanh-pho-ha-tinh",
  "thi-xa-hong-linh",
];
const course = [2.1, 3.4, null, 4.4, 6.95, 5.2, 4.1, 6.3];
const district = (area: string, i: number) => {
  const amounts = course.map((amount) => amount && (amount / (1 + i * 0.6)).toFixed(2));
  return overTime("2019-09", area, i === 3 ? amounts.slice(0, 5) : amounts);
};
const model = modelOf({ figures: areas.flatMap(district) });
const all = areas.map((area) => seriesOf(model, area));

for (const size of bothSizes) {
  test(`districts on one scale, ${size}`, async () => {
    const svg = smallMultiples(model, all, { ...options(size), highlight: "huyen-ky-anh" });
    expect(svg?.match(/class="own"/g)).toHaveLength(1);
    await expect(svg).toMatchFileSnapshot(snapshot("small-multiples", size));
  });
}

test("one scale: equal amounts stand equally high in every cell", () => {
  const same = modelOf({ figures: areas.flatMap((area) => overTime("2020-01", area, [1, 2])) });
  const each = areas.map((area) => seriesOf(same, area));
  const svg = smallMultiples(same, each, options("phone")) ?? "";
  expect(new Set(numbers(svg, "circle", "cy")).size).toBe(1);
});

test("of sixty-nine the first ten and one's own", () => {
  const ids = communes.map((_, i) => `xa-mau-${i + 1}`);
  const many = modelOf({ communes, figures: ids.flatMap((id) => overTime("2025-08", id, [1, 2])) });
  const each = ids.map((id) => seriesOf(many, id));
  const svg = smallMultiples(many, each, {
    ...options("phone"),
    highlight: "xa-mau-50",
  });
  expect(svg?.match(/class="trace"/g)).toHaveLength(11);
  expect(svg).toContain("còn 58 nơi khác: xem bảng");
});

test("of a long record the last two years, and who has no number there is left out", () => {
  const long = Array.from({ length: 60 }, (_, i) => i + 1);
  const figures = [
    ...overTime("2015-05", "huyen-can-loc", long),
    ...overTime("2015-05", "huyen-ky-anh", long.slice(0, 20)),
  ];
  const old = modelOf({ figures });
  const each = ["huyen-can-loc", "huyen-ky-anh"].map((area) => seriesOf(old, area));
  const svg = smallMultiples(old, each, options("wide")) ?? "";
  expect(tracesIn(svg).map((run) => run.length)).toEqual([24]);
  expect(svg).toContain("5/2018 – 4/2020");
  expect(svg).not.toContain("Kỳ Anh");
});

test("no series, no chart", () => {
  expect(smallMultiples(model, [], options("wide"))).toBeNull();
});
