import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkFigures } from "../../../src/components/prose/figures.ts";
import { saidHere } from "../../../src/components/prose/placed.ts";
import { say } from "../../../src/components/prose/said.ts";
import { setModel } from "../../../src/model/current.ts";
import type { Use } from "../../../src/prose/component.ts";
import { readContent } from "../../../src/prose/content.ts";
import { real } from "../../model/real.ts";
import { filesUnder } from "../../rules/folder.ts";

const at = { lang: "vi", file: "vi/thang/2020-04.mdx", line: 12, column: 5 } as const;
const roads = { indicator: "duong-giao-thong", period: "2020-04" };

function said(
  component: Use["component"],
  attributes: Use["attributes"],
  lang: "vi" | "en" = "vi",
) {
  const result = say(real, { ...at, component, attributes, lang });
  return "text" in result ? [result.text.replaceAll("\u00a0", " "), result.value] : result.code;
}

test("figures, plans, days and shares come from the data", () => {
  expect(said("SoLieu", roads)).toEqual(["18,96 km", "18.96"]);
  expect(said("SoLieu", { ...roads, column: "to_date" })).toEqual(["28,67 km", "28.67"]);
  expect(said("SoLieu", { ...roads, area: "huyen-huong-son" })).toEqual(["4,7 km", "4.7"]);
  expect(said("NgayTinh", roads, "en")).toEqual(["16 Apr 2020", "2020-04-16"]);
  expect(said("KeHoach", { indicator: "duong-giao-thong", year: "2020" })).toEqual([
    "432,3 km",
    "432.3",
  ]);
  expect(said("TyLe", { ...roads, of: "plan" })).toEqual(["6,6%", "0.066320"]);
  expect(said("TyLe", { ...roads, of: "year" })).toEqual(["29,2%", "0.292350"]);
  expect(said("TyLe", { ...roads, of: "province", area: "huyen-can-loc" })[0]).toBe("36,7%");
  expect(said("TyLe", { indicator: "lua-tro", period: "2020-04", of: "whole" })[0]).toBe("73,9%");
});

test("a qualifier stays with its number", () => {
  const paid = { indicator: "ho-tro-giam-ngheo-kinh-phi", period: "2020-09" };
  expect(said("SoLieu", paid)).toEqual(["gần 1,56 tỷ đồng", "1.56"]);
  expect(said("SoLieu", paid, "en")).toEqual(["nearly 1.56 billion VND", "1.56"]);
});

test.each<[Use["component"], Use["attributes"], string]>([
  ["SoLieu", { ...roads, indicator: "duong-giao-thon" }, "van-chi-tieu-la"],
  ["SoLieu", { ...roads, area: "huyen-can-lok" }, "van-dia-phuong-la"],
  ["SoLieu", { ...roads, period: "2020-05" }, "van-khong-co-so"],
  // a nil that only follows is no stated number
  ["SoLieu", { ...roads, area: "huyen-vu-quang" }, "van-khong-co-so"],
  ["SoLieu", { indicator: "hop-tac-xa", period: "2020-04", column: "value" }, "van-khong-co-so"],
  ["KeHoach", { indicator: "duong-giao-thong", year: "2021" }, "van-khong-co-ke-hoach"],
  ["TyLe", { indicator: "xi-mang", period: "2020-04", of: "plan" }, "van-khong-co-ty-le"],
  ["TyLe", { ...roads, of: "whole" }, "van-khong-co-ty-le"],
  ["TyLe", { ...roads, of: "province" }, "van-khong-co-ty-le"],
])("<%s> with %j has nothing to say", (component, attributes, code) => {
  expect(said(component, attributes)).toBe(code);
});

test("in a build that is an error with file, place and mend", () => {
  setModel(real);
  const props = { ...roads, lang: "vi", at: "vi/thang/2020-04.mdx:12:5" } as const;
  expect(saidHere("SoLieu", props).value).toBe("18.96");
  expect(() => saidHere("SoLieu", { ...props, indicator: "duong-giao-thon" })).toThrow(
    "<SoLieu />: content/vi/thang/2020-04.mdx:12:5: “duong-giao-thon” không phải là chỉ tiêu nào " +
      "trong indicators.csv. Có phải là duong-giao-thong?",
  );
});

test("every figure of the project's own texts is there", () => {
  const folder = fileURLToPath(new URL("../../../content", import.meta.url));
  const { uses } = readContent(filesUnder(folder));
  expect(uses.length).toBeGreaterThan(50);
  expect(checkFigures(real, uses)).toEqual([]);
});

test("what is missing is told all at once, except beside generated data", () => {
  const uses: Use[] = ["2020-05", "2020-06"].map((period, i) => ({
    ...at,
    component: "SoLieu",
    line: 9 - i,
    attributes: { ...roads, period },
  }));
  expect(checkFigures(real, uses).map(({ code, line }) => [code, line])).toEqual([
    ["van-khong-co-so", 8],
    ["van-khong-co-so", 9],
  ]);
  expect(checkFigures({ ...real, simulated: true }, uses)).toEqual([]);
});
