import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDataSet } from "../../src/data/data-set.ts";
import type { Fault, Place } from "../../src/data/fault.ts";
import { rules } from "../../src/rules/all.ts";
import { contextOf } from "../../src/rules/context.ts";
import { rootCauses } from "../../src/rules/root-causes.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { filesUnder } from "./folder.ts";

const files = filesUnder(join(import.meta.dirname, "base"));
const context = contextOf(files, readDataSet(files));

function ruleOf(code: string): Rule {
  const rule = rules.find((one) => one.code === code);
  if (!rule) throw new Error(code);
  return rule;
}

const [march, april] = [
  "figures/2020-03/van-phong-dieu-phoi.csv",
  "figures/2020-04/huyen-can-loc.csv",
];

function fault(code: string, file: string, line: number, more: Partial<Fault> = {}): Fault {
  return { code, file, line, column: 1, field: null, value: null, more: {}, ...more };
}

function place(file: string, line: number): Place {
  return { file, line, names: [], cells: [] };
}

const left = (...found: Fault[]) => rootCauses(context, [], found, ruleOf).map(({ code }) => code);

test("a row is mended before its numbers are compared, and these before a reason is asked", () => {
  const [unit, sum, changed] = ["don-vi-tinh-la", "luy-ke-giam", "so-cong-bo-thay-doi"];
  expect(left(fault(unit, april, 2), fault(sum, april, 2), fault(changed, april, 2))).toEqual([
    unit,
  ]);
  expect(left(fault(sum, april, 2), fault(changed, april, 2))).toEqual([sum]);
  expect(left(fault(unit, april, 3), fault(sum, april, 2))).toEqual([unit, sum]);
  const beside = [place(march, 2)];
  expect(left(fault(unit, march, 2), fault(sum, april, 2, { beside }))).toEqual([unit]);
});

test("what was done to a whole file is told, not what follows from it", () => {
  const whole = fault("mat-dau-thap-phan", march, 2);
  const beside = [place(march, 9)];
  expect(
    left(whole, fault("chi-tieu-la", march, 5), fault("luy-ke-giam", april, 2, { beside })),
  ).toEqual(["mat-dau-thap-phan"]);
});

test("what isn't there may stand in a file that nobody reads, or under a misspelt name", () => {
  const gone = fault("so-cong-bo-thay-doi", march, 1, { absent: "2020-03" });
  expect(left(gone)).toHaveLength(1);
  expect(left(gone, fault("tep-la", "figures/2020-03/a.txt", 1))).toEqual(["tep-la"]);
  expect(left(gone, fault("chi-tieu-la", march, 3, { field: "indicator" }))).toEqual([
    "chi-tieu-la",
  ]);
  expect(left(gone, fault("chi-tieu-la", april, 3, { field: "indicator" }))).toHaveLength(2);
});

test("whatever follows from what, something is left to mend", () => {
  const some = fc.record({
    code: fc.constantFrom(...rules.map(({ code }) => code)),
    file: fc.constantFrom(march, april, "areas.csv", "figures/thang-4/x.csv", "a.txt"),
    line: fc.integer({ min: 1, max: 4 }),
    field: fc.constantFrom(null, "area", "indicator", "value"),
    beside: fc.array(fc.tuple(fc.constantFrom(march, april), fc.integer({ min: 2, max: 4 }))),
    absent: fc.constantFrom(undefined, "2020-03", "2020-04"),
  });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), fc.nat(8), (all, n) => {
      const faults = all.map(({ code, file, line, field, beside, absent }) =>
        fault(code, file, line, {
          field,
          beside: beside.map(([path, at]) => place(path, at)),
          ...(absent && { absent }),
        }),
      );
      const result = rootCauses(context, faults.slice(n), faults.slice(0, n), ruleOf);
      const isOpen = ({ code }: Fault) => ruleOf(code).severity !== "note";
      expect(result.some(isOpen)).toBe(faults.some(isOpen));
      expect(result.length - result.filter(isOpen).length).toBe(
        faults.length - faults.filter(isOpen).length,
      );
    }),
    { numRuns: 1000 },
  );
});
