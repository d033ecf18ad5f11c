import { expect, test } from "vitest";
import { rankedBars } from "../../src/charts/ranked-bars.ts";
import { slug } from "../../src/text/slug.ts";
import {
  april,
  bothSizes,
  byArea,
  communes,
  comparisonOf,
  modelOf,
  numbers,
  options,
  snapshot,
} from "./fixture.ts";

const roads = modelOf({ figures: april });
const compared = comparisonOf(roads, "duong", "2020-04");

const many = modelOf({
  communes,
  figures: byArea(
    "2025-09",
    "duong",
    Object.fromEntries(communes.map((_, i) => [`xa-mau-${i + 1}`, (7 - i * 0.1).toFixed(2)])),
  ),
});
const compared69 = comparisonOf(many, "duong", "2025-09");

for (const size of bothSizes) {
  test(`April's roads, ${size}`, async () => {
    const svg = rankedBars(roads, compared, options(size));
    await expect(svg).toMatchFileSnapshot(snapshot("ranked-bars", size));
  });

  test(`sixty-nine communes, ${size}: ten and one's own`, async () => {
    const svg = rankedBars(many, compared69, { ...options(size), highlight: "xa-mau-34" });
    expect(svg).toContain("còn 58 nơi khác: xem bảng");
    expect(numbers(svg, "rect", "width")).toHaveLength(11);
    await expect(svg).toMatchFileSnapshot(snapshot("ranked-bars-69", size));
  });

  test(`amounts below zero, ${size}`, async () => {
    const model = modelOf({
      figures: byArea(
        "2020-04",
        "tang-giam",
        {
          "huyen-can-loc": "120.5",
          "huyen-loc-ha": -80,
          "huyen-vu-quang": 0,
          "huyen-duc-tho": -3.2,
        },
        "tan",
      ),
    });
    const svg = rankedBars(model, comparisonOf(model, "tang-giam", "2020-04"), options(size));
    const [up = 0, slightly = 0, down = 0] = numbers(svg, "rect", "width");
    expect(down / up).toBeCloseTo(80 / 120.5, 2);
    expect(slightly / up).toBeCloseTo(3.2 / 120.5, 2);
    await expect(svg).toMatchFileSnapshot(snapshot("ranked-bars-negative", size));
  });

  test(`joint areas, groups, qualified and estimated figures, ${size}`, async () => {
    const row = { period: "2020-04", indicator: "duong", unit: "km" };
    const model = modelOf({
      figures: [
        { ...row, area: "huyen-ky-anh+thi-xa-ky-anh", value: "13.61", qualifier: "hon" },
        { ...row, area: "nhom-mau", value: "2.5" },
        { ...row, area: "huyen-can-loc", value: 9, status: "uoc" },
        { ...row, area: "huyen-loc-ha", value: 0 },
        { ...row, period: "2020-03", area: "huyen-huong-son", to_date: 1 },
        { ...row, area: "huyen-huong-son", to_date: "5.25" },
      ],
    });
    const svg = rankedBars(model, comparisonOf(model, "duong", "2020-04"), options(size));
    expect(svg).toContain(">hơn 13,61<");
    expect(svg).toContain(">ước 9,00<");
    await expect(svg).toMatchFileSnapshot(snapshot("ranked-bars-joint", size));
  });

  test(`very long names, ${size}`, async () => {
    const names = ["Thượng Nguyên Hạ Lưu Sông Ngàn Sâu Ngàn Phố", "Nghiêng", "Đường"];
    const model = modelOf({
      communes: names,
      figures: byArea(
        "2025-09",
        "xi-mang",
        { [`xa-${slug(names[0] ?? "")}`]: 1234567, "xa-duong": 98765 },
        "tan",
      ),
    });
    const svg = rankedBars(model, comparisonOf(model, "xi-mang", "2025-09"), options(size));
    await expect(svg).toMatchFileSnapshot(snapshot("ranked-bars-long", size));
  });

  test(`nothing anywhere, ${size}`, async () => {
    const model = modelOf({
      figures: byArea("2020-04", "duong", { "huyen-loc-ha": 0, "huyen-can-loc": 0 }),
    });
    const svg = rankedBars(model, comparisonOf(model, "duong", "2020-04"), options(size));
    expect(svg).not.toContain("<rect");
    expect(svg).toContain("Không nơi nào phát sinh. 11 nơi không được nêu.");
    await expect(svg).toMatchFileSnapshot(snapshot("ranked-bars-nil", size));
  });
}

test("bars are as long as their amounts, from zero", () => {
  const widths = numbers(rankedBars(roads, compared, options("wide")), "rect", "width");
  const amounts = [6.95, 4.7, 3.41, 1.45, 1.13, 0.62, 0.6, 0.1];
  expect(widths).toHaveLength(8);
  for (const [i, width] of widths.entries()) {
    expect(width).toBeCloseTo(((widths[0] ?? 0) * (amounts[i] ?? 0)) / 6.95, 0);
  }
});

test("the description names greatest, least and how many are nil", () => {
  expect(rankedBars(roads, compared, options("phone"))).toContain(
    "Lớn nhất: huyện Can Lộc, 6,95\u00a0km. Nhỏ nhất trong các nơi khác không: huyện Hương Khê, 0,10\u00a0km. 5 nơi không phát sinh.",
  );
});

test("speaks English", () => {
  const svg = rankedBars(roads, compared, { ...options("wide"), lang: "en" });
  expect(svg).toContain(">Can Lộc Dist.<");
  expect(svg).toContain(">6.95<");
  expect(svg).toContain("Rural roads by area, April 2020 (km)");
});

test("the reader's own district is marked where it stands", () => {
  const svg = rankedBars(roads, compared, { ...options("wide"), highlight: "huyen-vu-quang" });
  expect(svg.match(/class="row own off"/g)).toHaveLength(1);
});
