import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Misuse } from "../../src/cli/command.ts";
import { openSwap } from "../../src/cli/swap.ts";
import { testFolder, write } from "./folder.ts";

/** No process has this number: systems stop far below. */
const nobody = 2 ** 31 - 1;

function page(folder: string): string {
  return readFileSync(join(folder, "index.html"), "utf8");
}

/** Builds a site of one page, as a build does. */
function built(folder: string, text: string): void {
  const swap = openSwap(join(folder, "dist"), join(folder, "data"));
  write(join(swap.fresh, "index.html"), text);
  swap.commit();
}

test("a site is put in place whole, and the next one takes its place", () => {
  const folder = testFolder();
  built(folder, "một");
  expect(page(join(folder, "dist"))).toBe("một");
  built(folder, "hai");
  expect(page(join(folder, "dist"))).toBe("hai");
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("a build that fails leaves the old site and nothing else", () => {
  const folder = testFolder();
  built(folder, "một");
  const swap = openSwap(join(folder, "dist"), join(folder, "data"));
  write(join(swap.fresh, "index.html"), "nửa chừng");
  expect(page(join(folder, "dist"))).toBe("một");
  swap.discard();
  expect(page(join(folder, "dist"))).toBe("một");
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("what a killed build left is gone after the next", () => {
  const folder = testFolder();
  built(folder, "một");
  write(join(folder, `.dist.${nobody}-1.new`, "index.html"), "nửa chừng");
  mkdirSync(join(folder, `.dist.${nobody}-2.old`));
  built(folder, "hai");
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("a build killed between its two renames loses nothing: the next puts the site back", () => {
  const folder = testFolder();
  built(folder, "một");
  renameSync(join(folder, "dist"), join(folder, `.dist.${nobody}-2.old`));
  openSwap(join(folder, "dist"), join(folder, "data")).discard();
  expect(page(join(folder, "dist"))).toBe("một");
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("two builds at once: both sites are whole, the later stays", () => {
  const folder = testFolder();
  const [first, second] = [1, 2].map(() => openSwap(join(folder, "dist"), join(folder, "data")));
  write(join(first?.fresh ?? "", "index.html"), "một");
  write(join(second?.fresh ?? "", "index.html"), "hai");
  second?.commit();
  first?.commit();
  expect(page(join(folder, "dist"))).toBe("một");
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("a folder that somebody else filled is never replaced", () => {
  const folder = testFolder({ "dist/luan-van.docx": "x", "trong/.keep": "" });
  expect(() => openSwap(join(folder, "dist"), join(folder, "data"))).toThrow(Misuse);
  expect(() => openSwap(join(folder, "trong"), join(folder, "data"))).toThrow(Misuse);
  expect(readdirSync(join(folder, "dist"))).toEqual(["luan-van.docx"]);
});

test("a site never lies in the data, nor the data in the site", () => {
  const folder = testFolder({ "data/units.csv": "id\n" });
  expect(() => openSwap(join(folder, "data"), join(folder, "data"))).toThrow(Misuse);
  expect(() => openSwap(join(folder, "data/dist"), join(folder, "data"))).toThrow(Misuse);
  expect(() => openSwap(folder, join(folder, "data"))).toThrow(Misuse);
  symlinkSync(join(folder, "data"), join(folder, "link"));
  expect(() => openSwap(join(folder, "link/dist"), join(folder, "data"))).toThrow(Misuse);
});

test("a link to the site stays a link, and what it leads to is replaced", () => {
  const folder = testFolder();
  mkdirSync(join(folder, "kho"));
  symlinkSync(join(folder, "kho"), join(folder, "dist"));
  built(folder, "một");
  expect(page(join(folder, "kho"))).toBe("một");
});
