import { feedText } from "../exports/feed.ts";
import { newsOf } from "../findings/feed.ts";
import { type FeedFile, type FeedKind, feedFiles, feedTypes } from "../text/address.ts";
import { say } from "../text/say.ts";
import { feedTitles } from "../text/words/history.ts";
import { siteWords } from "../text/words/site.ts";
import { viewOf } from "./_view.ts";

/** A feed's files. A reader of feeds knows no relative address: none without the site's own. */
export function feedPaths() {
  const files = import.meta.env.SITE ? feedFiles : [];
  return files.map((file) => ({ params: { file } }));
}

/** A file of a feed. */
export function feed(kind: FeedKind, file: FeedFile): Response {
  const view = viewOf("vi");
  const { model, settings, to, today } = view;
  const news = newsOf(kind, view, "vi");
  const whole = (path: string) => new URL(path, import.meta.env.SITE).href;
  const text = feedText(
    {
      title: [
        ...(model.simulated ? [say(siteWords.simulated, "vi")] : []),
        ...[settings.name.vi, say(feedTitles[kind], "vi")],
      ].join(": "),
      page: whole(kind === "releases" ? to.versions : to.corrections),
      files: {
        "atom.xml": whole(to.feed(kind, "atom.xml")),
        "feed.json": whole(to.feed(kind, "feed.json")),
      },
      publisher: settings.contact.office.vi || settings.name.vi,
      licence: settings.licence.name,
      updated: news[0]?.day ?? today,
    },
    news.map(({ path, ...item }) => ({ ...item, address: whole(path) })),
    file,
  );
  return new Response(text, { headers: { "content-type": feedTypes[file] } });
}
