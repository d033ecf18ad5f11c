import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { checksumText } from "../../src/exports/checksum.ts";
import { rowsOf } from "../../src/model/report/version.ts";
import { real } from "../model/real.ts";

test("a line for each row, as it stands in its file, in the order of bytes", () => {
  const rows = rowsOf(real, { indicator: "duong-giao-thong", key: "2020-04" });
  const lines = checksumText(rows).split("\n");
  expect(lines.length).toBe(rows.length + 1);
  expect(lines).toContain("2020-04,tinh-ha-tinh,duong-giao-thong,km,18.96,28.67");
  expect(lines.slice(0, -1)).toEqual(lines.slice(0, -1).sort());
});

/** The commands that the guide gives for working a checksum out again. */
const guide = readFileSync(join(root, "content/vi/huong-dan/dan-nguon.mdx"), "utf8");
const [, recipe = ""] =
  /```\n(npm run -s history -- --as-of [^`]*?sha256sum)\n```/.exec(guide) ?? [];
const [, overTime = "", month = ""] =
  /Một địa phương [^`]*`grep '([^']+)'`[^`]*`grep '([^']+)'`/.exec(guide) ?? [];

test.each([
  ["areas compared", null, { indicator: "duong-giao-thong", key: "2020-04" }],
  ["an area over time", overTime, { indicator: "duong-giao-thong", key: "huyen-can-loc" }],
  ["a month", month, { period: "2020-04" }],
])("the guide's recipe gives what is cited: %s", (_, filter, subject) => {
  const [, own = ""] = /grep '([^']+)'/.exec(recipe) ?? [];
  const command = recipe
    .replace("npm run -s history --", `"${process.execPath}" src/cli/history.ts`)
    .replace(/--as-of \S+/, "--as-of HEAD")
    .replace(own, filter ?? own);
  const said = execFileSync("bash", ["-c", command], { cwd: root, encoding: "utf8" });
  const text = checksumText(rowsOf(real, subject));
  expect(text.length).toBeGreaterThan(40);
  expect(said.split(" ")[0]).toBe(createHash("sha256").update(text).digest("hex"));
});
