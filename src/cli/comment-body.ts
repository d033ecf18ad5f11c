import { code, isPlain, parts } from "../exports/markdown.ts";
import { say } from "../text/say.ts";
import { commandWords as words } from "../text/words/command.ts";
import type { Comment } from "./github-api.ts";

/** What a comment of ours begins with: readers don't see it, and the next run finds it by it. */
export const marker = "<!-- thay-doi-so-lieu -->";

/** GitHub takes no more, in characters. */
const most = 65_536;

/** What a run of the pull request's workflow left, and what is known of it without believing it. */
export interface Left {
  /** The run's page on GitHub. */
  run: string;
  /** The commit, in full. */
  sha: string;
  /** The report as it came; null where there is none. */
  text: string | null;
  /** The paths that the pull request changes; null where they are too many to list. */
  files: readonly string[] | null;
}

/**
 * The comment. A pull request that touches `.github/` may have had another workflow run, so what
 * came isn't repeated; nor is what doesn't look like ours, or is too long.
 */
export function commentBody({ run, sha, text, files }: Left): string {
  const head = [marker, say(words.commentHead, "vi", { sha: sha.slice(0, 7), run })];
  const isOwn = files?.every((path) => !path.startsWith(".github/")) ?? false;
  if (!isOwn)
    return parts([...head, warning(say(words.commentForeign, "vi", { path: code(".github/") }))]);
  if (text === null) return parts([...head, warning(say(words.commentNone, "vi"))]);
  const body = parts([...head, text]);
  if (!isPlain(text) || body.length > most) {
    return parts([...head, warning(say(words.commentOdd, "vi"))]);
  }
  return body;
}

function warning(text: string): string {
  return `> [!CAUTION]\n> ${text}`;
}

/** The comment that an earlier run of ours wrote: anybody can write the mark, only GitHub as a bot. */
export function earlier(comments: readonly Comment[]): Comment | undefined {
  return comments.find(
    ({ user, body }) =>
      user?.type === "Bot" && user.login === "github-actions[bot]" && body?.startsWith(marker),
  );
}
