import type { Redirect } from "../data/redirect.ts";

/** An address that leads to another, both from the site's root: `/chi-tieu/duong-cu/`. */
export interface Moved {
  from: string;
  to: string;
}

/** Where the name of what a redirect moves stands in addresses: below which part, at which place. */
const places: Readonly<Record<string, readonly (readonly [part: string, at: number])[]>> = {
  "dia-phuong": [
    ["dia-phuong", 1],
    ["thang", 2],
    ["bieu-do", 2],
  ],
  "chi-tieu": [
    ["chi-tieu", 1],
    ["bieu-do", 1],
  ],
  thang: [
    ["thang", 1],
    ["bieu-do", 2],
  ],
  nam: [
    ["nam", 1],
    ["bieu-do", 2],
  ],
};

/**
 * Every old address: those that redirects name, and with an area, an indicator or a period every
 * page that bears its name, its charts and their versions too. Addresses last for ever (DESIGN 4).
 * @param pages the addresses of the pages there are, in Vietnamese
 */
export function movedPages(redirects: readonly Redirect[], pages: readonly string[]): Moved[] {
  const stands = new Set(pages);
  const leads = new Map(pages.map((page) => [page, page]));
  for (const { from, to } of redirects) {
    const [part = "", old = ""] = segmentsOf(from);
    const [other, now] = segmentsOf(to);
    const below = part === other ? (places[part] ?? []) : [];
    // What was moved twice is found below either name.
    for (const [page, target] of [...leads]) {
      const segments = segmentsOf(page);
      for (const [first, at] of below) {
        if (segments[0] !== first || segments[at] !== now) continue;
        leads.set(`/${segments.with(at, old).join("/")}/`, target);
      }
    }
    if (leads.has(to)) leads.set(from, leads.get(to) ?? to);
  }
  return [...leads].flatMap(([from, to]) => (stands.has(from) ? [] : [{ from, to }]));
}

function segmentsOf(address: string): string[] {
  return address.split("/").filter(Boolean);
}
