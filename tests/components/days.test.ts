import { expect, test } from "vitest";
import { versionsReport } from "../../src/model/report/versions.ts";
import { tables } from "../history/recorded.ts";
import { roads, withPast } from "../model/report/past.ts";
import { renderer, viewOf } from "./render.ts";

const render = renderer();
const repository = "https://vi-du.vn/kho";
const old = "data/figures/2020-04/huyen-cu.csv";
const areas = "data/areas.csv";
const named = tables[areas] ?? "";
const can = ["2020-04", "huyen-can-loc", "huyen-can-loc"] as const;

test("a day's commits lead to the repository, and who was renamed stands under today's name", async () => {
  const record = withPast([
    {
      date: "2020-04-19",
      files: {
        ...roads("2020-03", "huyen-ky-anh", "huyen-ky-anh", "1"),
        [areas]: named.replaceAll("huyen-can-loc", "huyen-cu"),
      },
    },
    { date: "2020-04-20", files: roads("2020-04", "huyen-cu", "huyen-cu", "1") },
    { date: "2020-04-20", files: roads("2020-04", "huyen-cu", "huyen-cu", "2") },
    {
      date: "2020-04-21",
      files: {
        ...{ [areas]: named, [old]: null, ...roads(...can, "2") },
        "data/redirects.csv": "from,to\n/dia-phuong/huyen-cu/,/dia-phuong/huyen-can-loc/\n",
      },
    },
  ]);
  const view = viewOf(record, "vi");
  const days = versionsReport(record.past)?.days.filter(({ day }) => day === "2020-04-20") ?? [];
  const text = (html: string) => html.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");
  const html = await render("RecordedDays", {
    view: { ...view, settings: { ...view.settings, repository } },
    days,
  });
  expect(text(html)).toContain("1 số mới, 1 số đổi của huyện Can Lộc");
  expect(text(html)).not.toContain("huyen-");
  const hashes = days.flatMap(({ commits }) => commits.map(({ hash }) => hash));
  expect(hashes).toHaveLength(2);
  for (const hash of hashes) {
    expect(html).toContain(`<a href="${repository}/commit/${hash}"><code>${hash.slice(0, 7)}<`);
  }
  expect(await render("RecordedDays", { view, days })).not.toContain("/commit/");
});
