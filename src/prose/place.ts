import { type Lang, langs } from "../text/lang.ts";

/** A file of prose: in which language, of what kind, about what. */
export interface Subject {
  lang: Lang;
  kind: Kind;
  /** The month, the indicator, the guide, the page: the last part of its address. */
  slug: string;
}

/** Commentary on a month, the definition of an indicator, a guide, a page of the site. */
export type Kind = "thang" | "chi-tieu" | "huong-dan" | "trang";

/** Guides that are made of the rules and the schemas, and stand at addresses of their own. */
const made = ["loi", "so-lieu"];

const path = new RegExp(
  `^(${langs.join("|")})/(?:(thang|chi-tieu|huong-dan)/)?([a-z0-9-]+|\\d{4}-[QS]\\d)\\.mdx$`,
);

/**
 * What a file of prose is about, by its path relative to `content/`: `vi/thang/2020-04.mdx`,
 * `en/chi-tieu/duong-giao-thong.mdx`, `vi/huong-dan/doc-thong-bao.mdx`, `vi/gioi-thieu.mdx`. Null
 * when no prose has such a path.
 */
export function subjectOf(file: string): Subject | null {
  const [, lang, kind, slug] = path.exec(file) ?? [];
  if (lang === undefined || slug === undefined) return null;
  if (kind === "huong-dan" && made.includes(slug)) return null;
  return { lang: lang as Lang, kind: (kind as Kind | undefined) ?? "trang", slug };
}

/** A file's path relative to `content/`, from its address on the disk; null when it lies elsewhere. */
export function inContent(url: URL | undefined): string | null {
  const pathname = url === undefined ? "" : decodeURIComponent(url.pathname);
  const at = pathname.lastIndexOf("/content/");
  return at < 0 ? null : pathname.slice(at + "/content/".length);
}
