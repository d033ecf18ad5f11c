import { setTimeout } from "node:timers/promises";
import { ageOf, codeOf, create, move, readText, remove, touch } from "../disk.ts";

/** Milliseconds between two signs of life of a lock's holder, and after which it counts as dead. */
const beat = { every: 2_000, dead: 60_000 };

/**
 * Waits until no other process holds a lock, and takes it. A holder that was killed holds nothing,
 * even where another process has its number by now.
 * @param path a file that stands as long as the lock is held
 * @param waiting told once, when there is somebody to wait for
 * @returns gives the lock back; more than once is fine
 */
export async function takeLock(path: string, waiting?: () => void): Promise<() => void> {
  let told = false;
  while (!create(path, `${process.pid}\n`)) {
    if (takenFromDead(path)) continue;
    if (!told) waiting?.();
    told = true;
    await setTimeout(100);
  }
  const heart = setInterval(() => touch(path), beat.every).unref();
  let held = true;
  return () => {
    clearInterval(heart);
    if (held) remove(path);
    held = false;
  };
}

/** Takes away the lock of a process that is no more; one taken anew meanwhile is put back. */
function takenFromDead(path: string): boolean {
  try {
    if (!isDead(path)) return false;
    const aside = `${path}.${process.pid}`;
    move(path, aside);
    const dead = isDead(aside);
    if (dead) remove(aside);
    else move(aside, path);
    return dead;
  } catch (error) {
    // Given back, or taken from the dead by another, between two looks.
    if (codeOf(error) === "ENOENT") return true;
    throw error;
  }
}

/** An empty lock is one being written: only its age tells. */
function isDead(path: string): boolean {
  const age = ageOf(path);
  const pid = Number(readText(path));
  return age > beat.dead || (pid > 0 && !isAlive(pid));
}

/** Whether a process is running. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
