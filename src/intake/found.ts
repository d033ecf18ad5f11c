import type { SourceFile } from "../data/source-file.ts";
import { check, type Problem } from "../rules/check.ts";

/**
 * What the check finds in a data set in which files take their places: every error, and of all else
 * what it doesn't find without them. Notes are told of these files alone.
 * @param handedIn whole files of figures
 * @param isPart whether the data is a part of a data set: then an error that it has without the
 *   files is nobody's, sums that it lacks rows for can't agree
 * @param today `YYYY-MM-DD`, after which nothing can have been counted; not asked without it
 */
export function foundWith(
  handedIn: readonly SourceFile[],
  data: readonly SourceFile[],
  isPart: boolean,
  today?: string,
): Problem[] {
  const paths = new Set(handedIn.map(({ path }) => path));
  const others = data.filter(({ path }) => !paths.has(path));
  const known = new Set(check(data, undefined, today).problems.map(keyOf));
  const now = [...others, ...handedIn.map(({ path, bytes }) => ({ path, bytes }))];
  return check(now, data, today).problems.filter((problem) => {
    const { severity, file } = problem;
    const isNew = (severity === "error" && !isPart) || !known.has(keyOf(problem));
    return isNew && (severity !== "note" || paths.has(file));
  });
}

/** A problem wherever it stands: lines move when rows come. */
function keyOf({ code, file, field, value, message }: Problem): string {
  return [code, file, field, value, message].join("\n");
}
