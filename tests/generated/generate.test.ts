import { expect, test } from "vitest";
import type { DataSet } from "../../src/data/data-set.ts";
import { readDataSet } from "../../src/data/data-set.ts";
import type { Observation } from "../../src/data/observation.ts";
import type { SourceFile } from "../../src/data/source-file.ts";
import { check } from "../../src/rules/check.ts";
import { decimal, sum } from "../../src/text/decimal.ts";
import { shift } from "../../src/text/period.ts";
import { generate } from "./generate.ts";
import { numberText } from "./row.ts";
import { sharedWithReal } from "./write.ts";

const shared = sharedWithReal();
const two = generate({ months: 24, seed: 1 }, shared);
const { data } = readDataSet(two);
const province = "tinh-ha-tinh";

function text(files: readonly SourceFile[]): string {
  return files.map(({ path, bytes }) => `${path}\n${new TextDecoder().decode(bytes)}`).join("");
}

/** Every row of an indicator that can be added up, with its province's. */
function wholes({ observations, indicators }: DataSet) {
  const additive = new Set(indicators.filter((i) => i.area_sum === "yes").map(({ id }) => id));
  return [...Map.groupBy(observations, (row) => `${row.period} ${row.indicator}`).values()].flatMap(
    (rows) => {
      const whole = rows.find((row) => row.area === province);
      const parts = rows.filter((row) => row !== whole);
      return whole && additive.has(whole.indicator) ? [{ whole, parts }] : [];
    },
  );
}

/** An amount in the unit of least worth: m for km, million for billion. */
function amount(row: Observation, column: "value" | "to_date") {
  const larger = ["km", "ty-dong"].includes(row.unit) ? 1000 : 1;
  return (row[column]?.amount ?? decimal(0)).times(larger);
}

test("the check only says of a generated set who hasn't reported in its last month", () => {
  const sets = [
    two,
    generate({ months: 2, seed: 7, from: "2024-12" }, shared),
    generate({ months: 14, seed: 3, from: "2019-06" }, shared),
    generate({ months: 12, seed: 2, allCommunes: true }, shared),
  ];
  for (const files of sets) {
    const { ok, problems } = check(files);
    expect([ok, problems.map(({ code }) => code)]).toEqual([true, ["chua-nop"]]);
  }
});

test("one seed makes one set, another seed another", () => {
  const again = generate({ months: 24, seed: 1 }, shared);
  expect(text(again) === text(two)).toBe(true);
  expect(text(generate({ months: 24, seed: 2 }, shared)) === text(two)).toBe(false);
});

test("a month stays as it is when others follow", () => {
  const longer = generate({ months: 30, seed: 1, from: "2024-07" }, shared);
  const of = (files: readonly SourceFile[]) =>
    text(files.filter(({ path }) => path.startsWith("figures/2025-07/xa-")));
  expect(of(longer)).toBe(of(two));
});

test("thirteen districts report, then twelve, then sixty-nine communes and wards", () => {
  const units = (period: string) =>
    new Set(
      data.observations
        .filter((row) => row.period === period && row.area !== province)
        .flatMap((row) => row.area.split("+")),
    ).size;
  expect([units("2024-12"), units("2025-06"), units("2025-07")]).toEqual([13, 12, 69]);
});

test("every source is marked as simulated, and every row has one", () => {
  expect(new Set(data.sources.map(({ kind }) => kind))).toEqual(new Set(["mo-phong"]));
  expect(data.observations.every(({ source }) => source !== null)).toBe(true);
});

test("parts never exceed the whole, and make it where no reporter is missing", () => {
  let exact = 0;
  for (const { whole, parts } of wholes(data)) {
    for (const column of ["value", "to_date"] as const) {
      const made = sum(parts.map((row) => amount(row, column)));
      expect(made.lte(amount(whole, column)), `${whole.period} ${whole.indicator}`).toBe(true);
      if (column === "value" && made.eq(amount(whole, column))) exact++;
    }
  }
  const count = wholes(data).length;
  expect(exact).toBeGreaterThan(count / 4);
  expect(exact).toBeLessThan(count);
});

test("what a whole is made of adds up: large, medium and small models are all models", () => {
  const of = (id: string, period: string) =>
    data.observations.find(
      (row) => row.indicator === id && row.area === province && row.period === period,
    )?.value?.amount;
  for (const { period } of data.releases.filter(({ period }) => period.length === 7)) {
    const sizes = ["mo-hinh-lon", "mo-hinh-vua", "mo-hinh-nho"].map((id) => of(id, period));
    const total = of("mo-hinh-san-xuat", period);
    expect(total?.eq(sum(sizes.flatMap((size) => size ?? [])))).toBe(true);
  }
});

