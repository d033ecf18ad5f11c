import { expect, test } from "vitest";
import { planChangesOf } from "../../src/history/plan-change.ts";
import { remembered, tables } from "./recorded.ts";

const head = "area,indicator,set_by,unit,value,qualifier,by,source,place,note\n";
const plan = (value: string, unit = "km", indicator = "duong-giao-thong", setBy = "assigned") =>
  `tinh-ha-tinh,${indicator},${setBy},${unit},${value},,,,,\n`;
const planned = (...rows: string[]) => ({ "data/targets/2020.csv": head + rows.join("") });
const figures = {
  "data/figures/2020-04/van-phong-dieu-phoi.csv":
    "area,indicator,unit,value\ntinh-ha-tinh,duong-giao-thong,km,3\n",
};
const released = { "data/releases.csv": "period,released,kind,note\n2020-04,2020-04-28,live,\n" };

test("a plan changed, set or dropped once figures were released", () => {
  const history = remembered([
    { date: "2020-04-01", files: { ...figures, ...planned(plan("10")) } },
    { date: "2020-04-02", files: planned(plan("12")) },
    { date: "2020-04-28", files: released },
    // The same in metres; unreadable for a day; as it was.
    { date: "2020-05-01", files: planned(plan("12000", "m")) },
    { date: "2020-05-02", files: planned(plan("mười")) },
    { date: "2020-05-03", files: planned(plan("15"), plan("9", "km", "ranh-thoat-nuoc")) },
    // Another year, of which nothing was released.
    { date: "2020-05-04", files: { "data/targets/2021.csv": head + plan("20") } },
    { date: "2020-05-05", files: { "data/targets/2021.csv": head + plan("21") } },
    { date: "2020-05-06", files: { "data/targets/2020.csv": null } },
  ]);
  const told = planChangesOf(history).map(({ commit, difference }) => {
    const { period, indicator, before, after } = difference;
    return [commit, period, indicator, before?.quantity.text, after?.quantity.text].join(" ");
  });
  expect(told).toEqual([
    "5 2020 duong-giao-thong 12000 15",
    "5 2020 ranh-thoat-nuoc  9",
    "8 2020 duong-giao-thong 15 ",
    "8 2020 ranh-thoat-nuoc 9 ",
  ]);
});

test("an indicator's new id is no change of its plan", () => {
  const renamed = Object.fromEntries(
    Object.entries(tables).map(([path, text]) => [
      path,
      text.replaceAll("duong-giao-thong", "duong-moi"),
    ]),
  );
  const history = remembered([
    { date: "2020-04-01", files: { ...figures, ...planned(plan("10")), ...released } },
    {
      date: "2020-05-01",
      files: {
        ...renamed,
        ...planned(plan("10", "km", "duong-moi")),
        "data/redirects.csv": "from,to\n/chi-tieu/duong-giao-thong/,/chi-tieu/duong-moi/\n",
      },
    },
  ]);
  expect(planChangesOf(history)).toEqual([]);
});
