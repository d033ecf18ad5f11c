import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a commit is to do. */
export interface Written {
  /** The day, or the day and hour with a time zone, it says it was made. */
  date: string;
  /** When its author says the change was made; `date` without it. */
  authored?: string;
  /** Path → text from the repository's root; null takes a file away. */
  files: Readonly<Record<string, string | null>>;
  /** Places in the list of the commits it stands on; the one before without it. */
  parents?: readonly number[];
}

/** A name and an address that must stand nowhere but in git. */
export const author = "Nguyễn Thị Riêng Tư <rieng.tu@example.vn>";

/**
 * Writes a repository's history in one go, `main` at the last commit.
 * @returns the commits' hashes, in their order
 */
export function writeHistory(folder: string, commits: readonly Written[]): string[] {
  mkdirSync(folder, { recursive: true });
  const run = (args: string[], input?: Buffer) => {
    const ran = spawnSync("git", args, { cwd: folder, input, maxBuffer: 2 ** 30 });
    if (ran.status !== 0) throw new Error(`git ${args.join(" ")}: ${ran.stderr}`);
    return ran.stdout.toString();
  };
  run(["init", "-q", "-b", "main"]);
  run(["fast-import", "--quiet", "--force", "--export-marks=.git/marks"], stream(commits));
  run(["reset", "-q", "--hard"]);
  const marks = readFileSync(join(folder, ".git/marks"), "utf8").trim().split("\n");
  const byPlace = new Map(marks.map((line) => line.slice(1).split(" ") as [string, string]));
  return commits.map((_, i) => byPlace.get(String(i + 1)) ?? "");
}

/** What `git fast-import` reads. */
function stream(commits: readonly Written[]): Buffer {
  const parts: Buffer[] = [];
  const say = (text: string) => parts.push(Buffer.from(text));
  const data = (text: string) => {
    const bytes = Buffer.from(text);
    say(`data ${bytes.length}\n`);
    parts.push(bytes, Buffer.from("\n"));
  };
  for (const [i, { date, authored, files, parents = i > 0 ? [i - 1] : [] }] of commits.entries()) {
    say(`commit refs/heads/main\nmark :${i + 1}\n`);
    say(`author ${author} ${raw(authored ?? date)}\ncommitter ${author} ${raw(date)}\n`);
    data("Số liệu");
    for (const [at, parent] of parents.entries()) {
      say(`${at === 0 ? "from" : "merge"} :${parent + 1}\n`);
    }
    for (const [path, text] of Object.entries(files)) {
      if (text === null) say(`D ${quoted(path)}\n`);
      else {
        say(`M 100644 inline ${quoted(path)}\n`);
        data(text);
      }
    }
  }
  return Buffer.concat(parts);
}

function quoted(path: string): string {
  return JSON.stringify(path);
}

function raw(date: string): string {
  const whole = date.length === 10 ? `${date}T08:00:00+07:00` : date;
  return `${Math.floor(Date.parse(whole) / 1000)} +0700`;
}

/** The repository's data directory. */
export function dataIn(folder: string): string {
  return join(folder, "data");
}
