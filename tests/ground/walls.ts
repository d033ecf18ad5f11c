import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { importsOf } from "./imports.ts";

/** The folders of `src/` and their ranks: a file imports from its own rank or a lower one. */
const ranks: Readonly<Record<string, number>> = {
  text: 1,
  data: 2,
  rules: 3,
  intake: 3,
  prose: 3,
  history: 4,
  model: 5,
  findings: 6,
  charts: 7,
  exports: 7,
  components: 8,
  layouts: 8,
  styles: 8,
  pages: 9,
  cli: 9,
  client: 9,
};

/** Files directly in `src/`: the doors. */
const doors = ["disk.ts", "git.ts", "archive.ts", "record.ts", "content.config.ts", "env.d.ts"];

/** Files that may read what only tests have, and why nobody else does: it would be shipped. */
const readersOfTests = ["src/cli/demo.ts", "src/cli/bench.ts"];

/** What stands in one place only: which files may import it, by how their path begins. */
const places: readonly { what: RegExp; where: readonly string[] }[] = [
  { what: /^papaparse$/, where: ["src/data/csv.ts"] },
  { what: /^@e965\/xlsx(\/|$)/, where: ["src/intake/spreadsheet.ts"] },
  { what: /^d3(-.*)?$/, where: ["src/charts/"] },
  { what: /^(node:)?fs(\/promises)?$/, where: ["src/disk.ts", "src/cli/launch.mjs"] },
  {
    what: /^(node:)?worker_threads$/,
    where: ["src/cli/reader.ts", "src/cli/reader-thread.ts"],
  },
  {
    what: /^(node:)?child_process$/,
    where: ["src/git.ts", "src/cli/launch.mjs", "src/cli/test.ts", "src/cli/bench.ts"],
  },
];

/** A source tree: path from the project's folder to text. */
export type Tree = ReadonlyMap<string, string>;

/**
 * Every import of `src/` that goes through a wall of the architecture, each as a sentence that
 * begins with `file:line`.
 * @param packages the packages that the project names as its own
 */
export function breaches(tree: Tree, packages: readonly string[]): string[] {
  const files = [...tree].filter(([path]) => path.startsWith("src/") && isCode(path));
  const edges = new Map<string, string[]>();
  const found = files.flatMap(([path, text]) =>
    importsOf(path, text).flatMap(({ to, line }) => {
      const target = to === null ? null : targetOf(path, to);
      if (target?.startsWith("src/")) edges.set(path, [...(edges.get(path) ?? []), target]);
      const why = breach(path, to, target, packages);
      return why === null ? [] : [`${path}:${line} ${why}`];
    }),
  );
  const homeless = files.map(([path]) => path).filter((path) => rankOf(path) === null);
  return [
    ...homeless.map((path) => `${path}:1 is in no folder that has a rank`),
    ...found,
    ...cycles(edges).map((cycle) => `${cycle[0]}:1 imports itself: ${cycle.join(" → ")}`),
  ];
}

/** Why a file may not import this; null where it may. */
function breach(
  path: string,
  to: string | null,
  target: string | null,
  packages: readonly string[],
): string | null {
  const rank = rankOf(path) ?? 0;
  if (to === null) return "imports what only a running program knows";
  for (const { what, where } of places) {
    if (what.test(to) && !where.some((place) => path.startsWith(place))) {
      return `imports ${to}, which is for ${where.join(", ")}`;
    }
  }
  if (target === null) {
    if (isBuiltin(to)) {
      if (rank < 9 || path.startsWith("src/client/")) return `imports ${to} below rank 9`;
      return to.startsWith("node:") ? null : `imports ${to} without node:`;
    }
    if (/^astro(:|\/|$)/.test(to)) return rank < 8 ? `imports ${to} below rank 8` : null;
    const name = to.split("/", to.startsWith("@") ? 2 : 1).join("/");
    return packages.includes(name) ? null : `imports ${name}, which package.json doesn't name`;
  }
  if (target.startsWith("tests/")) {
    return readersOfTests.includes(path) ? null : `imports ${target}: tests aren't shipped`;
  }
  // The site's settings: words and names that no source file holds.
  if (/^content\/[\w-]+\.json$/.test(target))
    return rank < 8 ? `imports ${target} below rank 8` : null;
  if (!target.startsWith("src/")) return `imports ${target}, which is outside src/`;
  const above = rankOf(target);
  if (above === null) return `imports ${target}, which has no rank`;
  return above > rank ? `imports ${target}: from rank ${rank} up to ${above}` : null;
}

/** Where a relative import leads, from the project's folder; null for a package. */
function targetOf(path: string, to: string): string | null {
  if (to.startsWith("/")) return posix.normalize(to.slice(1));
  if (!to.startsWith(".")) return null;
  // Of a pattern, the folder above its first wildcard.
  const fixed = to.replace(/[^/]*[*{[(!].*$/, "");
  return posix.join(posix.dirname(path), fixed);
}

function isCode(path: string): boolean {
  return /\.([cm]?[jt]sx?|astro|mdx)$/.test(path);
}

function rankOf(path: string): number | null {
  const [, folder = "", ...below] = path.split("/");
  if (below.length === 0) return doors.includes(folder) ? 9 : null;
  return ranks[folder] ?? null;
}

/** Ways from a file back to itself, each found once. */
function cycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]) => {
    const from = way.indexOf(path);
    if (from >= 0) found.push([...way.slice(from), path]);
    if (from >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
