import { forwardPage } from "../exports/forward.ts";
import type { Entry } from "../text/say.ts";

/**
 * Sends on who comes to an address at which no page stands.
 * @param title what the page it leads to is called, in Vietnamese
 */
export function forward(
  title: string,
  why: Entry,
  link: Entry,
  to: string,
  site: URL | undefined,
): Response {
  const page = forwardPage(title, why, link, to, site ? new URL(to, site).href : null);
  return new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } });
}
