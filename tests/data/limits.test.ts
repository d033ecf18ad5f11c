import { expect, test } from "vitest";
import { limits } from "../../src/data/limits.ts";

test("a limit for each level, exact", () => {
  const read = limits.parse("province:600 district:2.5");
  expect([...read.keys()]).toEqual(["province", "district"]);
  expect(Number(read.get("district")?.amount)).toBe(2.5);
});

test.each(["600", "province:", "province:0", "province:-1", "province:1 province:2", "tinh:5"])(
  "%s is none",
  (text) => {
    expect(limits.safeParse(text).error?.issues[0]?.message).toBe("sai-gioi-han");
  },
);
