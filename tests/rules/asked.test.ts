import { expect, test } from "vitest";
import { askedIn } from "../../src/rules/asked.ts";
import { real } from "../model/real.ts";
import { small } from "../model/small.ts";

function reporters(period: string): string[] {
  return [...askedIn(real, period).byReporter.keys()].filter((id) => !/^(so|van)-/.test(id));
}

/** The areas that a reporter is asked for, of one indicator. */
function areas(model: ReturnType<typeof small>, period: string, reporter: string, id = "duong") {
  const asked = askedIn(model, period).byReporter.get(reporter) ?? [];
  return asked.filter(({ indicator }) => indicator.id === id).map(({ area }) => area);
}

test("those report who exist then: 13 districts, 12, and from July 2025 69 communes and wards", () => {
  expect(reporters("2020-05")).toHaveLength(13);
  expect(reporters("2025-06")).toHaveLength(12);
  expect(reporters("2025-07")).toHaveLength(69);
  expect(reporters("2025-06")).not.toContain("huyen-loc-ha");
  expect(reporters("2025-07").every((id) => /^(xa|phuong)-/.test(id))).toBe(true);
});

test("an indicator is asked of its levels only", () => {
  const { byReporter } = askedIn(real, "2020-05");
  const ids = new Set(byReporter.get("huyen-can-loc")?.map(({ indicator }) => indicator.id));
  expect(ids.has("duong-giao-thong")).toBe(true);
  expect(ids.has("tinh-dat-chuan")).toBe(false);
  expect(ids.has("ung-ho-tai-dia-phuong")).toBe(false);
});

test("an indicator without an agency stays with the one whose document gave the province's", () => {
  const office = askedIn(real, "2020-05").byReporter.get("van-phong-dieu-phoi") ?? [];
  const cement = office.filter(({ indicator }) => indicator.id === "xi-mang");
  expect(cement.map(({ area }) => area)).toEqual(["tinh-ha-tinh"]);
});

test("before anything is known, an indicator without an agency is nobody's", () => {
  const { nobodys } = askedIn(real, "2017-01");
  expect(nobodys.map(({ id }) => id)).toContain("xi-mang");
});

test("units report for themselves until a department does so for all of them", () => {
  const none = small({ rows: [] });
  expect(areas(none, "2020-05", "huyen-a")).toEqual(["huyen-a"]);
  const model = small({
    rows: [
      { area: "huyen-a", value: "1" },
      { area: "huyen-b", value: "2" },
    ],
  });
  expect(areas(model, "2020-05", "huyen-a")).toEqual([]);
  expect(areas(model, "2020-05", "ban")).toEqual(["huyen-a", "huyen-b", "huyen-c"]);
  expect(areas(model, "2020-05", "huyen-a", "rung")).toEqual(["huyen-a"]);
});

test("after the districts the communes are asked", () => {
  const model = small({ rows: [{ area: "huyen-a", value: "1", period: "2029-12" }] });
  expect(areas(model, "2030-01", "ban").toSorted()).toEqual(["xa-khac", "xa-moi"]);
});

test("what was given for several together is asked again, while they exist", () => {
  const rows = ["2020-04", "2029-12"].map((period) => ({
    ...{ area: "huyen-a+huyen-b", value: "1", period },
  }));
  expect(areas(small({ rows }), "2020-05", "ban")).toContain("huyen-a+huyen-b");
  expect(areas(small({ rows }), "2020-06", "ban")).not.toContain("huyen-a+huyen-b");
  expect(areas(small({ rows }), "2030-01", "ban")).not.toContain("huyen-a+huyen-b");
});
