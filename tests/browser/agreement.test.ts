import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SourceFile } from "../../src/data/source-file.ts";
import { type CheckResult, check } from "../../src/rules/check.ts";
import { caseAt, casesOf, codesWithCases, today } from "../rules/cases.ts";
import { formDamages, meaningDamages } from "../rules/damages/all.ts";
import { wholeOf } from "../rules/damages/form.ts";
import { changed } from "../rules/folder.ts";
import { type ValidSet, validSets } from "../rules/valid.ts";
import { bundle } from "./bundle.ts";
import { launchBrowser } from "./launch.ts";

/*
 * One suite, two runners: what the command finds in a damaged data set, the reader's browser finds
 * too, word for word. Node checks here, Chromium checks what the site's bundler made of the rules.
 */

/** A file as it goes to the browser; its bytes as letters. */
type Sent = Omit<SourceFile, "bytes"> & { letters: string };

/** What is checked: how a set differs from one that the browser has already. */
interface Run {
  set: number;
  instead: readonly SourceFile[];
  without: readonly string[];
  /** Whether it is compared with the set as it was. */
  isBeside: boolean;
}

declare global {
  interface Window {
    bundle: { check(files: SourceFile[], past?: SourceFile[], today?: string): CheckResult };
    /** Data sets that many runs differ from by a file or two. */
    sets: SourceFile[][];
    received(sent: Sent): SourceFile;
  }
}

let browser: Browser;
let page: Page;
const sets = validSets();

beforeAll(async () => {
  const [script, started] = await Promise.all([bundle("src/rules/check.ts"), launchBrowser()]);
  browser = started;
  page = await browser.newPage();
  await page.addScriptTag({ content: script });
  await page.evaluate(
    (all) => {
      window.received = ({ letters, ...rest }) => ({
        ...rest,
        bytes: Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
      });
      window.sets = all.map((files) => files.map(window.received));
    },
    sets.map(({ files }) => files.map(sent)),
  );
});
afterAll(() => browser.close());

function sent({ bytes, ...rest }: SourceFile): Sent {
  return { ...rest, letters: Buffer.from(bytes).toString("latin1") };
}

test("every case of every rule", async () => {
  const all = codesWithCases().flatMap((code) => casesOf(code).map((name) => ({ code, name })));
  expect(all.length).toBeGreaterThan(100);
  for (const { code, name } of all) {
    const { files, past } = caseAt(code, name);
    const found = await page.evaluate(
      ([now, before, day]) =>
        JSON.stringify(
          window.bundle.check(now.map(window.received), before?.map(window.received), day),
        ),
      [files.map(sent), past?.map(sent), today] as const,
    );
    expect(found, `${code}/${name}`).toBe(JSON.stringify(check(files, past, today)));
  }
});

/** Runs in both; gives how many there were. @throws AssertionError where they don't agree */
async function agree(name: string, runs: readonly Run[]): Promise<number> {
  for (const { set, instead, without, isBeside } of runs) {
    const inBrowser = page.evaluate(
      (run) => {
        const own = window.sets[run.set] ?? [];
        const gone = new Set([...run.without, ...run.instead.map(({ path }) => path)]);
        const others = own.filter(({ path }) => !gone.has(path));
        const now = [...others, ...run.instead.map(window.received)];
        return JSON.stringify(window.bundle.check(now, run.isBeside ? own : undefined));
      },
      { set, without, isBeside, instead: instead.map(sent) },
    );
    const own = sets[set]?.files ?? [];
    const base = isBeside ? own : undefined;
    const inNode = JSON.stringify(check(changed(own, instead, without), base));
    expect(await inBrowser, name).toBe(inNode);
  }
  return runs.length;
}

test("every damage of form, to all files of a set at once and to the first", async () => {
  let tried = 0;
  for (const { name, to } of formDamages) {
    const runs = sets.flatMap(({ files }, set): Run[] => {
      const damaged = files.flatMap((file) => {
        const made = to(wholeOf(file));
        return made ? [{ path: file.path, bytes: made.bytes }] : [];
      });
      const size = damaged.reduce((sum, { bytes }) => sum + bytes.length, 0);
      // A message to the browser holds no hundred megabytes: of files that large it gets one.
      const groups = [damaged.slice(0, 1), ...(size < 10_000_000 ? [damaged] : [])];
      return groups.flatMap((instead) => {
        return instead.length > 0 ? [{ set, instead, without: [], isBeside: false }] : [];
      });
    });
    tried += await agree(name, runs);
  }
  process.stdout.write(`checked alike in Node and Chromium: ${tried} sets damaged in form\n`);
  expect(tried).toBeGreaterThan(200);
});

test("every damage of meaning, to the first file that can have it", async () => {
  let tried = 0;
  for (const damage of Object.values(meaningDamages).flat()) {
    const runs = sets.flatMap((valid, set): Run[] => {
      const change = changeOf(valid, damage);
      if (!change) return [];
      const { instead, without = [] } = change;
      return [false, true].map((isBeside) => ({ set, instead, without, isBeside }));
    });
    tried += await agree(damage.name, runs);
  }
  process.stdout.write(`checked alike in Node and Chromium: ${tried} sets damaged in meaning\n`);
  expect(tried).toBeGreaterThan(200);
});

/** What damage makes of the first file that can have it; null where none can. */
function changeOf(
  set: ValidSet,
  { to }: (typeof meaningDamages)[keyof typeof meaningDamages][number],
) {
  for (const file of set.files) {
    const change = to(set, file);
    if (change) return change;
  }
  return null;
}
