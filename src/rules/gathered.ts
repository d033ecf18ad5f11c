import { nounOf } from "./references.ts";

/** What of a problem tells its cause and its place. */
interface Told {
  code: string;
  file: string;
  line: number;
  field: string | null;
  value: string | null;
  message: string;
}

/** So many problems of one kind are told one by one; more of them have one cause. */
const most = 9;

/** How many runs of lines a message names. */
const named = 12;

/**
 * Problems with those of one cause told once, at the first: more than nine of one rule in one
 * column of a file, or of one id in as many files. The first names where the others stand.
 * @param problems in their order, by file and place
 */
export function gathered<P extends Told>(problems: readonly P[]): P[] {
  const inFiles = gather(
    problems,
    ({ file, code, field }) => [file, code, field].join("\n"),
    (others) => `Còn ${others.length} chỗ như vậy trong tệp này${linesOf(others)}.`,
  );
  return gather(
    inFiles,
    // An id that another table lacks is missing there; whatever else is wrong is wrong in its file.
    ({ file, code, field, value }) =>
      nounOf(field ?? "") && /^[a-z0-9+-]+$/.test(value ?? "")
        ? [code, field, value].join("\n")
        : [file, code, field].join("\n"),
    (others) => {
      const files = new Set(others.map(({ file }) => file));
      return files.size === 1
        ? `Còn ${others.length} chỗ như vậy.`
        : `Còn ${others.length} chỗ như vậy, trong ${files.size} tệp khác.`;
    },
  );
}

function gather<P extends Told>(
  problems: readonly P[],
  keyOf: (problem: P) => string,
  say: (others: readonly P[]) => string,
): P[] {
  const groups = Map.groupBy(problems, keyOf);
  return problems.flatMap((problem) => {
    const group = groups.get(keyOf(problem)) ?? [];
    if (group.length <= most) return [problem];
    if (problem !== group[0]) return [];
    return [{ ...problem, message: `${problem.message} ${say(group.slice(1))}` }];
  });
}

/** The lines of problems, those that follow each other as one: `: dòng 3–40, 52`. */
function linesOf(problems: readonly Told[]): string {
  const runs: [number, number][] = [];
  for (const { line } of problems) {
    const last = runs.at(-1);
    if (last && line <= last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  if (runs.length === 1 && runs[0]?.[1] === 1) return ""; // of the file as a whole
  const words = runs.slice(0, named).map(([a, b]) => (a === b ? String(a) : `${a}–${b}`));
  return `: dòng ${words.join(", ")}${runs.length > named ? "…" : ""}`;
}
