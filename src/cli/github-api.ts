import * as z from "zod";
import { commandWords as words } from "../text/words/command.ts";
import { Misuse } from "./command.ts";

/** A repository on GitHub, as far as a comment under a pull request needs it. */
export interface Api {
  /** Open pull requests into a branch whose newest commit is this one, by number. */
  pullRequestsAt(sha: string, into: string): Promise<number[]>;
  /** Whether a pull request's newest commit is still this one. */
  isAt(pullRequest: number, sha: string): Promise<boolean>;
  /** The paths that a pull request changes, renamed files by both names; null for too many to list. */
  filesOf(pullRequest: number): Promise<string[] | null>;
  /** What a run left under a name, packed as ZIP; null where it left none. */
  artifact(run: number, name: string, most: number): Promise<Uint8Array | null>;
  /** Comments under a pull request, the oldest first. */
  comments(pullRequest: number): Promise<Comment[]>;
  post(pullRequest: number, body: string): Promise<void>;
  update(comment: number, body: string): Promise<void>;
}

/** A comment, and who wrote it. */
export type Comment = z.output<typeof comment>;

const comment = z.object({
  id: z.number().int(),
  body: z.string().nullable(),
  user: z.object({ login: z.string(), type: z.string() }).nullable(),
});
const pullRequest = z.object({
  number: z.number().int(),
  state: z.string(),
  head: z.object({ sha: z.string() }),
  base: z.object({ ref: z.string() }),
});
const file = z.object({ filename: z.string(), previous_filename: z.string().optional() });
const artifacts = z.object({
  artifacts: z.array(
    z.object({
      id: z.number().int(),
      name: z.string(),
      size_in_bytes: z.number(),
      expired: z.boolean(),
    }),
  ),
});

/** GitHub lists no more files of a pull request, and a list of ours has as many pages. */
const mostPages = 30;
const page = 100;

/**
 * The repository by GitHub's REST API (2022-11-28).
 * @param url where the API is, without a slash at its end
 * @param repository `owner/name`
 * @throws Misuse from each question that isn't answered as it should be
 */
export function githubApi(url: string, repository: string, token: string): Api {
  const headers = {
    Accept: "application/vnd.github+json",
    Authorization: `Bearer ${token}`,
    "X-GitHub-Api-Version": "2022-11-28",
    "User-Agent": "nong-thon-moi",
  };
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${url}/repos/${repository}/${path}`, {
      redirect: "manual",
      headers,
      ...init,
    });
    const isMoved = answer.status >= 300 && answer.status < 400;
    if (!answer.ok && !isMoved) {
      throw new Misuse(words.apiRefused, { path, status: answer.status });
    }
    return answer;
  };
  const read = async <T>(path: string, as: z.ZodType<T>) => {
    const answer = as.safeParse(await (await ask(path)).json());
    if (!answer.success) throw new Misuse(words.apiOdd, { path });
    return answer.data;
  };
  const all = async <T>(path: string, of: z.ZodType<T>) => {
    const found: T[] = [];
    for (let n = 1; n <= mostPages; n++) {
      const some = await read(`${path}per_page=${page}&page=${n}`, z.array(of));
      found.push(...some);
      if (some.length < page) return { found, whole: true };
    }
    return { found, whole: false };
  };
  const write = async (path: string, method: string, body: string) => {
    await ask(path, { method, body: JSON.stringify({ body }) });
  };

  return {
    async pullRequestsAt(sha, into) {
      const { found } = await all("pulls?state=open&", pullRequest);
      const here = found.filter(({ head, base }) => head.sha === sha && base.ref === into);
      return here.map(({ number }) => number);
    },
    async isAt(number, sha) {
      const { head, state } = await read(`pulls/${number}`, pullRequest);
      return head.sha === sha && state === "open";
    },
    async filesOf(number) {
      const { found, whole } = await all(`pulls/${number}/files?`, file);
      if (!whole) return null;
      return found.flatMap(({ filename, previous_filename }) => [
        filename,
        ...(previous_filename === undefined ? [] : [previous_filename]),
      ]);
    },
    async artifact(run, name, most) {
      const list = await read(`actions/runs/${run}/artifacts?per_page=${page}`, artifacts);
      const found = list.artifacts.filter((each) => each.name === name && !each.expired);
      const [one, other] = found;
      if (one === undefined) return null;
      if (other !== undefined || one.size_in_bytes > most) {
        throw new Misuse(words.artifactOdd, { why: `${found.length} × ${one.size_in_bytes} B` });
      }
      const moved = await ask(`actions/artifacts/${one.id}/zip`);
      const place = moved.headers.get("location");
      // Where it lies is another host, which the token is none of the business of.
      return bytesOf(place === null ? moved : await fetch(place), most);
    },
    async comments(number) {
      return (await all(`issues/${number}/comments?`, comment)).found;
    },
    post: (number, body) => write(`issues/${number}/comments`, "POST", body),
    update: (id, body) => write(`issues/comments/${id}`, "PATCH", body),
  };
}

/** An answer's bytes, read no further than may be. @throws Misuse when there are more */
async function bytesOf(answer: Response, most: number): Promise<Uint8Array> {
  if (!answer.ok || answer.body === null) {
    throw new Misuse(words.artifactOdd, { why: `HTTP ${answer.status}` });
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body) {
    size += part.length;
    if (size > most) throw new Misuse(words.artifactOdd, { why: `> ${most} B` });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
