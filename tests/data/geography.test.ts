import { expect, test } from "vitest";
import { real } from "../model/real.ts";

const { geography } = real;

test("13 districts report in April 2020, 12 in February 2025, 69 communes and wards in August", () => {
  const reporting = (day: string) => {
    const units = geography.reporting(day);
    return [units.length, ...new Set(units.map(({ level }) => level))];
  };
  expect(reporting("2020-04-30")).toEqual([13, "district"]);
  expect(reporting("2025-02-01")).toEqual([12, "district"]);
  expect(reporting("2025-06-30")).toEqual([12, "district"]);
  expect(reporting("2025-08-01")).toEqual([69, "commune"]);
  expect([geography.tier("2025-06-30"), geography.tier("2025-07-01")]).toEqual([
    "district",
    "commune",
  ]);
});

test("a commune reports through its district of the day, then for itself", () => {
  expect(geography.reportingUnit("xa-thach-chau", "2020-04-30")).toBe("huyen-loc-ha");
  expect(geography.reportingUnit("xa-thach-chau", "2025-01-01")).toBe("huyen-thach-ha");
  expect(geography.reportingUnit("xa-thach-chau", "2025-07-01")).toBeNull();
  expect(geography.reportingUnit("xa-can-loc", "2025-07-01")).toBe("xa-can-loc");
  expect(geography.reportingUnit("cong-dong-ocop", "2020-04-30")).toBeNull();
});

test("one id is one unit over time; another of the same name has another", () => {
  expect(geography.rows("huyen-ky-anh").map(({ valid_from }) => valid_from)).toEqual([
    null,
    "2015-04-11",
  ]);
  expect(geography.on("thi-xa-ky-anh", "2015-04-10")).toBeNull();
  expect(geography.on("thi-xa-ky-anh", "2015-04-11")?.level).toBe("district");
  expect(geography.on("huyen-loc-ha", "2024-12-31")?.parent).toBe("tinh-ha-tinh");
  expect(geography.on("huyen-loc-ha", "2025-01-01")).toBeNull();
  expect(geography.on("xa-cam-due", "2025-07-01")).toBeNull();
  expect(geography.on("xa-cam-due-2025", "2025-07-01")?.vi).toBe("Cẩm Duệ");
});

test("a unit is named by its nearest row when it is gone", () => {
  expect(geography.named("huyen-loc-ha", "2026-01-01").vi).toBe("Lộc Hà");
  expect(geography.named("xa-can-loc", "2020-01-01").valid_from).toBe("2025-07-01");
  expect(() => geography.named("xa-khong-co", "2020-01-01")).toThrow("xa-khong-co");
});

test("Lộc Hà came from two districts and went to two", () => {
  const changes = geography.changes("huyen-loc-ha");
  const of = (date: string) =>
    changes.filter((change) => change.date === date).map(({ from, to }) => [from, to]);
  expect(of("2007-02-22")).toEqual([
    ["huyen-can-loc", "huyen-loc-ha"],
    ["huyen-thach-ha", "huyen-loc-ha"],
  ]);
  expect(of("2025-01-01").map(([, to]) => to)).toEqual(["huyen-thach-ha", "thanh-pho-ha-tinh"]);
});
