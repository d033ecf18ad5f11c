/*
 * What every npm script starts with. The project needs a newer Node than a machine may have, and
 * brings its own: this file runs on Node 20, installs what is missing, and hands over.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean, link?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Locked */
/** @typedef {{ packages: Record<string, Locked> }} Lock */
/** @typedef {{ os: string, cpu: string }} Machine */
/** @typedef {{ path: string, flags: string[] }} Runtime */

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const modules = join(root, "node_modules");
const stampFile = join(modules, ".installed");
const machine = { os: process.platform, cpu: process.arch };

/** The first Node that runs Astro and Vitest. */
const oldest = [22, 12];

const words = {
  install:
    "Đang cài các gói mà trang cần; lần sau không phải cài lại. / Installing what the site needs, once.",
  installFailed:
    "Không cài được các gói. Hãy xem lỗi của npm ở trên, kiểm tra mạng rồi chạy lại. / The install failed: see npm's message above.",
  noRuntime: `Cần Node 22.12 trở lên; máy này có ${process.version} và không dùng được bản Node đi kèm dự án. / Node 22.12 or later is needed.`,
  /** @param {string} name */
  unknown: (name) => `Không có lệnh "${name}". / There is no such command.`,
};

/**
 * What an install is known by: the lock file's bytes and the machine it was made for.
 * @param {string | Uint8Array} lockBytes
 * @param {Machine} on
 * @returns {string}
 */
export function stampOf(lockBytes, on) {
  return createHash("sha256").update(lockBytes).update(`\n${on.os}-${on.cpu}`).digest("hex");
}

/**
 * Whether npm's own record of what it installed is all that the lock file asks for on this
 * machine: so an install made by hand is not made again.
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 * @param {Machine} on
 * @returns {boolean}
 */
export function isWhole(lock, installed, on) {
  const asked = Object.entries(lock.packages).filter(([path]) => path !== "");
  const whole = asked.every(([path, wanted]) => {
    const found = installed.packages[path];
    if (found) return found.version === wanted.version && found.integrity === wanted.integrity;
    // Without "os" and "cpu" an optional package is another's choice; with "libc" npm knows better.
    return wanted.optional === true && (wanted.libc !== undefined || !isFor(wanted, on));
  });
  return whole && Object.keys(installed.packages).every((path) => path in lock.packages);
}

/**
 * Whether a package names this machine, and no other, as the one it is for.
 * @param {Locked} wanted
 * @param {Machine} on
 */
function isFor(wanted, on) {
  /** @param {string | string[] | undefined} named @param {string} mine */
  const names = (named, mine) => named !== undefined && [named].flat().includes(mine);
  return names(wanted.os, on.os) && names(wanted.cpu, on.cpu);
}

/**
 * Which Node runs the command: the project's own, or else the one at hand when it is new enough.
 * @param {string | null} pinned the project's own Node on this machine
 * @param {{ path: string, version: string, readsTypes: boolean }} current the one running now
 * @returns {Runtime | null} null when neither will do
 */
export function runtimeOf(pinned, current) {
  // Twice this, Node's own choice, takes 100 MB more of a check or a build and saves no time.
  const flags = ["--disable-warning=ExperimentalWarning", "--max-semi-space-size=16"];
  if (pinned !== null) return { path: pinned, flags };
  const [major = 0, minor = 0] = current.version.replace("v", "").split(".").map(Number);
  const [least = 0, leastMinor = 0] = oldest;
  if (major < least || (major === least && minor < leastMinor)) return null;
  return {
    path: current.path,
    flags: current.readsTypes ? flags : [...flags, "--experimental-strip-types"],
  };
}

/** The project's own Node for this machine, from whichever package brought it. */
function pinnedNode() {
  const { optionalDependencies } = readJson(join(root, "package.json"));
  for (const name of Object.keys(optionalDependencies)) {
    const manifest = join(modules, name, "package.json");
    if (!name.startsWith("node-") || !existsSync(manifest)) continue;
    const { bin, os, cpu } = readJson(manifest);
    if (bin?.node && isFor({ os, cpu }, machine)) return join(modules, name, bin.node);
  }
  return null;
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Installs by the lock file, unless that is done already. Returns whether all is there. */
async function install() {
  const lockBytes = readFileSync(join(root, "package-lock.json"));
  const stamp = stampOf(lockBytes, machine);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return true;
  const record = join(modules, ".package-lock.json");
  if (existsSync(record) && isWhole(JSON.parse(lockBytes.toString()), readJson(record), machine)) {
    return true;
  }
  process.stderr.write(`${words.install}\n`);
  // npm warns that packages want a newer Node than this one: that is what they will get.
  const asked = ["ci", "--include=dev", "--include=optional", "--loglevel=error"];
  asked.push("--no-audit", "--no-fund", "--no-engine-strict");
  const npm = process.env.npm_execpath;
  const [file, args] = npm?.endsWith(".js") ? [process.execPath, [npm, ...asked]] : ["npm", asked];
  const windows = process.platform === "win32" && file === "npm";
  // Standard output belongs to the command: npm's goes where the progress goes.
  const code = await ended(
    spawn(file, args, { cwd: root, stdio: ["ignore", 2, 2], shell: windows }),
  );
  if (code !== 0) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

/**
 * Waits for a child, passing it the signals that this process gets.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number | NodeJS.Signals>} its exit code, or the signal that ended it
 */
function ended(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("exit", (code, signal) => {
      for (const name of signals) process.off(name, pass);
      done(code ?? signal ?? 2);
    });
  });
}

/**
 * @param {string[]} argv the command's name and its arguments
 * @returns {Promise<number | NodeJS.Signals>}
 */
async function launch([name = "", ...args]) {
  const file = join(root, "src/cli", `${name}.ts`);
  const { scripts } = readJson(join(root, "package.json"));
  if (!Object.hasOwn(scripts, name) || !existsSync(file)) return say(words.unknown(name));
  if (!(await install())) return say(words.installFailed);

  // npm runs scripts in the project's folder and keeps the caller's in INIT_CWD.
  const caller = process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd();
  // What Node compiled and took the types from is kept: half of a short command's time.
  const kept = process.env.NODE_COMPILE_CACHE ?? join(modules, ".cache/compiled");
  const env = { ...process.env, INIT_CWD: caller, NODE_COMPILE_CACHE: kept };
  /** @param {string | null} pinned */
  const run = (pinned) => {
    const readsTypes = Boolean(Reflect.get(process.features, "typescript"));
    const current = { path: process.execPath, version: process.version, readsTypes };
    const runtime = runtimeOf(pinned, current);
    if (runtime === null) return Promise.resolve(say(words.noRuntime));
    const argv = [...runtime.flags, file, ...args];
    return ended(spawn(runtime.path, argv, { cwd: root, env, stdio: "inherit" }));
  };
  const pinned = pinnedNode();
  // A pinned Node that can't be started (built for another C library) is as good as none.
  return run(pinned).catch((error) => {
    if (pinned === null) throw error;
    return run(null);
  });
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
  return 2;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const result = await launch(process.argv.slice(2));
  if (typeof result === "number") process.exitCode = result;
  else process.kill(process.pid, result);
}
