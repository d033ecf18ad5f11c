import { addresses } from "../text/address.ts";
import { commandWords as words } from "../text/words/command.ts";
import { Misuse } from "./command.ts";

/**
 * Where a code is explained: the page's whole address where the site's is known, else its path.
 * @param site where the site is published, as a build takes it from NTM_SITE
 * @throws Misuse when that is no address
 */
export function helpPage(code: string, site = process.env.NTM_SITE): string {
  return pageAt(addresses("vi").problem(code), site);
}

/** Where a guide is, by its text's name; as `helpPage` says. @throws Misuse as it does */
export function guidePage(slug: string, site = process.env.NTM_SITE): string {
  return pageAt(addresses("vi").guide(slug), site);
}

function pageAt(path: string, site: string | undefined): string {
  if (!site) return path;
  if (!URL.canParse(site)) throw new Misuse(words.notASite, { site });
  return new URL(path, site).href;
}
