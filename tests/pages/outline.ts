/** A cell as it is read: its own text, and what stands in small type beside it. */
export interface TableCell {
  text: string;
  small: string;
  /** Where the mark of a revised number leads. */
  revised?: string;
}

/** A table with what says what it is. */
export interface PageTable {
  /** The heading of its section. */
  heading: string;
  /** The sentence under that heading, where one stands before the table. */
  lead: string;
  /** Its caption, or its figure's. */
  caption: string;
  /** Which chart its figure draws: `b-duong-giao-thong-2020-04`, `l-xi-mang-tinh-ha-tinh`. */
  chart: string;
  /** Whether it stands in a text of `content/`. */
  prose: boolean;
  head: TableCell[];
  /** The body's rows but for those that head a group. */
  rows: TableCell[][];
}

/** A key figure's card. */
export interface PageCard {
  name: string;
  number: string;
  notes: string[];
}

/** A drawing of areas compared. */
export interface PageChart {
  id: string;
  /** Its numbers in order. */
  numbers: string[];
}

/** A link with what it says of itself. */
export interface PageLink {
  element: string;
  href: string;
  text: string;
  rel: string;
  hreflang: string;
}

/** What a page holds, as a browser's own parser reads it. */
export interface Outline {
  lang: string;
  title: string;
  description: string;
  headings: { level: number; text: string }[];
  ids: string[];
  /** Ids that `aria-labelledby`, `aria-describedby` and the like name. */
  named: string[];
  links: PageLink[];
  /** Where scripts, styles, pictures, frames and forms come from or go to. */
  loads: string[];
  /** Elements with `style=` or an event attribute, scripts and frames: none may be. */
  forbidden: string[];
  /** Contents of the style elements that follow the policy. */
  styles: string[];
  csp: string;
  /** What is read or said aloud: texts, and attributes that are. */
  texts: string[];
  /** The same without code, which quotes files and commands. */
  words: string[];
  /** What is in the page's own language: without what is marked as being in another. */
  own: string[];
  tables: PageTable[];
  cards: PageCard[];
  charts: PageChart[];
}

/** Reads pages in the browser: it must hold on to nothing outside itself. */
export function outlines(pages: readonly string[]): Outline[] {
  const plain = (text: string | null | undefined) =>
    (text ?? "").replace(/[ \t\r\n]+/g, " ").trim();
  const all = (within: ParentNode, selector: string) => [...within.querySelectorAll(selector)];

  function cell(element: Element): TableCell {
    const small = all(element, "small").map((each) => plain(each.textContent));
    const own = element.cloneNode(true) as Element;
    const revised = own.querySelector("a.rev")?.getAttribute("href");
    for (const each of all(own, "small, a.rev")) each.remove();
    const read = { text: plain(own.textContent), small: small.join(" ") };
    return revised ? { ...read, revised } : read;
  }

  function table(element: Element): PageTable {
    const section = element.closest("section");
    const figure = element.closest("figure");
    const leads = section ? all(section, "p.find") : [];
    const before = leads.filter(
      (lead) => lead.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const caption = element.querySelector("caption") ?? figure?.querySelector("figcaption");
    return {
      heading: plain(section?.querySelector("h2")?.textContent),
      lead: plain(before.at(-1)?.textContent),
      caption: plain(caption?.textContent),
      chart: figure ? chartOf(figure.querySelector("svg.chart")) : "",
      prose: element.closest(".prose") !== null,
      head: all(element, "thead th, thead td").map(cell),
      rows: all(element, "tbody tr:not(.group)").map((row) => [...row.children].map(cell)),
    };
  }

  function chartOf(svg: Element | null): string {
    return (svg?.getAttribute("aria-labelledby") ?? "").replace(/-[wn]t$/, "");
  }

  function textsOf(doc: Document, without: string): string[] {
    const wanted = (each: Element | null) => without === "" || !each?.closest(without);
    const found: string[] = [];
    let group: Element | null = null;
    const walker = doc.createTreeWalker(doc, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = ["STYLE", "SCRIPT"].includes(parent?.tagName ?? "") ? "" : plain(node.nodeValue);
      if (text === "" || !wanted(parent)) continue;
      // A drawing's lines of one label are one text.
      const own = parent?.tagName === "text" ? parent.parentElement : null;
      if (own && own === group) found.push(`${found.pop()} ${text}`);
      else found.push(text);
      group = own;
    }
    for (const name of ["title", "aria-label", "alt", "placeholder"]) {
      for (const each of doc.querySelectorAll(`[${name}]`)) {
        if (wanted(each)) found.push(plain(each.getAttribute(name)));
      }
    }
    return found;
  }

  function outline(html: string): Outline {
    const doc = new DOMParser().parseFromString(html, "text/html");
    const attribute = (selector: string, name: string) =>
      doc.querySelector(selector)?.getAttribute(name) ?? "";
    const policy = doc.querySelector('meta[http-equiv="content-security-policy"]');
    const forbidden = all(doc, "*").filter(
      (each) =>
        ["SCRIPT", "IFRAME", "OBJECT", "EMBED", "BASE"].includes(each.tagName) ||
        [...each.attributes].some(({ name }) => name === "style" || name.startsWith("on")),
    );
    const outside = (each: Element) =>
      !policy || policy.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING;
    return {
      lang: doc.documentElement.lang,
      title: doc.title,
      description: attribute('meta[name="description"]', "content"),
      headings: all(doc, "h1,h2,h3,h4,h5,h6").map((each) => ({
        level: Number(each.tagName.slice(1)),
        text: plain(each.textContent),
      })),
      ids: all(doc, "[id]").map((each) => each.id),
      named: all(doc, "[aria-labelledby],[aria-describedby],[for],[headers]").flatMap((each) =>
        ["aria-labelledby", "aria-describedby", "for", "headers"].flatMap((name) =>
          (each.getAttribute(name) ?? "").split(" ").filter(Boolean),
        ),
      ),
      links: all(doc, "a,link[href]").map((each) => ({
        element: each.tagName.toLowerCase(),
        href: each.getAttribute("href") ?? "",
        text: plain(each.textContent),
        rel: each.getAttribute("rel") ?? "",
        hreflang: each.getAttribute("hreflang") ?? "",
      })),
      loads: all(doc, "[src],[srcset],[action],[data],link[href],use").map(
        (each) =>
          each.getAttribute("src") ??
          each.getAttribute("srcset") ??
          each.getAttribute("action") ??
          each.getAttribute("data") ??
          each.getAttribute("href") ??
          "",
      ),
      forbidden: forbidden.map((each) => each.outerHTML.slice(0, 120)),
      styles: all(doc, "style").flatMap((each) => (outside(each) ? [each.textContent ?? ""] : [])),
      csp: policy?.getAttribute("content") ?? "",
      texts: textsOf(doc, ""),
      words: textsOf(doc, "code"),
      own: textsOf(doc, `:not(html):not([lang="${doc.documentElement.lang}"])[lang]`),
      tables: all(doc, "table").map(table),
      cards: all(doc, ".kpis li").map((card) => ({
        name: plain(card.querySelector(".name")?.textContent),
        number: plain(card.querySelector("b")?.textContent),
        notes: all(card, "p.s").map((note) => plain(note.textContent)),
      })),
      charts: all(doc, "svg.ranked-bars, svg.tile-map").map((svg) => ({
        id: chartOf(svg),
        numbers: all(svg, ".num").map((each) => plain(each.textContent)),
      })),
    };
  }

  return pages.map(outline);
}
