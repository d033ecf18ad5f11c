import { expect, test } from "vitest";
import type { SourceFile } from "../../src/data/source-file.ts";
import { check, type Problem } from "../../src/rules/check.ts";
import { formDamages } from "./damages/all.ts";
import { type Damaged, type FormDamage, wholeOf } from "./damages/form.ts";
import { lineOfTable } from "./table.ts";
import { type ValidSet, validSets } from "./valid.ts";

/*
 * Damage to form is told by the reader of its file, whatever the other files say: so all files of
 * one kind (those that name things, those that give figures) are damaged at once, and each must
 * tell its own. That nothing else is told shows that what can't be read floods nothing.
 */

const sets = validSets();
const givesFigures = ({ path }: SourceFile) => path.includes("/");
const groups = [(file: SourceFile) => !givesFigures(file), givesFigures];

/** What was told too little, too much or elsewhere, of a kind of damage to a group of a set. */
function untold(damage: FormDamage, set: ValidSet, group: (file: SourceFile) => boolean) {
  const made = new Map<string, Damaged>();
  const files = set.files.map((file) => {
    const damaged = group(file) ? damage.to(wholeOf(file)) : null;
    if (!damaged) return file;
    made.set(file.path, damaged);
    return { path: file.path, bytes: damaged.bytes };
  });
  // Beside itself as it was the smallest set is enough: a file that can't be read is none there.
  const bases = set.name.includes("base") ? [undefined, set.files] : [undefined];
  const missed = bases.flatMap((base) => {
    const { ok, problems } = check(files, base);
    expect(ok).toBe(made.size === 0);
    const own = Map.groupBy(problems, ({ file }) => file);
    const told = [...made].filter(([path, damaged]) => {
      const all = own.get(path) ?? [];
      return all.length <= damage.most && all.some((one) => isRight(one, damage, damaged));
    });
    const elsewhere = problems.filter(({ file, severity }) => {
      return severity !== "note" && !made.has(file);
    });
    const wrong = [...made.keys()].filter((path) => !told.some(([one]) => one === path));
    return [...wrong, ...elsewhere.map(({ file, code }) => `${code} in ${file}`)];
  });
  return { tried: made.size, missed };
}

function isRight(problem: Problem, { codes }: FormDamage, { line, names = "" }: Damaged): boolean {
  const { code, message, fix } = problem;
  const isThere = line === null || problem.line === line;
  return codes.includes(code) && isThere && `${message} ${fix}`.includes(names);
}

test("every damage of form to every file is told once, at its line, and nothing else is", () => {
  const table = formDamages.map((damage) => {
    const all = sets.flatMap((set) => groups.map((group) => untold(damage, set, group)));
    const tried = all.reduce((n, one) => n + one.tried, 0);
    return { name: damage.name, tried, missed: all.flatMap(({ missed }) => missed) };
  });
  const lines = table.map(({ name, tried, missed }) => {
    return lineOfTable(name, tried, tried - new Set(missed).size);
  });
  process.stdout.write(`${lines.join("\n")}\n`);
  expect(table.filter(({ missed }) => missed.length > 0)).toEqual([]);
  expect(table.filter(({ tried }) => tried === 0)).toEqual([]);
}, 300_000);
