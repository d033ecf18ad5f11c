import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../src/cli/command.ts";
import { checksumCommand, checksumText } from "../../src/exports/checksum.ts";
import { rowsOf } from "../../src/model/report/version.ts";
import type { Subject } from "../../src/model/version.ts";
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
    .replace(own, filter ?? own);
  const said = execFileSync("bash", ["-c", command], { cwd: root, encoding: "utf8" });
  const text = checksumText(rowsOf(real, subject));
  expect(text.length).toBeGreaterThan(40);
  expect(said.split(" ")[0]).toBe(createHash("sha256").update(text).digest("hex"));
});

test.each(["vi", "en"])("the guide's examples are of days that the record has: %s", (lang) => {
  const text = readFileSync(join(root, `content/${lang}/huong-dan/dan-nguon.mdx`), "utf8");
  const days = [...text.matchAll(/--as-of (\d{4}-\d\d-\d\d)/g)].map(([, day = ""]) => day);
  expect(days.length).toBeGreaterThan(0);
  for (const day of days) {
    const args = ["src/cli/history.ts", "--as-of", day];
    const said = execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    expect(said.split("\n").length).toBeGreaterThan(50);
  }
});

test.each<[Subject, string]>([
  [{ indicator: "duong-giao-thong", key: "2020-04" }, "^2020-04,[^,]*,[^,]*,duong-giao-thong,"],
  [{ indicator: "xi-mang", key: "huyen-can-loc" }, "^[^,]*,[^,]*,huyen-can-loc,xi-mang,"],
  [{ period: "2020-04" }, "^2020-04,"],
])("a version's own command is the guide's, of one commit", (subject, filter) => {
  expect(checksumCommand(subject, "1a2b3c4d5e6f")).toBe(
    `npm run -s history -- --as-of 1a2b3c4d5e6f | grep '${filter}' | cut -d, -f1,3-7 | LC_ALL=C sort | sha256sum`,
  );
});
