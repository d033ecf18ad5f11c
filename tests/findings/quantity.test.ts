import { expect, test } from "vitest";
import {
  inWords,
  planInWords,
  signs,
  tableNumber,
  unitAfter,
} from "../../src/findings/quantity.ts";
import { figureAt } from "../../src/model/figure.ts";
import { known } from "../../src/model/model.ts";
import { planFor } from "../../src/model/progress.ts";
import { key, made, spaced } from "./made.ts";

test("a table's cell has the indicator's decimals or a sign", () => {
  const model = made({
    rows: { "2024-03 duong": ["tinh-moi 4.7", "huyen-an 4.7", "huyen-chi 0"] },
  });
  const duong = known(model.indicators, "duong");
  const cell = (area: string) =>
    figureAt(model, { indicator: "duong", area, period: "2024-03", measure: "value" });
  const numbers = ["tinh-moi", "huyen-binh", "huyen-chi"].map((id) =>
    tableNumber(cell(id), duong, "vi"),
  );
  expect(numbers).toEqual(["4,70", signs["implied-nil"], "0,00"]);
  const silent = figureAt(model, { ...cell("tinh-moi"), period: "2024-04" });
  expect(tableNumber(silent, duong, "vi")).toBe("…");
});

test("a sentence has the number as typed, with what was said of it", () => {
  const model = made({
    rows: {
      "2024-03 duong": ["tinh-moi 4.70 - gan"],
      "2024-03 xi-mang": ["tinh-moi 1 - uoc"],
      "2024-03 mo-hinh": ["tinh-moi 12345 - so-bo"],
    },
    targets: ["2024 duong tinh-moi assigned 432.3 it-nhat"],
  });
  const said = (id: string, lang: "vi" | "en") =>
    spaced(inWords(model, key(model, id, "2024-03").figure, lang));
  expect(said("duong", "vi")).toBe("gần 4,70 km");
  expect(said("xi-mang", "vi")).toBe("ước 1 tấn");
  expect(said("xi-mang", "en")).toBe("an estimated 1 tonne");
  expect(said("mo-hinh", "vi")).toBe("sơ bộ 12.345 mô hình");
  const plan = planFor(model, "duong", "tinh-moi", "2024");
  expect(plan && spaced(planInWords(model, plan, "en"))).toBe("at least 432.3 km");
  expect(unitAfter(known(model.units, "xa"), "1", "en")).toBe("commune");
});
