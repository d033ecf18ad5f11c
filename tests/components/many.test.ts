import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { correctionsOf } from "../../src/model/report/corrections.ts";
import { versionsOf } from "../../src/model/version.ts";
import { releases, roads, type WithPast, withPast } from "../model/report/past.ts";
import { renderer, viewOf } from "./render.ts";

const render = renderer();
const can = ["2020-04", "huyen-can-loc", "huyen-can-loc"] as const;
const month = { period: can[0] };

/** A figure that is changed that often after its release, twice a month from May 2020 on. */
function changed(times: number): WithPast {
  const later = Array.from({ length: times }, (_, i) => {
    const at = new Date(Date.UTC(2020, 4 + Math.floor(i / 2), i % 2 === 0 ? 3 : 17));
    return { date: at.toISOString().slice(0, 10), files: roads(...can, `${i + 2}`) };
  });
  return withPast([
    { date: "2020-04-20", files: roads(...can, "1") },
    { date: "2020-04-28", files: releases("2020-04") },
    ...later,
  ]);
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");

test("of very many versions the first and the latest are listed, the rest by their years", async () => {
  const record = changed(30);
  const html = await render("Versions", {
    view: viewOf(record, "vi"),
    versions: versionsOf(record.past, month),
    to: (number: number) => `/v${number}/`,
  });
  const numbers = [...html.matchAll(/Phiên bản (\d+)/g)].map(([, n]) => Number(n));
  expect(numbers).toEqual([31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 1]);
  expect(textOf(html)).toContain(
    "Còn 20 phiên bản khác, từ 3/5/2020 đến 3/3/2021; xem các lần cập nhật: Năm 2021 · Năm 2020",
  );
  expect(html).toContain('<a href="/phien-ban/2020/">');
});

test("as many as fit are listed whole", async () => {
  const record = changed(10);
  const html = await render("Versions", {
    view: viewOf(record, "en"),
    versions: versionsOf(record.past, month),
    to: (number: number) => `/v${number}/`,
  });
  expect(html.match(/Version \d+/g)).toHaveLength(11);
  expect(html).not.toContain("more version");
});

test("of very many corrections the latest are listed, the rest by their years", async () => {
  const record = changed(30);
  const all = { corrections: correctionsOf(record.model, record.past, can[0]) };
  const html = await render("Corrections", { view: viewOf(record, "en"), ...all });
  expect(html.match(/data-name="Is"/g)).toHaveLength(10);
  expect(textOf(html)).toContain("20 earlier changes; see the corrections of: 2021 · 2020");
  expect(html).toContain('<a href="/en/dinh-chinh/2020/">');
  const few = await render("Corrections", {
    view: viewOf(record, "vi"),
    corrections: all.corrections.slice(0, 10),
  });
  expect(few).not.toContain("trước đó");
});

test("a thousand weigh no more than a dozen", async () => {
  const [some, all] = await Promise.all([changed(12), changed(1000)]);
  const weigh = async (record: WithPast) => {
    const view = viewOf(record, "vi");
    const versions = versionsOf(record.past, month);
    const corrections = correctionsOf(record.model, record.past, can[0]);
    const list = await render("Versions", { view, versions, to: (n: number) => `/v${n}/` });
    return gzipSync(list + (await render("Corrections", { view, corrections }))).length;
  };
  // A year's link more for each of forty years.
  expect((await weigh(all)) - (await weigh(some))).toBeLessThan(600);
});
