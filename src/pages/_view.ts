import settings from "../../content/site.json";
import { type View, view } from "../components/view.ts";
import { pagesOf } from "../model/pages.ts";
import { missing, model, past, revision, today } from "../record.ts";
import { addresses } from "../text/address.ts";
import { type Lang, langs } from "../text/lang.ts";

const base = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`;
const short = revision && { hash: revision.hash.slice(0, 7), date: revision.date };

const views = new Map<Lang, View>(
  langs.map((lang) => [
    lang,
    view(lang, {
      model,
      past,
      missing,
      pages: pagesOf(model),
      to: addresses(lang, base),
      today,
      settings,
      revision: short,
      base,
    }),
  ]),
);

/** The view of a page by its route's language: none is Vietnamese. */
export function viewOf(lang: string | undefined): View {
  const found = views.get(lang === "en" ? "en" : "vi");
  if (!found) throw new Error(`no such language: ${lang}`);
  return found;
}

/** A page's paths in both languages: `[...lang]` is absent in Vietnamese, `en` in English. */
export function inBoth<P extends Record<string, string>>(all: readonly P[]) {
  return langs.flatMap((lang) =>
    all.map((params) => ({ params: { lang: lang === "vi" ? undefined : lang, ...params } })),
  );
}
