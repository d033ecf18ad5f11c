import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/cli/command.ts";
import { testFolder, write } from "./folder.ts";

/** A real git repository with a data set in `data/`, for one test. */
export interface Repository {
  /** Its folder; its name has a space and Vietnamese letters. */
  folder: string;
  /** Runs git in it and gives what it said; fails the test where git fails. */
  git(...args: string[]): string;
  /** Puts a file in place, by path from the repository's root. */
  put(path: string, text: string): void;
  /** Changes a file's text: `right` must stand there once. */
  replace(path: string, right: string, wrong: string): void;
  remove(path: string): void;
  text(path: string): string;
  /** Records everything as it stands; gives the commit. */
  commit(message: string): string;
  /** Records everything on a branch of that name, begun at `main`. */
  branch(name: string, change: () => void): string;
}

const who = ["user.name=Ai", "user.email=ai@example.vn", "commit.gpgsign=false"];
const day = "2025-04-02T08:00:00+07:00";

/** A repository whose `main` holds the rules' base data set: invented, and right. */
export function dataRepository(): Repository {
  const folder = testFolder();
  cpSync(join(root, "tests/rules/base"), join(folder, "data"), { recursive: true });
  return repositoryIn(folder);
}

/** Makes a repository of what lies in a folder, all of it recorded on `main`. */
export function repositoryIn(folder: string): Repository {
  const env = { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day };
  const git = (...args: string[]) => {
    const settings = who.flatMap((setting) => ["-c", setting]);
    const ran = spawnSync("git", [...settings, ...args], { cwd: folder, env, encoding: "utf8" });
    if (ran.status !== 0) throw new Error(`git ${args.join(" ")}: ${ran.stderr}`);
    return ran.stdout.trim();
  };
  const text = (path: string) => readFileSync(join(folder, path), "utf8");
  const commit = (message: string) => {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", message);
    return git("rev-parse", "HEAD");
  };
  git("init", "-q", "-b", "main");
  commit("Số liệu");
  return {
    folder,
    git,
    text,
    commit,
    put: (path, content) => write(join(folder, path), content),
    replace(path, right, wrong) {
      const all = text(path).split(right);
      if (all.length !== 2) throw new Error(`${path} has ${all.length - 1} of ${right}`);
      write(join(folder, path), all.join(wrong));
    },
    remove: (path) => rmSync(join(folder, path)),
    branch(name, change) {
      git("switch", "-q", "-c", name, "main");
      change();
      return commit(name);
    },
  };
}
