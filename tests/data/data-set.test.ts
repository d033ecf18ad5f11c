import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDataSet } from "../../src/data/data-set.ts";
import { changed, filesUnder } from "../rules/folder.ts";

const base = filesUnder(join(import.meta.dirname, "../rules/base"));

test("figures know their period and reporter, targets their year", () => {
  const { data, faults, broken } = readDataSet(base);
  expect(faults).toEqual([]);
  expect(broken.size).toBe(0);
  const cement = data.observations.find((row) => row.indicator === "xi-mang");
  expect(cement).toMatchObject({ period: "2020-04", reporter: "huyen-can-loc", unit: "tan" });
  expect(data.targets.map((row) => row.period)).toEqual(["2020", "2020"]);
});

test("what wasn't read whole is named", () => {
  const bad = { path: "units.csv", bytes: new TextEncoder().encode("id\n") };
  const { faults, broken } = readDataSet(changed(base, [bad], ["areas.csv", "facts.csv"]));
  expect([...broken].sort()).toEqual(["areas", "units"]);
  expect(faults.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
    "sai-tieu-de units.csv",
    "thieu-tep areas.csv",
  ]);
});

test("a file with more faults than the stack has room is told in full", () => {
  const text = `period,released,kind,note\n${"x\n".repeat(200_000)}`;
  const many = { path: "releases.csv", bytes: new TextEncoder().encode(text) };
  expect(readDataSet(changed(base, [many])).faults).toHaveLength(200_000);
});

test("any bytes under any name are read or refused, and never throw", () => {
  const name = fc.oneof(
    fc.constantFrom(...base.map((file) => file.path)),
    fc.constantFrom(
      "figures/x/y.csv",
      "figures/2020-04/__proto__.csv",
      "targets/.csv",
      "__proto__",
      "",
    ),
    fc.string(),
  );
  const file = fc.record({ path: name, bytes: fc.uint8Array() });
  fc.assert(
    fc.property(fc.array(file, { maxLength: 4 }), (files) => {
      const { faults } = readDataSet(changed(base, files));
      for (const fault of faults) expect(Math.min(fault.line, fault.column)).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
