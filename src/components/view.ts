import type { Missing } from "../findings/versions.ts";
import type { Past } from "../history/past.ts";
import type { Model } from "../model/model.ts";
import type { Pages } from "../model/pages.ts";
import type { Settings } from "../prose/settings.ts";
import type { Addresses } from "../text/address.ts";
import type { Lang } from "../text/lang.ts";
import { type Entry, say } from "../text/say.ts";

/** What every part of a page needs to know: in which language, of which record, leading where. */
export interface View {
  lang: Lang;
  model: Model;
  /** What was said before; null where git doesn't have it, or not all of it. */
  past: Past | null;
  /** Why there is no past: no history, or not the whole of it. */
  missing: Missing;
  /** Which pages there are: links ask before they lead anywhere. */
  pages: Pages;
  to: Addresses;
  /** The day the build takes for today, `YYYY-MM-DD`. */
  today: string;
  /** The commit the data stands at, by its short hash; null without a history. */
  revision: { hash: string; date: string } | null;
  /** What the site is called and under which licence its data is: `content/site.json`. */
  settings: Settings;
  /** Where the site lies on its host. */
  base: string;
  /** The `lang` of what is quoted from documents: they are Vietnamese, and an English page says so. */
  quoted: Lang | undefined;
  /** Says a text in the page's language. */
  t(entry: Entry, values?: Readonly<Record<string, string | number>>): string;
}

/** A view in a language. */
export function view(lang: Lang, rest: Omit<View, "lang" | "quoted" | "t">): View {
  const quoted = lang === "vi" ? undefined : "vi";
  return { ...rest, lang, quoted, t: (entry, values) => say(entry, lang, values) };
}