test("to date is to date before and value, and begins anew in January", () => {
  const counted = new Set(data.indicators.filter((i) => i.to_date === "year").map(({ id }) => id));
  const rows = data.observations.filter((row) => counted.has(row.indicator) && row.to_date);
  const at = new Map(rows.map((row) => [`${row.indicator} ${row.area} ${row.period}`, row]));
  let held = 0;
  for (const row of rows) {
    const before = at.get(`${row.indicator} ${row.area} ${shift(row.period, -1)}`);
    const january = row.period.endsWith("-01");
    if (!january && !before) continue;
    const start = january || !before ? decimal(0) : amount(before, "to_date");
    expect(start.plus(amount(row, "value")).eq(amount(row, "to_date"))).toBe(true);
    held++;
  }
  expect(held).toBeGreaterThan(500);
});

test("some months some reporters are missing; in the last one the office and a third", () => {
  const reporters = (period: string) =>
    new Set(data.observations.filter((row) => row.period === period).map((row) => row.reporter));
  const last = reporters("2026-06");
  expect(last.has("van-phong-dieu-phoi")).toBe(false);
  expect(last.size).toBeGreaterThan(36);
  expect(last.size).toBeLessThan(60);
  expect(data.releases.some(({ period }) => period === "2026-06")).toBe(false);
  const usual = data.releases.map(({ period }) => reporters(period).size);
  expect(new Set(usual).size).toBeGreaterThan(2);
});

test("there are stated nils, joint areas, qualifiers, other units, statuses and breaks", () => {
  const { observations, breaks } = data;
  const some = (found: (row: Observation) => boolean) => observations.filter(found).length;
  expect(some((row) => row.value?.amount.eq(0) ?? false)).toBeGreaterThan(100);
  expect(some((row) => row.area.includes("+"))).toBeGreaterThan(10);
  expect(some((row) => row.qualifier !== null)).toBeGreaterThan(10);
  expect(some((row) => row.unit === "trieu-dong")).toBeGreaterThan(10);
  expect(new Set(observations.map((row) => row.status))).toEqual(
    new Set([null, "uoc", "so-bo", "chinh-thuc"]),
  );
  expect(breaks.map((row) => row.period)).toEqual(["2025-01", "2025-01", "2025-01", "2025-07"]);
});

test("a correction tells what stands now, and something else before", () => {
  expect(data.corrections.length).toBeGreaterThan(20);
  const at = new Map(
    data.observations.map((row) => [`${row.period} ${row.area} ${row.indicator}`, row]),
  );
  for (const { period, area, indicator, column, old, new: now, corrected } of data.corrections) {
    expect(at.get(`${period} ${area} ${indicator}`)?.[column]?.text).toBe(now?.text);
    expect(old?.amount.eq(now?.amount ?? 0)).toBe(false);
    expect(corrected > (data.releases.find((r) => r.period === period)?.released ?? "9")).toBe(
      true,
    );
  }
});

test("a province's plan is the sum of what its areas are assigned", () => {
  const assigned = data.targets.filter(
    (row) => row.indicator === "duong-giao-thong" && row.set_by === "assigned",
  );
  for (const rows of Map.groupBy(assigned, (row) => row.period).values()) {
    const whole = rows.find((row) => row.area === province)?.value.amount;
    const areas = rows.filter((row) => row.area !== province).map((row) => row.value.amount);
    expect(whole?.eq(sum(areas))).toBe(true);
  }
});

test("ten years of 69 communes are made and read whole", () => {
  const files = generate({ months: 120, seed: 1, allCommunes: true }, shared);
  const { rows, faults } = readDataSet(files);
  expect(faults).toEqual([]);
  expect(files.length).toBeGreaterThan(8000);
  expect(rows).toBeGreaterThan(170_000);
});

test("options that make no sense are refused", () => {
  expect(() => generate({ months: 1, seed: 1 }, shared)).toThrow(RangeError);
  expect(() => generate({ months: 2, seed: 1, end: "2024" }, shared)).toThrow(RangeError);
  const early = { months: 2, seed: 1, from: "2025-06", allCommunes: true };
  expect(() => generate(early, shared)).toThrow(RangeError);
  expect(() => generate({ months: 2, seed: 1 }, shared.slice(1))).toThrow("agencies.csv");
});

test("whole numbers of last digits are written as canonical text", () => {
  expect(numberText(1896, 2)).toBe("18.96");
  expect(numberText(5, 2)).toBe("0.05");
  expect(numberText(5, -1)).toBe("50");
});
