import { join } from "node:path";
import { checkFigures } from "../components/prose/figures.ts";
import type { SourceFile } from "../data/source-file.ts";
import { readFolder } from "../disk.ts";
import { buildModel } from "../model/model.ts";
import { checkContent, readContent } from "../prose/content.ts";
import { type Checked, type CheckResult, checkAndRead } from "../rules/check.ts";
import { root } from "./command.ts";

/** Files to check: a data set, and the texts of a site. */
export interface Everything {
  data: readonly SourceFile[];
  /** Paths relative to `content/`; null where texts aren't looked at. */
  texts: readonly SourceFile[] | null;
  /** Whether the texts are this data set's: then also by what they ask of it. */
  together: boolean;
}

/** The kinds of file that `content/` is read for. */
export const textEndings = [".mdx", ".json"];

/**
 * Checks a data directory, and the texts of `content/` that the site is built with; texts of the
 * project's own data also by what they ask of it.
 * @param data the data directory, absolute
 * @param base its files as they were, to compare with
 * @param today `YYYY-MM-DD`, on which every period of figures must have begun; not asked without it
 */
export function checkAll(data: string, base?: readonly SourceFile[], today?: string): CheckResult {
  return checkEverything(everythingAt(data), base, today).result;
}

/** A data directory's files with the project's texts, from the disk. */
export function everythingAt(data: string): Everything {
  return {
    data: readFolder(data),
    texts: readFolder(join(root, "content"), textEndings),
    together: data === join(root, "data"),
  };
}

/** Checks files; the texts' problems stand behind the data's, their files below `content/`. */
export function checkEverything(
  { data, texts, together }: Everything,
  base?: readonly SourceFile[],
  today?: string,
): Checked {
  const checked = checkAndRead(data, base, today);
  const { result } = checked;
  if (texts === null) return checked;
  const wrong = checkContent(texts);
  if (wrong.length === 0 && result.ok && together) {
    wrong.push(...checkFigures(buildModel(checked.data), readContent(texts).uses));
  }
  const problems = wrong.map((problem) => ({ ...problem, file: `content/${problem.file}` }));
  return {
    ...checked,
    result: {
      ...result,
      ok: result.ok && problems.length === 0,
      files: result.files + texts.length,
      problems: [...result.problems, ...problems],
    },
  };
}

/**
 * Errors that the check finds once files stand in their places, in the texts that quote figures
 * too; null for none.
 * @param today `YYYY-MM-DD`: nothing was counted or received after it
 */
export function errorsWith(
  all: Everything,
  files: readonly SourceFile[],
  today: string,
): CheckResult | null {
  const paths = new Set(files.map(({ path }) => path));
  const data = [...all.data.filter(({ path }) => !paths.has(path)), ...files];
  const { result } = checkEverything({ ...all, data }, all.data, today);
  const problems = result.problems.filter(({ severity }) => severity === "error");
  return problems.length > 0 ? { ...result, problems } : null;
}
