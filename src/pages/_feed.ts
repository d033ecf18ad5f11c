import { feedText } from "../exports/feed.ts";
import { newsOf } from "../findings/feed.ts";
import { type FeedFile, type FeedKind, feedFiles, feedTypes } from "../text/address.ts";
import { feedTitles } from "../text/words/history.ts";
import { siteWords } from "../text/words/site.ts";
import { inBoth, viewOf } from "./_view.ts";

/** A feed's files. A reader of feeds knows no relative address: none without the site's own. */
export function feedPaths() {
  const files = import.meta.env.SITE ? feedFiles : [];
  return inBoth(files.map((file) => ({ file })));
}

/**
 * A file of a feed.
 * @param route the language of its route
 */
export function feed(kind: FeedKind, route: string | undefined, file: FeedFile): Response {
  const view = viewOf(route);
  const { model, settings, to, today, lang, t } = view;
  const news = newsOf(kind, view, lang);
  const whole = (path: string) => new URL(path, import.meta.env.SITE).href;
  const text = feedText(
    {
      lang,
      title: [
        ...(model.simulated ? [t(siteWords.simulated)] : []),
        ...[settings.name[lang], t(feedTitles[kind])],
      ].join(": "),
      page: whole(kind === "releases" ? to.versions : to.corrections),
      files: {
        "atom.xml": whole(to.feed(kind, "atom.xml")),
        "feed.json": whole(to.feed(kind, "feed.json")),
      },
      publisher: settings.contact.office[lang] || settings.name[lang],
      licence: settings.licence.name,
      updated: news[0]?.day ?? today,
    },
    news.map(({ path, ...item }) => ({ ...item, address: whole(path) })),
    file,
  );
  return new Response(text, { headers: { "content-type": feedTypes[file] } });
}
