import { singleFiles } from "../data/data-set.ts";
import type { FileChange } from "./commit.ts";

/**
 * Picks a data directory's own changes out of a repository's, commit by commit, the newest first.
 * Where its table of indicators came from another folder, its past goes on in that.
 * @param prefix where it lies now: `data/`; empty for the root
 * @returns what a commit changed, by paths relative to where the folder lay then
 */
export function folderFollowed(prefix: string): (changes: readonly FileChange[]) => FileChange[] {
  let place = prefix;
  return (changes) => {
    const own = changes.flatMap(({ path, blob }) =>
      path.startsWith(place) ? [{ path: path.slice(place.length), blob }] : [],
    );
    const before = placeBefore(changes, own);
    if (before === null) return own;
    const written = new Set(own.map(({ path }) => path));
    const lost = changes.flatMap(({ path, blob }) => {
      const name = path.startsWith(before) ? path.slice(before.length) : "";
      return blob === null && name !== "" && !written.has(name) ? [{ path: name, blob }] : [];
    });
    place = before;
    return [...own, ...lost];
  };
}

/** What every data directory has, and a folder that only files of one are moved to hasn't. */
const landmark = singleFiles.indicators.file;

/** The folder from which the files written came; null where they came from none. */
function placeBefore(changes: readonly FileChange[], own: readonly FileChange[]): string | null {
  if (!own.some(({ path, blob }) => path === landmark && blob !== null)) return null;
  const gone = changes.find(
    ({ path, blob }) => blob === null && (path === landmark || path.endsWith(`/${landmark}`)),
  );
  return gone ? gone.path.slice(0, -landmark.length) : null;
}
