/** How a file gets to the repository by the reader's own hand in a browser. */
export interface GithubWay {
  /** `new`: a form that holds the file already; `upload`: a page to drop the downloaded file on. */
  kind: "new" | "upload";
  address: string;
}

/** The branch that figures go to. */
const branch = "main";

/** The longest address that GitHub's form for new files takes, in bytes as sent. */
const longest = 8_000;

/**
 * Where on GitHub a file is handed in: the form for new files, filled; the upload page of its
 * folder for a file that is there already, which that form refuses, or one too long for an address.
 * @param repository its address; null is answered for one that isn't on GitHub
 * @param path from the repository's root
 */
export function githubWay(
  repository: string,
  path: string,
  text: string,
  isThere: boolean,
): GithubWay | null {
  const { hostname, pathname } = new URL(repository);
  const [, owner, name] = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(pathname) ?? [];
  if (hostname !== "github.com" || owner === undefined || name === undefined) return null;
  const home = `https://github.com/${owner}/${name}`;
  const query = new URLSearchParams({ filename: path, value: text });
  const filled = `${home}/new/${branch}?${query}`;
  if (!isThere && filled.length <= longest) return { kind: "new", address: filled };
  const folder = path.slice(0, path.lastIndexOf("/"));
  return { kind: "upload", address: `${home}/upload/${branch}/${folder}` };
}
