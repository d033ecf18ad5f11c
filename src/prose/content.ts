import type { Fault } from "../data/fault.ts";
import type { SourceFile } from "../data/source-file.ts";
import type { Problem } from "../rules/check.ts";
import { isPeriod } from "../text/period.ts";
import type { Use } from "./component.ts";
import { subjectOf } from "./place.ts";
import { byPlace, worded } from "./problem.ts";
import { readSettings } from "./settings.ts";
import { readProse } from "./subset.ts";

/** What `content/` holds, read: everything wrong with it, and the components its texts use. */
export interface ContentRead {
  faults: Fault[];
  uses: Use[];
}

/** Reads all of `content/`, paths relative to it. Pure, everything in one run. */
export function readContent(files: readonly SourceFile[]): ContentRead {
  const paths = new Set(files.map((file) => file.path));
  const reads = files.map((file) => readOne(file, paths));
  const faults = reads.flatMap((read) => read.faults);
  if (!paths.has("site.json")) {
    const more = { path: "site.json", expected: "Thêm lại tệp content/site.json" };
    faults.push(fault("site.json", "van-cai-dat", more));
  }
  return { faults, uses: reads.flatMap((read) => read.uses) };
}

/** Checks all of `content/`: see `readContent`. */
export function checkContent(files: readonly SourceFile[]): Problem[] {
  return readContent(files).faults.map(worded).sort(byPlace);
}

function readOne(file: SourceFile, paths: ReadonlySet<string>): ContentRead {
  if (file.path === "site.json") {
    const read = readSettings(file);
    return { faults: "faults" in read ? read.faults : [], uses: [] };
  }
  const subject = subjectOf(file.path);
  if (!subject || (subject.kind === "thang" && !isPeriod(subject.slug))) {
    return { faults: [fault(file.path, "van-tep-la", {})], uses: [] };
  }
  const read = readProse(file);
  const twin = file.path.replace(/^\w\w/, subject.lang === "vi" ? "en" : "vi");
  if (!paths.has(twin)) read.faults.push(fault(file.path, "van-thieu-ban-dich", { twin }));
  return read;
}

function fault(file: string, code: string, more: Readonly<Record<string, string>>): Fault {
  return { code, file, line: 1, column: 1, field: null, value: file, more };
}
