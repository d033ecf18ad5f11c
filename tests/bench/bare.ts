import { resolve } from "node:path";
import { readDataSet } from "../../src/data/data-set.ts";
import { readFolder, writeText } from "../../src/disk.ts";
import { buildModel } from "../../src/model/model.ts";
import { check } from "../../src/rules/check.ts";
import { barePages } from "./site.ts";

/*
 * `node bare.ts DATA OUT`: the site without a framework. The same check, reports, findings and
 * charts as the real build, joined to pages and written one after another.
 */
const [data = "", out = ""] = process.argv.slice(2);
const files = readFolder(data);
if (!check(files).ok) throw new Error(`the data has problems: ${data}`);
const model = buildModel(readDataSet(files).data);
const today = model.data.releases.map(({ released }) => released).sort();
for (const { file, make } of barePages(model, today.at(-1) ?? "1970-01-01")) {
  writeText(resolve(out, file), make());
}
