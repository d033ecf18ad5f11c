import { expect, test } from "vitest";
import { morePlansClause, planClause } from "../../src/findings/plan.ts";
import { planOf } from "../../src/model/progress.ts";
import { made, spaced } from "./made.ts";

/** Plans of 2024 in words. */
function said(lang: "vi" | "en", ...targets: string[]) {
  const model = made({ rows: {}, targets: targets.map((target) => `2024 ${target}`) });
  const plans = model.data.targets.map((target) => planOf(model, target));
  return { each: plans.map((plan) => spaced(planClause(model, plan, lang))), plans, model };
}

test("who set it, for whom, how much of what", () => {
  expect(said("vi", "duong tinh-moi assigned 432.3").each).toEqual([
    "kế hoạch năm 2024 giao cho toàn tỉnh: 432,3 km đường giao thông",
  ]);
  expect(said("vi", "xa-dat-chuan huyen-an pledged 9").each).toEqual([
    "mức huyện An tự đặt cho năm 2024: 9 xã đạt chuẩn",
  ]);
  expect(said("en", "xa-dat-chuan tinh-moi unstated 5 it-nhat").each).toEqual([
    "the plan of the province for 2024: at least 5 communes meeting the standard",
  ]);
  expect(said("en", "xa-dat-chuan tinh-moi unstated 1").each).toEqual([
    "the plan of the province for 2024: 1 commune meeting the standard",
  ]);
  expect(said("vi", "ho-ngheo tinh-moi assigned 3").each).toEqual([
    "kế hoạch năm 2024 giao cho toàn tỉnh: tỷ lệ hộ nghèo 3%",
  ]);
});

test("a commune that is to be counted itself", () => {
  expect(said("vi", "xa-dat-chuan xa-hoa assigned 1").each).toEqual([
    "kế hoạch năm 2024 giao cho xã Hoa: đạt chuẩn",
  ]);
  expect(said("en", "xa-dat-chuan xa-hoa assigned 1").each).toEqual([
    "the plan assigned to Hoa commune for 2024: to join the communes meeting the standard",
  ]);
});

test("more of the same owner's", () => {
  const { model, plans } = said("vi", "duong tinh-moi assigned 4", "rung tinh-moi assigned 6");
  expect(spaced(morePlansClause(model, plans, "vi"))).toBe(
    "kế hoạch năm 2024 giao cho toàn tỉnh còn có: 4 km đường giao thông; 6 ha rừng đã trồng",
  );
  expect(morePlansClause(model, [], "vi")).toBeNull();
});
