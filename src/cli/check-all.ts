import { join } from "node:path";
import { checkFigures } from "../components/prose/figures.ts";
import type { SourceFile } from "../data/source-file.ts";
import { readFolder } from "../disk.ts";
import { buildModel } from "../model/model.ts";
import { checkContent, readContent } from "../prose/content.ts";
import { type CheckResult, checkAndRead } from "../rules/check.ts";
import { root } from "./command.ts";

/**
 * Checks a data directory, and the texts of `content/` that the site is built with; texts of the
 * project's own data also by what they ask of it. The texts' problems stand behind the data's,
 * their files below `content/`.
 * @param data the data directory, absolute
 * @param base its files as they were, to compare with
 */
export function checkAll(data: string, base?: readonly SourceFile[]): CheckResult {
  const { result, data: read } = checkAndRead(readFolder(data), base);
  const texts = readFolder(join(root, "content"), [".mdx", ".json"]);
  const wrong = checkContent(texts);
  const isOwn = data === join(root, "data");
  if (wrong.length === 0 && result.ok && isOwn) {
    wrong.push(...checkFigures(buildModel(read), readContent(texts).uses));
  }
  const problems = wrong.map((problem) => ({ ...problem, file: `content/${problem.file}` }));
  return {
    ...result,
    ok: result.ok && problems.length === 0,
    files: result.files + texts.length,
    problems: [...result.problems, ...problems],
  };
}
