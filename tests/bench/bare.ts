import { resolve } from "node:path";
import { checkAll } from "../../src/cli/check-all.ts";
import { writeText } from "../../src/disk.ts";
import { barePages } from "./site.ts";

/*
 * `node bare.ts DATA OUT`: the site without a framework. The same check, reports, findings and
 * charts as the real build, joined to pages and written one after another.
 */
const [data = "", out = ""] = process.argv.slice(2);
if (!checkAll(data).ok) throw new Error(`the data has problems: ${data}`);
process.env["NTM_DATA"] = data;
const record = await import("../../src/record.ts");
for (const { file, make } of barePages(record)) writeText(resolve(out, file), make());
