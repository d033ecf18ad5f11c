import type { Lang } from "./lang.ts";
import type { Period } from "./period.ts";

/**
 * The addresses of pages, which last for ever (DESIGN 4): ASCII slugs, a closing `/`, English
 * under `/en/` with the same slugs.
 */
export interface Addresses {
  home: string;
  months: string;
  areas: string;
  indicators: string;
  about: string;
  /** Where figures are handed in. */
  submit: string;
  /** The list of guides. */
  guides: string;
  /** One of them, by its text's name. */
  guide(slug: string): string;
  /** How the data is written, column by column. */
  dictionary: string;
  /** Every problem that the check tells of. */
  problems: string;
  /** One of them, by its rule's code. */
  problem(code: string): string;
  month(period: Period): string;
  year(year: string | number): string;
  area(id: string): string;
  areaMonth(period: Period, id: string): string;
  indicator(id: string): string;
  /** A chart: areas compared in a period, or one area over time. */
  chart(indicator: string, key: string): string;
  /** A version of a chart. One page holds both languages, as of a month's: English its second half. */
  chartVersion(indicator: string, key: string, number: number): string;
  monthVersion(period: Period, number: number): string;
  /** What changed in the data, the newest year. */
  versions: string;
  /** Another year of it. */
  versionsIn(year: string): string;
  /** What was corrected, the newest year. */
  corrections: string;
  /** Another year of it. */
  correctionsIn(year: string): string;
  /** What a feed reader follows: of releases or of corrections. */
  feed(kind: FeedKind, file: FeedFile): string;
}

/** What may be followed. */
export type FeedKind = "releases" | "corrections";

/** The files of a feed: Atom (RFC 4287) and JSON Feed. */
export const feedFiles = ["atom.xml", "feed.json"] as const;
export type FeedFile = (typeof feedFiles)[number];
export const feedTypes = {
  "atom.xml": "application/atom+xml",
  "feed.json": "application/feed+json",
} as const;

/**
 * The addresses in one language.
 * @param base where the site lies on its host, with both slashes: `/` or `/du-an/`
 */
export function addresses(lang: Lang, base = "/"): Addresses {
  const root = lang === "en" ? `${base}en/` : base;
  const half = lang === "en" ? "#en" : "";
  return {
    home: root,
    months: `${root}thang/`,
    areas: `${root}dia-phuong/`,
    indicators: `${root}chi-tieu/`,
    about: `${root}gioi-thieu/`,
    submit: `${root}gui-so-lieu/`,
    guides: `${root}huong-dan/`,
    guide: (slug) => `${root}huong-dan/${slug}/`,
    dictionary: `${root}huong-dan/so-lieu/`,
    problems: `${root}huong-dan/loi/`,
    problem: (code) => `${root}huong-dan/loi/${code}/`,
    month: (period) => `${root}thang/${period}/`,
    year: (year) => `${root}nam/${year}/`,
    area: (id) => `${root}dia-phuong/${id}/`,
    areaMonth: (period, id) => `${root}thang/${period}/${id}/`,
    indicator: (id) => `${root}chi-tieu/${id}/`,
    chart: (indicator, key) => `${root}bieu-do/${indicator}/${key}/`,
    chartVersion: (indicator, key, number) =>
      `${base}bieu-do/${indicator}/${key}/v${number}/${half}`,
    monthVersion: (period, number) => `${base}thang/${period}/v${number}/${half}`,
    versions: `${root}phien-ban/`,
    versionsIn: (year) => `${root}phien-ban/${year}/`,
    corrections: `${root}dinh-chinh/`,
    correctionsIn: (year) => `${root}dinh-chinh/${year}/`,
    feed: (kind, file) => `${root}${kind === "releases" ? "phien-ban" : "dinh-chinh"}/${file}`,
  };
}

/** The same page in the other language. */
export function inOtherLanguage(path: string, lang: Lang, base = "/"): string {
  const rest = path.slice(base.length);
  return lang === "en" ? base + rest.replace(/^en\/?/, "") : `${base}en/${rest}`;
}
