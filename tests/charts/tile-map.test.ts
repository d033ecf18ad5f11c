import { expect, test } from "vitest";
import { textWidth } from "../../src/charts/text-width.ts";
import { tileMap } from "../../src/charts/tile-map.ts";
import {
  april,
  bothSizes,
  byArea,
  communes,
  comparisonOf,
  modelOf,
  options,
  snapshot,
} from "./fixture.ts";

const roads = modelOf({ figures: april });
const compared = comparisonOf(roads, "duong", "2020-04");

for (const size of bothSizes) {
  test(`April's roads, ${size}`, async () => {
    const svg = tileMap(roads, compared, { ...options(size), highlight: "huyen-ky-anh" });
    expect(svg?.match(/<g class="tile/g)).toHaveLength(13);
    await expect(svg).toMatchFileSnapshot(snapshot("tile-map", size));
  });

  test(`numbers too long for a tile, a group and a joint area, ${size}`, async () => {
    const model = modelOf({
      figures: byArea(
        "2025-03",
        "xi-mang",
        {
          "huyen-can-loc": 1234567,
          "huyen-vu-quang": 98000,
          "thi-xa-hong-linh": 0,
          "nhom-mau": 5600,
          "huyen-ky-anh+thi-xa-ky-anh": 45000,
        },
        "tan",
      ),
    });
    const svg = tileMap(model, comparisonOf(model, "xi-mang", "2025-03"), options(size));
    expect(svg?.match(/<g class="tile/g)).toHaveLength(12);
    expect(svg).toContain(size === "phone" ? ">nghìn tấn<" : ">tấn<");
    expect(svg).toContain("TX\u00a0Kỳ\u00a0Anh\u00a045.000\u00a0tấn");
    await expect(svg).toMatchFileSnapshot(snapshot("tile-map-long", size));
  });
}

test.each(bothSizes)("a number that was revised bears its sign within its tile, %s", (size) => {
  const rows = compared.rows.map((row) =>
    row.id === "huyen-can-loc"
      ? { ...row, figure: { ...row.figure, revised: true as const } }
      : row,
  );
  const svg = tileMap(roads, { ...compared, rows }, options(size)) ?? "";
  const signed = svg.match(
    /<text class="num"[^>]*>[\d,]+<tspan font-size="\d+">\u00a0\(đ\)<\/tspan>/g,
  );
  expect(signed).toHaveLength(1);
  expect(tileMap(roads, compared, options(size))).not.toContain("tspan");
  const [, type] = /class="num"[^>]*font-size="(\d+)"/.exec(signed?.[0] ?? "") ?? [];
  const [, number = "", sign = ""] =
    />([\d,]+)<tspan font-size="(\d+)"/.exec(signed?.[0] ?? "") ?? [];
  const wide =
    textWidth(number, Number(type), "bold") + textWidth("\u00a0(đ)", Number(sign), "bold");
  expect(wide).toBeLessThanOrEqual(size === "phone" ? 39 : 63);
});

test("classes are equal steps from zero", () => {
  const svg = tileMap(roads, compared, options("wide")) ?? "";
  const classes = [...svg.matchAll(/<g class="tile (q\d)"/g)].map(([, name]) => name);
  const count = (name: string) => classes.filter((each) => each === name).length;
  // Above 6 Can Lộc, above 4 Hương Sơn, above 2 Cẩm Xuyên, five below, five nil.
  expect(["q4", "q3", "q2", "q1", "q0"].map(count)).toEqual([1, 1, 1, 5, 5]);
});

test("communes make no grid", () => {
  const model = modelOf({ communes, figures: byArea("2025-09", "duong", { "xa-mau-1": 1 }) });
  expect(tileMap(model, comparisonOf(model, "duong", "2025-09"), options("wide"))).toBeNull();
});
