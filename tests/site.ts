import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import { root } from "../src/cli/command.ts";
import { type Served, serve } from "../src/cli/serve.ts";
import { remove } from "../src/disk.ts";
import { writeGenerated } from "./generated/write.ts";
import { writeChanged } from "./pages/changed.ts";

/** The site as readers get it: built from the real `data/` by `npm run build`, and served. */
export interface Site {
  /** The folder it was built into. */
  dir: string;
  /** The data directory it was built from. */
  data: string;
  /** Where it is served, with the slash. */
  url: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** Where a test asks for the built site. */
    siteDoor: string;
    /** Whether pictures and snapshots are written anew: `npm test -- --update`. */
    isUpdate: boolean;
  }
}

/** The real site, built and served once for all tests of a run: by the first that asks. */
export function builtSite(): Promise<Site> {
  return siteAt("real");
}

/**
 * The same with generated data of two months, which every page says: the turn of the year in which
 * a district was dissolved and others' boundaries moved.
 */
export function generatedSite(): Promise<Site> {
  return siteAt("generated");
}

/**
 * A generated record of three months with its whole history, and with what ought not to be in one:
 * see `writeChanged`. It knows its address, `https://xa.vn/`.
 */
export function changedSite(): Promise<Site> {
  return siteAt("changed");
}

/** The same after ten commits more. */
export function grownSite(): Promise<Site> {
  return siteAt("grown");
}

async function siteAt(name: keyof typeof makers): Promise<Site> {
  const answer = await fetch(inject("siteDoor") + name);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Site;
}

/** Vitest's global set-up: opens the door that `builtSite` knocks at; builds nothing by itself. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served: Served[] = [];
  const sites = new Map<string, Promise<Site>>();
  const siteOf = async (name: string): Promise<Site> => {
    const make = Object.entries(makers).find(([own]) => own === name)?.[1];
    if (!make) throw new Error(`no site ${name}`);
    const built = await make();
    const door = await serve(built.dir, 0);
    served.push(door);
    return { ...built, url: door.url };
  };
  const door = createServer((request, response) => {
    const name = request.url?.slice(1) ?? "";
    const site = sites.get(name) ?? siteOf(name);
    sites.set(name, site);
    site.then(
      (built) => response.end(JSON.stringify(built)),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((listening) => door.listen(0, "127.0.0.1", listening));
  const { port } = door.address() as AddressInfo;
  project.provide("siteDoor", `http://127.0.0.1:${port}/`);
  project.provide("isUpdate", project.config.snapshotOptions.updateSnapshot === "all");
  return async () => {
    await Promise.all(served.map(({ close }) => close()));
    door.closeAllConnections();
    door.close();
  };
}

const cache = resolve(root, "node_modules/.cache");

/** How each site is made. */
const makers = {
  real: () => build(resolve(cache, "test-site"), resolve(root, "data")),
  generated: () => {
    const data = resolve(cache, "test-site-generated/data");
    writeGenerated(data, { months: 2, seed: 8, from: "2024-12" });
    return build(resolve(cache, "test-site-generated/site"), data);
  },
  changed: () => buildChanged("test-site-changed", 0),
  grown: () => buildChanged("test-site-grown", 10),
} as const;

function buildChanged(name: string, more: number) {
  const folder = resolve(cache, name);
  remove(folder);
  writeChanged(resolve(folder, "kho"), more);
  const env = { NTM_SITE: "https://xa.vn/" };
  return build(resolve(folder, "site"), resolve(folder, "kho/data"), env);
}

/** Builds with the command itself, in a process of its own: what is tested is what is shipped. */
async function build(
  dir: string,
  data: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Omit<Site, "url">> {
  const command = resolve(root, "src/cli/build.ts");
  const args = [command, "--data", data, "--out", dir];
  const env = { ...process.env, ...more };
  await promisify(execFile)(process.execPath, args, { cwd: root, env });
  return { dir, data };
}
