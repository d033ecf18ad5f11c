import { expect, test } from "vitest";
import { singleFiles } from "../../src/data/data-set.ts";
import {
  correctedHead,
  correctionsHeadline,
  differenceInWords,
  onlyTold,
} from "../../src/findings/corrections.ts";
import { plain } from "../../src/findings/sentence.ts";
import {
  countsClause,
  type Missing,
  misdatedClause,
  periodClause,
  periodsClause,
  tablesClause,
  unreadClause,
  versionsHeadline,
  yearUpdates,
} from "../../src/findings/versions.ts";
import type { RevisionKind } from "../../src/history/revision.ts";
import { type CorrectedPeriod, correctionsReport } from "../../src/model/report/corrections.ts";
import { versionsReport } from "../../src/model/report/versions.ts";
import { langs } from "../../src/text/lang.ts";
import { tableWords } from "../../src/text/words/history.ts";
import { releases, roads, withPast } from "../model/report/past.ts";

const districts = ["can-loc", "huong-son", "ky-anh", "loc-ha", "thach-ha"].map(
  (id) => `huyen-${id}`,
);

function story() {
  const all = districts.map((id) => roads("2020-04", id, id, "1", "5"));
  return withPast([
    { date: "2020-04-20", files: Object.assign({}, ...all) },
    { date: "2020-04-28", files: releases("2020-04") },
    {
      date: "2030-01-01",
      files: {
        ...roads("2020-04", "huyen-can-loc", "huyen-can-loc", "1.25"),
        ...roads("2020-04", "huyen-ky-anh", "huyen-ky-anh", "1", "hai"),
      },
    },
    { date: "2020-05-03", files: { "data/breaks.csv": "x\n", "data/targets/2020.csv": "x\n" } },
    {
      date: "2020-05-04",
      files: {
        ...roads("2020-04", "huyen-can-loc", "huyen-can-loc", "1.25", "5"),
        ...roads("2020-04", "huyen-ky-anh", "huyen-ky-anh", "1", "5"),
      },
    },
  ]);
}

test("the record's versions in a sentence", () => {
  const { past } = story();
  const report = versionsReport(past);
  if (!report) throw new Error("no report");
  expect(langs.map((lang) => plain(versionsHeadline(report, null, lang)))).toEqual([
    "Từ 20/4/2020 đến 4/5/2020, số liệu được cập nhật 5\u00a0lần.",
    "The data was updated 5\u00a0times from 20 Apr 2020 to 4 May 2020.",
  ]);
  expect(langs.map((lang) => plain(yearUpdates(report, lang)))).toEqual([
    "Năm 2020, số liệu được cập nhật 5\u00a0lần: đưa vào lần đầu 10 số, khôi phục 1 số, 1 số đổi, 1 số bị bỏ.",
    "In 2020 the data was updated 5\u00a0times: first entry of 10 figures, 1 figure restored, 1 figure changed, 1 figure removed.",
  ]);
  for (const missing of ["none", "shallow"] as const) {
    expect(plain(versionsHeadline(null, missing, "vi"))).toMatch(/^Không kể được số liệu đã/);
  }
  const all = { ...report.all, last: report.all.first };
  expect(plain(versionsHeadline({ ...report, all }, null, "en"))).toBe(
    "The data was updated 5\u00a0times on 20 Apr 2020.",
  );
});

test("what happened on a day in words, long lists shortened", () => {
  const { model, past } = story();
  const days = new Map(versionsReport(past)?.days.map((each) => [each.day, each]));
  const [first] = days.get("2020-04-20")?.periods ?? [];
  const [revised] = days.get("2020-04-28")?.periods ?? [];
  if (!first || !revised) throw new Error("no period");
  expect(periodClause(model, first, "vi")).toBe(
    "đưa vào lần đầu 10 số của huyện Can Lộc, huyện Hương Sơn, huyện Kỳ Anh và 2 đơn vị khác",
  );
  expect(periodClause(model, first, "en")).toBe(
    "first entry of 10 figures from Can Lộc district, Hương Sơn district, Kỳ Anh district and 2 others",
  );
  const four = { ...first, reporters: first.reporters.slice(0, 4) };
  expect(periodClause(model, four, "vi")).toMatch(/huyện Kỳ Anh và huyện Lộc Hà$/);
  const gone = { ...first, reporters: ["huyen-da-mat"] };
  expect(periodClause(model, gone, "vi")).toBe(
    "đưa vào lần đầu 10 số của 1 đơn vị nay không còn trong danh mục",
  );
  const some = { ...first, reporters: ["huyen-can-loc", "huyen-cu", "huyen-da-mat"] };
  expect(periodClause(model, some, "en")).toMatch(
    /from Can Lộc district and 2 reporters that are listed no longer$/,
  );
  expect(periodClause(model, revised, "vi")).toBe("đã công bố, nay 1 số đổi, 1 số bị bỏ");
  expect(periodsClause([first, first], false, "vi")).toBe("đưa vào lần đầu 20 số của 2 kỳ");
  const none = { added: 0, first: 0, restored: 0, changed: 0, removed: 0 };
  expect(countsClause({ ...none, added: 1240 }, "vi")).toBe("1.240 số mới");
  expect(countsClause({ ...none, added: 1240, first: 1 }, "vi")).toBe("1.240 số mới");
  expect(countsClause({ ...none, restored: 2 }, "en")).toBe("2 figures restored");
  expect(countsClause(none, "en")).toBe("no figure changed");
});

