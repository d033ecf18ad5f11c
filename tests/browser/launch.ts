import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import inPackage from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";
import { root } from "../../src/cli/command.ts";

/** Where systems keep a Chromium that somebody installed. */
const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/**
 * Starts a browser without a window: the one that `CHROME_PATH` names, else one that is installed,
 * else the one that came with the packages. Whoever starts it closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env.CHROME_PATH ?? installed.find((file) => existsSync(file));
  if (path !== undefined) return chromium.launch({ executablePath: path, args });
  const folder = await unpacked();
  return chromium.launch({
    executablePath: resolve(folder, "chromium"),
    args,
    // Its own fonts: a machine without any shows none, and every machine shows the same.
    env: { ...definedEnv(), FONTCONFIG_PATH: resolve(folder, "fonts") },
  });
}

const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Runs as root in a container too, and draws text alike everywhere. */
const args = ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"];

/**
 * The packages' Chromium, unpacked once per version into a folder of its own: left to itself the
 * package takes whatever browser lies in the system's temporary folder. Whole or not at all,
 * since several test files may start at once.
 */
async function unpacked(): Promise<string> {
  const manifest = resolve(root, "node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = resolve(root, `node_modules/.cache/chromium-${version}`);
  if (existsSync(folder)) return folder;
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = beside;
  try {
    await inPackage.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  // The package's own looks for fonts in the system's temporary folder.
  writeFileSync(resolve(beside, "fonts/fonts.conf"), fontsConf);
  try {
    renameSync(beside, folder);
  } catch (error) {
    // Another test file was faster.
    if (!existsSync(folder)) throw error;
    rmSync(beside, { recursive: true });
  }
  return folder;
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
