import type { History } from "./history.ts";
import { type AfterRelease, afterRelease } from "./revision.ts";

/** What pages ask of a history: worked out once a build. */
export interface Past extends AfterRelease {
  history: History;
}

/** Puts a history in order for pages. */
export function pastOf(history: History): Past {
  return { history, ...afterRelease(history) };
}
