import { expect, test } from "vitest";
import { frozenNote } from "../../src/findings/frozen.ts";
import { planChangeNotes } from "../../src/findings/plan-change.ts";
import { type FrozenReport, frozenReport } from "../../src/model/report/version.ts";
import { langs } from "../../src/text/lang.ts";
import { releases, roads, withPast } from "../model/report/past.ts";

const can = ["2020-04", "huyen-can-loc", "huyen-can-loc"] as const;
const loc = ["2020-04", "huyen-loc-ha", "huyen-loc-ha"] as const;

function notes(subject: FrozenReport["subject"], number = 1) {
  const { past } = withPast([
    { date: "2020-04-20", files: roads(...can, "1", "5") },
    { date: "2020-04-28", files: releases("2020-04") },
    {
      date: "2020-05-20",
      files: {
        ...roads("2020-05", "huyen-can-loc", "huyen-can-loc", "1", "6"),
        ...roads("2020-06", "huyen-can-loc", "huyen-can-loc", "1", "7"),
      },
    },
    { date: "2020-05-21", files: { ...roads(...can, "2", "6"), ...roads(...loc, "2") } },
    { date: "2020-05-22", files: roads(...can, "x", "6") },
    { date: "2020-05-23", files: roads(...can, "3", "6") },
  ]);
  const frozen = frozenReport(past, subject, number);
  if (!frozen) throw new Error("no such version");
  return langs.map((lang) => frozenNote(frozen, lang));
}

test("a period's version: as it was released, until figures were changed and added", () => {
  expect(notes({ period: "2020-04" })).toEqual([
    "Các con số đúng như khi công bố ngày 28/4/2020. So sánh với kỳ khác thì tính theo số liệu trước ngày 21/5/2020. Từ ngày 21/5/2020, bản này không còn hiệu lực: 2 con số đã công bố trên trang được sửa và trang có thêm 1 con số.",
    "The figures are as released on 28 Apr 2020. Comparisons with other periods are those of before 21 May 2020. Since 21 May 2020 it is out of date: 2 of its released figures were changed and a figure was added.",
  ]);
});

test("a later version: as it was changed, whatever couldn't be read for a day", () => {
  expect(notes({ indicator: "duong-giao-thong", key: "2020-04" }, 2)).toEqual([
    "Các con số đúng như sau khi sửa ngày 21/5/2020. Từ ngày 23/5/2020, bản này không còn hiệu lực: 1 con số đã công bố trên trang được sửa.",
    "The figures are as changed on 21 May 2020. Since 23 May 2020 it is out of date: one of its released figures was changed.",
  ]);
});

test("an area's course holds what wasn't released yet, and says so of all but the latest", () => {
  expect(notes({ indicator: "duong-giao-thong", key: "huyen-can-loc" })).toEqual([
    "Các con số đúng như trên biểu đồ trước ngày 21/5/2020. Số liệu tháng 5 năm 2020 khi đó còn đang thu, chưa công bố. Từ ngày 21/5/2020, bản này không còn hiệu lực: 2 con số đã công bố trên trang được sửa.",
    "The figures are those that the chart showed before 21 May 2020. Those of May 2020 weren't released yet. Since 21 May 2020 it is out of date: 2 of its released figures were changed.",
  ]);
});

test("a plan that was changed is told on what was held against it", () => {
  const planned = (value: string) => ({
    "data/targets/2020.csv": `area,indicator,set_by,unit,value\nhuyen-can-loc,duong-giao-thong,assigned,km,${value}\n`,
  });
  const { model, past } = withPast([
    { date: "2020-04-20", files: { ...roads(...can, "1", "5"), ...planned("5") } },
    { date: "2020-04-21", files: planned("6") },
    { date: "2020-04-28", files: releases("2020-04") },
    { date: "2020-05-28", files: planned("7.5") },
  ]);
  const of = { area: "huyen-can-loc", period: "2020-04" };
  expect(langs.map((lang) => planChangeNotes(model, past, of, lang))).toEqual([
    [
      "Chỉ tiêu “Đường giao thông nông thôn”: kế hoạch năm 2020 đổi ngày 28/5/2020, 6\u00a0km thành 7,5\u00a0km.",
    ],
    ["“Rural roads”: the plan of 2020 was changed on 28 May 2020, from 6\u00a0km to 7.5\u00a0km."],
  ]);
  expect(planChangeNotes(model, past, { ...of, area: "huyen-ky-anh" }, "vi")).toEqual([]);
});
