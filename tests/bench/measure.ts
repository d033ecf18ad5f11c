import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

/** What one run of a script took. */
export interface Run {
  /** From its start, Node's own included, or from where it asked to be measured, to its end. */
  seconds: number;
  /**
   * Seconds of processor time, all threads together, and on Linux the processes that it started:
   * other work on the machine moves it less.
   */
  cpu: number;
  /** Peak memory: the largest resident set, MB of 10^6 bytes. */
  peak: number;
}

const usage = pathToFileURL(resolve(import.meta.dirname, "usage.ts")).href;

/**
 * Runs a script in a process of its own.
 * @param script path of a TypeScript file
 * @param ends the exit codes with which it has done what it was to do
 * @throws Error when it fails, with what it said
 */
export async function measure(
  script: string,
  args: readonly string[],
  ends: readonly number[] = [0],
): Promise<Run> {
  const begun = performance.now();
  const argv = [...process.execArgv, "--import", usage, script, ...args];
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  const [, , , report] = child.stdio;
  // Whoever stops the benchmark stops what it started: a build of its own holds the lock.
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const [said, used, code] = await Promise.all([
    text(child.stderr as Readable),
    text(report as Readable),
    new Promise<number | null>((ended, failed) => child.on("error", failed).on("close", ended)),
  ]);
  const whole = (performance.now() - begun) / 1000;
  process.off("SIGINT", stop).off("SIGTERM", stop);
  const [peak, cpu, seconds = whole] = used.split(" ").map(Number);
  if (code === null || !ends.includes(code) || !peak || !cpu)
    throw new Error(`${script}: ${code}\n${said}`);
  return { seconds, cpu: cpu / 1e6, peak: (peak * 1024) / 1e6 };
}
