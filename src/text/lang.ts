/** The languages the site is written in; Vietnamese is the first and the fallback of none. */
export const langs = ["vi", "en"] as const;

/** A language of the site: BCP 47 primary tags, used as they are in `lang=""`. */
export type Lang = (typeof langs)[number];

/** A text given in every language, as the data's names are. */
export type Bilingual = Readonly<Record<Lang, string>>;
