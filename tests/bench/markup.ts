import { type Sentence as Finding, plain } from "../../src/findings/sentence.ts";

/*
 * What a script without a framework joins pages from: functions from values to markup, each
 * escaping the words it is given. Cells of tables and parts of sections are markup already.
 */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Words as they may stand in markup and in attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Words that lead somewhere, or only the words where that is nowhere. */
export function link(href: string | null, text: string): string {
  return href === null ? escaped(text) : `<a href="${escaped(href)}">${escaped(text)}</a>`;
}

/** A table of a head in words and rows of cells, the first of each row naming it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
  const body = rows.map(([name = "", ...cells]) => {
    return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td class="n">${cell}</td>`).join("")}</tr>`;
  });
  return `<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

/** A list of markup; nothing where it is empty. */
export function list(items: readonly string[], kind = "links"): string {
  if (items.length === 0) return "";
  return `<ul class="${kind}">${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

/** A section under its head; nothing where it has no content. */
export function section(head: string, ...content: string[]): string {
  const all = content.join("");
  return all === "" ? "" : `<section><h2>${escaped(head)}</h2>${all}</section>`;
}

/** A finding, its number set off. */
export function finding(of: Finding): string {
  return of
    .map((part) => (typeof part === "string" ? escaped(part) : `<em>${escaped(part.strong)}</em>`))
    .join("");
}

/** What a page says below its headline. */
export function lede(of: Finding): string {
  return `<p class="lede">${finding(of)}</p>`;
}

/** What a page is made of before it is one. */
export interface Body {
  title: string;
  headline: Finding;
  /** Markup below the headline. */
  parts: readonly string[];
}

/** What stands around every page of a language, as markup. */
export interface Frame {
  lang: string;
  head: string;
  top: string;
  foot: string;
}

/** The whole page. */
export function page({ title, headline, parts }: Body, frame: Frame): string {
  return [
    `<!DOCTYPE html><html lang="${frame.lang}"><head><meta charset="utf-8">`,
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(plain(headline))}">`,
    `${frame.head}</head><body>${frame.top}<main id="main"><h1>${finding(headline)}</h1>`,
    ...parts,
    `</main>${frame.foot}</body></html>`,
  ].join("");
}
