import { join, resolve } from "node:path";
import { root } from "../../src/cli/command.ts";
import type { HelpPage, Judging } from "../../src/rules/explained.ts";

/** The help page in each rule's own file, by code: what a list of them must be. */
export async function helpPagesIn(
  folder: string,
  rules: readonly Judging[],
): Promise<Record<string, HelpPage | undefined>> {
  const found = rules.map(async ({ code }) => {
    const { helpPage } = await import(join(resolve(root, folder), `${code}.ts`));
    return [code, helpPage] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}
