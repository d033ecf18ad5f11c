import { addresses } from "../text/address.ts";
import { commandWords as words } from "../text/words/command.ts";
import { Misuse } from "./command.ts";

/**
 * Where a code is explained: the page's whole address where the site's is known, else its path.
 * @param site where the site is published, as a build takes it from NTM_SITE
 * @throws Misuse when that is no address
 */
export function helpPage(code: string, site = process.env.NTM_SITE): string {
  const path = addresses("vi").problem(code);
  if (!site) return path;
  if (!URL.canParse(site)) throw new Misuse(words.notASite, { site });
  return new URL(path, site).href;
}
