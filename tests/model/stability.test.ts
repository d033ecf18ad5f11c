import { expect, test } from "vitest";
import { stabilityFinding } from "../../src/findings/stability.ts";
import { known } from "../../src/model/model.ts";
import { stabilityOf } from "../../src/model/stability.ts";
import { releases, roads, withPast } from "./report/past.ts";

const can = ["2020-04", "huyen-can-loc", "huyen-can-loc"] as const;
const loc = ["2020-04", "huyen-loc-ha", "huyen-loc-ha"] as const;

function story(more: Parameters<typeof withPast>[0] = []) {
  const { model, past } = withPast([
    { date: "2020-04-20", files: { ...roads(...can, "1", "5"), ...roads(...loc, "2") } },
    { date: "2020-04-28", files: releases("2020-04") },
    ...more,
  ]);
  const indicator = known(model.indicators, "duong-giao-thong");
  const found = stabilityOf(model, past, indicator);
  if (!found) throw new Error("nothing was released");
  return { found, said: stabilityFinding(found, "vi"), english: stabilityFinding(found, "en") };
}

test("what was never changed is said to be so", () => {
  const { found, said, english } = story();
  expect(found).toMatchObject({ released: 3, revised: 0, changes: 0, size: null, days: null });
  expect(said).toBe("3 số đã công bố, chưa số nào phải sửa.");
  expect(english).toBe("Of 3 released figures none has been changed.");
});

test("how often, by how much and how late: what was withdrawn counts, and has no size", () => {
  const { found, said } = story([
    // By a half and by a fifth, within days; then again, months later, one of them for good.
    { date: "2020-05-08", files: roads(...can, "1.5", "6") },
    { date: "2020-08-01", files: roads(...can, "1.6", "6") },
    { date: "2021-01-01", files: roads(...loc) },
  ]);
  expect(found).toMatchObject({ released: 3, revised: 3, changes: 4, unexplained: 4 });
  expect(found.size?.toFixed(3)).toBe("0.200");
  const release = Date.parse("2020-04-28");
  const days = ["2020-05-08", "2020-05-08", "2020-08-01", "2021-01-01"].map(
    (day) => (Date.parse(day) - release) / 86_400_000,
  );
  expect(found.days).toBe(days[1]);
  expect(said).toBe(
    "3 trong 3 số đã công bố phải sửa (100%); một nửa số lần sửa lệch không quá 20%; một nửa số lần sửa diễn ra trong vòng 10\u00a0ngày sau công bố; 4\u00a0lần không nêu lý do.",
  );
});

test("what only corrections.csv tells of counts: the data was recorded after it", () => {
  const { found, said } = story([
    {
      date: "2020-05-08",
      files: {
        "data/corrections.csv": `period,area,indicator,column,old,new,kind,reason,corrected
2020-04,huyen-can-loc,duong-giao-thong,value,2,1,correction,Gõ nhầm,2020-05-01
`,
      },
    },
  ]);
  expect(found).toMatchObject({ released: 3, revised: 1, changes: 1, unexplained: 0, days: 3 });
  expect(said).toMatch(/^1 trong 3 số đã công bố phải sửa/);
});
