import { expect, test } from "vitest";
import { feedText } from "../../src/exports/feed.ts";

const head = {
  lang: "vi",
  title: "Số liệu",
  page: "https://xa.vn/phien-ban/",
  files: {
    "atom.xml": "https://xa.vn/phien-ban/atom.xml",
    "feed.json": "https://xa.vn/phien-ban/feed.json",
  },
  publisher: "Văn phòng",
  licence: "CC BY 4.0",
  updated: "2020-04-28",
} as const;
const item = {
  address: "https://xa.vn/thang/2020-04/",
  title: "Xã <A> & B",
  summary: "1 < 2 ]]> 3",
  day: "2020-04-28",
};

test("a JSON feed says what happened, its day as it is in Vietnam", () => {
  const text = feedText(head, [item], "feed.json");
  expect(JSON.parse(text)).toEqual({
    version: "https://jsonfeed.org/version/1",
    title: "Số liệu",
    home_page_url: "https://xa.vn/phien-ban/",
    feed_url: "https://xa.vn/phien-ban/feed.json",
    author: { name: "Văn phòng" },
    items: [
      {
        id: item.address,
        url: item.address,
        title: item.title,
        content_html: "1 &lt; 2 ]]&gt; 3",
        date_modified: "2020-04-27T17:00:00.000Z",
      },
    ],
  });
});

test("an Atom feed holds no markup of its items' own, and nothing of the clock", () => {
  const text = feedText(head, [item], "atom.xml");
  expect(text).toContain("<![CDATA[Xã &lt;A&gt; &amp; B]]>");
  expect(text).toContain("<![CDATA[1 &lt; 2 ]]&gt; 3]]>");
  expect(text.match(/<updated>[^<]*/g)).toEqual([
    "<updated>2020-04-27T17:00:00.000Z",
    "<updated>2020-04-27T17:00:00.000Z",
  ]);
  expect(feedText(head, [], "atom.xml")).not.toContain(String(new Date().getFullYear()));
});
