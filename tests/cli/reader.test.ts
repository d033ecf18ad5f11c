import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withReader } from "../../src/cli/reader.ts";
import { endless } from "../../src/intake/guard.ts";
import { readWorkbook } from "../../src/intake/read.ts";
import { endlessXls } from "../intake/endless.ts";

const file = (name: string) =>
  [
    name,
    new Uint8Array(readFileSync(join(import.meta.dirname, "../intake", name))),
    new Set<string>(),
  ] as const;

test.each(["april.xlsx", "april.xls", "april.ods"])(
  "%s is in a thread what it is here",
  async (name) => {
    const here = await readWorkbook(...file(name));
    expect("sheets" in here).toBe(true);
    expect(await withReader((read) => read(...file(name)))).toEqual(here);
  },
);

test("a file whose reading doesn't end is refused, and the next one is read", async () => {
  const limits = { milliseconds: 3_000, megabytes: 1_024 };
  const books = await withReader(
    async (read) => [
      await read("hỏng.xls", endlessXls(), new Set()),
      await read(...file("april.xls")),
    ],
    limits,
  );
  expect(books).toEqual([endless(3_000), await readWorkbook(...file("april.xls"))]);
});

test("a file that takes more memory than it may is refused", async () => {
  const limits = { milliseconds: 30_000, megabytes: 8 };
  expect(await withReader((read) => read(...file("april.xls")), limits)).toEqual(endless("memory"));
});

test("a mistake of ours is no fault of the file: it is thrown", async () => {
  const [name, , known] = file("april.xls");
  const bytes = null as unknown as Uint8Array;
  await expect(withReader((read) => read(name, bytes, known))).rejects.toThrow(TypeError);
});
