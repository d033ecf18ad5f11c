import { resolve } from "node:path";
import { writeText } from "../../src/disk.ts";
import { cases, type FaultCase } from "./faults.ts";

/* `node faulty.ts DIR CASE`: what is wrong in that case, written into a generated data set. */
const [dir = "", name = ""] = process.argv.slice(2);
for (const [path, text] of cases[name as FaultCase]()) writeText(resolve(dir, path), text);