test("marks: what can't be read, what has a wrong day, what was edited beside the figures", () => {
  const { past } = story();
  const days = new Map(versionsReport(past)?.days.map((each) => [each.day, each]));
  const [released, tables] = [days.get("2020-04-28"), days.get("2020-05-03")];
  if (!released || !tables) throw new Error("no day");
  expect(unreadClause(released, "vi")).toBe(
    "có 1 chỗ trong tệp `figures/2020-04/huyen-ky-anh.csv` không đọc được theo quy tắc hiện nay; ở đó vẫn tính theo con số trước đấy",
  );
  expect(unreadClause({ ...released, unread: new Map([["areas.csv", 0]]) }, "vi")).toBe(
    "tệp `areas.csv` bị thiếu, hoặc nêu mã không có trong danh mục khi ấy; ở đó vẫn tính theo con số trước đấy",
  );
  expect(misdatedClause(released, "vi")).toMatch(/\(ngày 1\/1\/2030\)/);
  expect(tablesClause(released, "vi")).toBeNull();
  expect(tablesClause(tables, "vi")).toBe("Bảng được sửa: chỗ đứt chuỗi số liệu và kế hoạch");
  expect([unreadClause(tables, "vi"), misdatedClause(tables, "vi")]).toEqual([null, null]);
});

test("what was corrected in a sentence, and by how much", () => {
  const { model, past } = story();
  const report = correctionsReport(model, past);
  const said = (more: Partial<typeof report>, missing: Missing = null) =>
    langs.map((lang) => plain(correctionsHeadline({ ...report, ...more }, missing, lang)));
  expect(said({})).toEqual([
    "Năm 2020, 2 trong 10 số đã công bố được sửa mà không nêu lý do.",
    "In 2020, 2 of 10 released figures were changed without a reason.",
  ]);
  expect(said({ numbers: 4, unexplained: 0, scheduled: 1 })).toEqual([
    "Năm 2020, 4 trong 10 số đã công bố được sửa, trong đó 1 số cập nhật theo lịch; các số còn lại đều có lý do.",
    "In 2020, 4 of 10 released figures were changed, 1 of them as scheduled; every other change has a reason.",
  ]);
  expect(said({ numbers: 4, unexplained: 2, scheduled: 1 })).toEqual([
    "Năm 2020, 4 trong 10 số đã công bố được sửa, trong đó 1 số cập nhật theo lịch và 2 số không nêu lý do.",
    "In 2020, 4 of 10 released figures were changed, 1 of them as scheduled and 2 of them without a reason.",
  ]);
  expect(said({ numbers: 4, unexplained: 0, scheduled: 4 })).toEqual([
    "Năm 2020, 4 trong 10 số đã công bố được sửa theo đúng lịch cập nhật.",
    "In 2020, 4 of 10 released figures were changed as scheduled.",
  ]);
  expect(said({ numbers: 1, unexplained: 0 })).toEqual([
    "Năm 2020, 1 trong 10 số đã công bố được sửa, lý do đều được nêu.",
    "In 2020, 1 of 10 released figures was changed, with a reason.",
  ]);
  const numbers = report.periods.flatMap(({ figures }) => figures.flatMap((each) => each.numbers));
  expect(numbers.map((each) => differenceInWords(model, each, "vi"))).toEqual([
    null,
    "+0,25\u00a0km (25%)",
    null,
  ]);
  expect(said({ year: null })).toEqual([
    "Chưa con số nào trong 10 số đã công bố bị sửa.",
    "None of the 10 released figures has been changed.",
  ]);
});

test("without a history no more is said of corrections than their table tells", () => {
  const { model, past } = story();
  const report = { ...correctionsReport(model, past), unexplained: 0 };
  for (const missing of ["none", "shallow"] as const) {
    const said = (more: Partial<typeof report>) =>
      langs.map((lang) => plain(correctionsHeadline({ ...report, ...more }, missing, lang)));
    expect(said({})).toEqual([
      "Năm 2020, bảng đính chính ghi 2 trong 10 số đã công bố được sửa.",
      "By the table of corrections, 2 of 10 released figures were changed in 2020.",
    ]);
    expect(said({ year: null })).toEqual([
      "Bảng đính chính không ghi lần sửa nào trong 10 số đã công bố.",
      "The table of corrections tells of no change among the 10 released figures.",
    ]);
  }
  expect(onlyTold(null, "vi")).toBeNull();
  expect(onlyTold("none", "vi")).toContain("không có lịch sử git");
  for (const lang of langs) expect(onlyTold("shallow", lang)).not.toContain("git");
});

test("an update that was announced isn't headed as a correction", () => {
  const { model, past } = story();
  const [group] = correctionsReport(model, past).periods;
  if (!group) throw new Error("no group");
  const as = (kind: RevisionKind): CorrectedPeriod => ({
    ...group,
    figures: group.figures.map((figure) => ({
      ...figure,
      numbers: figure.numbers.map((each) => ({ ...each, entry: { ...each.entry, kind } })),
    })),
  });
  expect(langs.map((lang) => correctedHead(as("scheduled"), lang))).toEqual([
    "Tháng 4 năm 2020, cập nhật ngày 4/5/2020",
    "April 2020, updated on 4 May 2020",
  ]);
  expect(correctedHead(as("method"), "vi")).toBe("Tháng 4 năm 2020, sửa ngày 4/5/2020");
});

test("every table beside the figures has a name", () => {
  const files = [...Object.values(singleFiles).map(({ file }) => file), "targets"];
  expect(Object.keys(tableWords).sort()).toEqual(files.sort());
});
