import { spawn } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { measureFromHere } from "./from-here.ts";

/*
 * `node cat-file.ts DIR HASHES [pipe]`: what it costs git alone to give the blobs that a file names,
 * a line each: nobody reads them, or this process does through a pipe and throws them away.
 */
const [dir = "", hashes = "", pipe] = process.argv.slice(2);
const asked = openSync(hashes, "r");
measureFromHere();
const git = spawn("git", ["cat-file", "--batch"], {
  cwd: dir,
  stdio: [asked, pipe ? "pipe" : "ignore", "inherit"],
});
git.stdout?.resume();
const [status] = await once(git, "close");
process.exitCode = status ?? 1;
