import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import { root } from "../src/cli/command.ts";
import { type Served, serve } from "../src/cli/serve.ts";

/** The site as readers get it: built from the real `data/` by `npm run build`, and served. */
export interface Site {
  /** The folder it was built into. */
  dir: string;
  /** Where it is served, with the slash. */
  url: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** Where a test asks for the built site. */
    siteDoor: string;
  }
}

/** The real site, built and served once for all tests of a run: by the first that asks. */
export async function builtSite(): Promise<Site> {
  const answer = await fetch(inject("siteDoor"));
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Site;
}

/** Vitest's global set-up: opens the door that `builtSite` knocks at; builds nothing by itself. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let served: Served | undefined;
  let site: Promise<Site> | undefined;
  const door = createServer((_request, response) => {
    site ??= build().then(async (dir) => {
      served = await serve(dir, 0);
      return { dir, url: served.url };
    });
    site.then(
      (built) => response.end(JSON.stringify(built)),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((listening) => door.listen(0, "127.0.0.1", listening));
  const { port } = door.address() as AddressInfo;
  project.provide("siteDoor", `http://127.0.0.1:${port}/`);
  return async () => {
    await served?.close();
    door.closeAllConnections();
    door.close();
  };
}

/** Builds with the command itself, in a process of its own: what is tested is what is shipped. */
async function build(): Promise<string> {
  const dir = resolve(root, "node_modules/.cache/test-site");
  const command = resolve(root, "src/cli/build.ts");
  await promisify(execFile)(process.execPath, [command, "--out", dir], { cwd: root });
  return dir;
}
