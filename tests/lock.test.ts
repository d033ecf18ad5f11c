import { expect, test } from "vitest";
import { textOf } from "./ground/tree.ts";

interface Entry {
  resolved?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(textOf("package-lock.json")) as {
  packages: Record<string, Entry>;
};
const installed = Object.entries(packages).filter(([path]) => path !== "");

test("no package has a download address, each is known by its bytes", () => {
  const told = installed.filter(([, entry]) => entry.resolved ?? !entry.integrity);
  expect(told.map(([path]) => path)).toEqual([]);
});

test("the parts for other systems are locked too: an install there asks for all of them", () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) => {
    const wanted = { ...entry.dependencies, ...entry.optionalDependencies };
    return Object.keys(wanted).filter((name) => !isLocked(name, path));
  });
  expect(missing).toEqual([]);
});

/** Whether a package is found from another's folder, as Node looks for it: upwards. */
function isLocked(name: string, from: string): boolean {
  const here = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (here in packages) return true;
  return (
    from !== "" && isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf("node_modules/") - 1)))
  );
}
