import { readFileSync } from "node:fs";

/** A moment of a process. */
interface Moment {
  /** Milliseconds since some day. */
  now: number;
  /** Processor time so far, µs. */
  cpu: number;
}

let from: Moment | null = null;

/** Leaves out of what is measured what was until now: Node's own start, what a script imports. */
export function measureFromHere(): void {
  from = moment();
}

/** Processor time, µs; and the seconds it took, where it is known since when to count them. */
export function used(): { cpu: number; seconds: number | null } {
  const { now, cpu } = moment();
  return from ? { cpu: cpu - from.cpu, seconds: (now - from.now) / 1000 } : { cpu, seconds: null };
}

function moment(): Moment {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return { now: performance.now(), cpu: userCPUTime + systemCPUTime + ofChildren() };
}

/**
 * Of the processes that were started and have ended. Node doesn't tell; Linux does, in hundredths
 * of a second (proc(5): `cutime`, `cstime`). Elsewhere they aren't counted.
 */
function ofChildren(): number {
  if (process.platform !== "linux") return 0;
  const stat = readFileSync("/proc/self/stat", "latin1");
  // The second field, the name, may hold spaces; the others don't. From the third on:
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) * 10_000;
}
