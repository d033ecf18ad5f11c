import { figuresPath } from "../data/data-set.ts";
import type { Fault } from "../data/fault.ts";
import { isPeriod } from "../text/period.ts";
import type { Context } from "./context.ts";
import type { Group } from "./explained.ts";
import type { Rule } from "./rule.ts";

/**
 * Faults without those that follow from another: the cause is told, and what is left of the others
 * once it is mended. Something is left wherever something was.
 *
 * A fault follows where its row, or one that it contradicts, has a fault that comes first: a row is
 * mended before its numbers are compared, and these agree before a reason is asked for. It follows
 * from what is told of a whole file; and what isn't there may stand in a file that nobody reads, or
 * on a row whose name is misspelt.
 * @param read what the readers found: of it only cells follow, where it is a whole file's doing
 * @param found what rules found in what was read
 */
export function rootCauses(
  context: Context,
  read: readonly Fault[],
  found: readonly Fault[],
  ruleOf: (code: string) => Rule,
): Fault[] {
  const judged = (faults: readonly Fault[]) =>
    faults.map((fault): Judged => {
      const rule = ruleOf(fault.code);
      return { fault, rule, rank: rankOf[rule.group] };
    });
  const [typed, said] = [judged(read), judged(found)];
  const open = [...typed, ...said].filter(({ rule }) => rule.severity !== "note");
  const files = leastBy(
    open.filter(({ rule }) => rule.isOfWholeFile),
    ({ file }) => file,
  );
  const isUnknown = whatIsUnknown(context, open, files);
  const isElsewhere = ({ fault, rank }: Judged) => rank > 0 && isUnknown(fault.absent);
  const isCause = (one: Judged) =>
    one.rule.isOfWholeFile && one.rank === files.get(one.fault.file) && !isElsewhere(one);
  const damaged = new Set(open.filter(isCause).map(({ fault }) => fault.file));
  const lines = leastBy(open, ({ file, line }) => (line > 1 ? lineKey(file, line) : null));

  const isLeft = (one: Judged) => {
    const { fault, rule, rank } = one;
    if (rule.severity === "note") return true;
    if (rule.isOfWholeFile) return isCause(one);
    if (isElsewhere(one)) return false;
    const places = [fault, ...(fault.beside ?? [])];
    return !places.some(
      ({ file, line }) => damaged.has(file) || (lines.get(lineKey(file, line)) ?? last) < rank,
    );
  };
  return [
    ...typed.filter(({ fault, rule }) => rule.group !== "cell" || !damaged.has(fault.file)),
    ...said.filter(isLeft),
  ].map(({ fault }) => fault);
}

interface Judged {
  fault: Fault;
  rule: Rule;
  rank: number;
}

/** The least rank of the faults with each key. */
function leastBy(faults: readonly Judged[], keyOf: (fault: Fault) => string | null) {
  const least = new Map<string, number>();
  for (const { fault, rank } of faults) {
    const key = keyOf(fault);
    if (key !== null) least.set(key, Math.min(least.get(key) ?? last, rank));
  }
  return least;
}

/**
 * Whether what isn't there in a period may be there after all: under a name that is no id, or in a
 * file that lies where nobody reads it. A file with a cause of its own tells it by that.
 */
function whatIsUnknown(
  { tables }: Context,
  faults: readonly Judged[],
  files: ReadonlyMap<string, number>,
) {
  const readFiles = new Set(tables.map(({ file }) => file));
  const periods = new Set<string>();
  let isAnywhere = false;
  for (const { fault, rule, rank } of faults) {
    if (rank > 0 || (files.has(fault.file) && !rule.isOfWholeFile)) continue;
    const period = figuresPath.exec(fault.file)?.[1];
    if (!readFiles.has(fault.file) || (period && !isPeriod(period))) isAnywhere = true;
    if (period && ["area", "indicator"].includes(fault.field ?? "")) periods.add(period);
  }
  return (period: string | undefined) =>
    period !== undefined && (isAnywhere || periods.has(period));
}

function lineKey(file: string, line: number): string {
  return `${file}\n${line}`;
}

/** Which group of faults comes before which: what stands on a row, what it says, why it changed. */
const rankOf: Readonly<Record<Group, number>> = {
  file: 0,
  table: 0,
  cell: 0,
  reference: 0,
  consistency: 1,
  reason: 2,
  release: 2,
  prose: 2,
  intake: 2,
};

const last = 3;
