import { type ChildProcess, spawn } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/cli/command.ts";
import { testFolder } from "./folder.ts";

const pages = `---
export function getStaticPaths() {
  return Array.from({ length: 40 }, (_, n) => ({ params: { n: String(n) } }));
}
await new Promise((done) => setTimeout(done, Number(process.env.SLOW ?? 0)));
if (process.env.FAIL && Astro.params.n === "9") throw new Error("trang hỏng");
---
<p>{process.env.SAYS} {process.env.NTM_DATA}</p>
`;

const script = `
import { buildSite } from ${JSON.stringify(join(root, "src/cli/site.ts"))};
const [data, out] = process.argv.slice(2);
const all = new Set();
let last = 0;
const progress = (done, of) => { all.add(of); last = done; process.send?.("page"); };
const { pages } = await buildSite({ root: process.cwd(), data, out, progress });
process.send?.({ pages, last, all: [...all] });
process.disconnect?.();
`;

/** An Astro project of forty pages, small enough to be built in a second. */
export function smallProject(): string {
  const folder = testFolder({
    "src/pages/[n].astro": pages,
    "build.ts": script,
    "package.json": '{ "type": "module" }',
    "data/units.csv": "id\n",
  });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Starts a build of the project's site into its `dist/`, in a process of its own. */
export function startBuild(folder: string, env: Readonly<Record<string, string>>): ChildProcess {
  const args = [join(folder, "build.ts"), join(folder, "data"), join(folder, "dist")];
  return spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

/** A build's end: the last thing it said and the code or signal it ended with. */
export function ended(build: ChildProcess): Promise<{ said: unknown; code: unknown }> {
  let said: unknown;
  build.on("message", (message) => {
    said = message;
  });
  return new Promise((done) => {
    build.on("exit", (code, signal) => done({ said, code: code ?? signal }));
  });
}
