import { langs } from "../text/lang.ts";
import { escapeMarkup } from "../text/markup.ts";
import { type Entry, say } from "../text/say.ts";

/**
 * A page that sends on who comes to an address at which there is none: to a version that stands, to
 * what moved. A whole page's styles would weigh twenty times as much, five thousand times over.
 * @param title what the page it leads to is called, in Vietnamese
 * @param why what the reader is told
 * @param link what the link to it says
 * @param to where that page is
 * @param canonical the same with its host; null where that isn't known
 */
export function forwardPage(
  title: string,
  why: Entry,
  link: Entry,
  to: string,
  canonical: string | null,
): string {
  const home = canonical === null ? "" : `<link rel="canonical" href="${canonical}">`;
  const said = langs.map(
    (lang) => `<p lang="${lang}">${say(why, lang)} <a href="${to}">${say(link, lang)}</a></p>`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeMarkup(title)}</title><meta http-equiv="refresh" content="0; url=${to}"><meta name="robots" content="noindex">${home}</head><body>${said.join("")}</body></html>\n`;
}
