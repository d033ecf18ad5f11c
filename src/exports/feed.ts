import { Feed } from "feed";
import type { FeedFile } from "../text/address.ts";
import type { Lang } from "../text/lang.ts";

/** What a feed says of itself; its addresses are absolute. */
export interface FeedHead {
  lang: Lang;
  title: string;
  /** The page that it follows. */
  page: string;
  /** Where its own files lie. */
  files: Readonly<Record<FeedFile, string>>;
  /** The unit that publishes it, never a person. */
  publisher: string;
  licence: string;
  /** The newest day that it tells of, `YYYY-MM-DD`. */
  updated: string;
}

/** One thing that happened. */
export interface FeedItem {
  /** Where it is told; names it too, for ever. */
  address: string;
  /** Plain text. */
  title: string;
  /** Plain text. */
  summary: string;
  /** `YYYY-MM-DD`. */
  day: string;
}

/**
 * A feed as the text of one of its files. Nothing in it is of the moment it was
 * written: the same items make the same text.
 */
export function feedText(head: FeedHead, items: readonly FeedItem[], file: FeedFile): string {
  const feed = new Feed({
    id: head.files["atom.xml"],
    title: head.title,
    link: head.page,
    language: head.lang,
    updated: morning(head.updated),
    feedLinks: { atom: head.files["atom.xml"], json: head.files["feed.json"] },
    author: { name: head.publisher },
    copyright: head.licence,
    generator: false,
  });
  for (const { address, title, summary, day } of items) {
    feed.addItem({
      id: address,
      link: address,
      title: file === "atom.xml" ? asHtml(title) : title,
      description: asHtml(summary),
      date: morning(day),
    });
  }
  return `${file === "atom.xml" ? feed.atom1() : feed.json1()}\n`;
}

/** A day as a moment: in Vietnam it begins seven hours before it does in Greenwich. */
function morning(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

/** Atom's texts are written as HTML, and so is what a JSON feed has within. */
function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
