import { join } from "node:path";
import { expect, test } from "vitest";
import { errorsWith, everythingAt } from "../../src/cli/check-all.ts";
import { root } from "../../src/cli/command.ts";

/** A day after all that the data tells of. */
const today = "2026-01-31";

test("a number that a text quotes can't be taken out of the data", () => {
  const whole = everythingAt(join(root, "data"));
  // Before anything is released no change needs a reason: the texts alone stand in the way.
  const all = { ...whole, data: whole.data.filter(({ path }) => path !== "releases.csv") };
  expect(errorsWith(all, [], today)).toBeNull();
  expect(errorsWith(all, [], "2020-03-31")?.problems.map(({ code }) => code)).toContain(
    "ky-chua-bat-dau",
  );
  const path = "figures/2020-04/van-phong-dieu-phoi.csv";
  const text = new TextDecoder().decode(all.data.find((file) => file.path === path)?.bytes);
  const without = text.replace("km,18.96,28.67,", "km,18.96,,");
  expect(without).not.toBe(text);
  const found = errorsWith(all, [{ path, bytes: new TextEncoder().encode(without) }], today);
  expect(found?.ok).toBe(false);
  expect(new Set(found?.problems.map(({ file }) => file))).toEqual(
    new Set(["content/en/thang/2020-04.mdx", "content/vi/thang/2020-04.mdx"]),
  );
});
